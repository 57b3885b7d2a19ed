// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPages : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

    static QByteArray between(const QByteArray &text, QByteArrayView start, QByteArrayView end)
    {
        const qsizetype from = text.indexOf(start) + start.size();
        return text.sliced(from, text.indexOf(end, from) - from);
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void speaksTheBrowsersLanguage_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QString>("uiLocales");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("title");
        const QByteArray english = "Who is signing in?";
        const QByteArray german = "Wer meldet sich an?";
        const QByteArray french = "Qui se connecte\u00a0?";
        QTest::newRow("nothing said") << QByteArray() << QString() << u"en"_s << english;
        QTest::newRow("Swiss German") << "de-CH,en;q=0.5"_ba << QString() << u"de"_s << german;
        QTest::newRow("French first") << "en;q=0.3, de;q=0.5, fr;q=0.9"_ba << QString() << u"fr"_s << french;
        QTest::newRow("nothing known") << "ja, nl;q=0.8"_ba << QString() << u"en"_s << english;
        QTest::newRow("not German") << "de;q=0, fr;q=0.1"_ba << QString() << u"fr"_s << french;
        QTest::newRow("nonsense") << ";;q=x,,=,de;q=abc"_ba << QString() << u"en"_s << english;
        QTest::newRow("the program knows better") << "fr"_ba << u"ja de-AT"_s << u"de"_s << german;
    }

    void speaksTheBrowsersLanguage()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QString, uiLocales);
        QFETCH(QString, language);
        QFETCH(QByteArray, title);
        DemoClient client(m_provider.issuer());
        const Answer page = client.browser().get(client.authorizationRequest({{u"ui_locales"_s, uiLocales}}),
                                                 {{"Accept-Language"_ba, accepted}});
        QVERIFY(page.body.contains(QByteArray("<html lang=\"" + language.toLatin1() + "\">")));
        QVERIFY2(page.body.contains(QByteArray("<h1>" + title + "</h1>")), between(page.body, "<h1>", "</h1>"));
    }

    void loadsAndRunsNothing_data()
    {
        QTest::addColumn<QString>("path");
        DemoClient client(m_provider.issuer());
        QTest::newRow("home") << u"/"_s;
        QTest::newRow("people") << client.authorizationRequest();
        QTest::newRow("bad request") << client.authorizationRequest({{u"client_id"_s, u"x"_s}});
        QTest::newRow("device") << u"/device"_s;
        QTest::newRow("gone") << u"/consent?sign_in=x"_s;
        QTest::newRow("not found") << u"/nowhere"_s;
    }

    void loadsAndRunsNothing()
    {
        QFETCH(QString, path);
        DemoBrowser browser(m_provider.issuer());
        const Answer page = browser.get(path);
        const QByteArray policy = page.header("content-security-policy");
        const QByteArray style = between(page.body, "<style>", "</style>");
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(policy.startsWith(QByteArray("default-src 'none'; style-src 'sha256-" + hash + "'; ")));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(policy.contains("base-uri 'none'"));
        QVERIFY(!policy.contains("unsafe") && !policy.contains("script-src"));
        QVERIFY(!page.body.contains("<script") && !page.body.contains("://fonts") && !page.body.contains("url("));
        QCOMPARE(page.header("cache-control"), "no-store"_ba);
        QCOMPARE(page.header("x-content-type-options"), "nosniff"_ba);
        QVERIFY(!page.body.contains("{{"));
        QCOMPARE(page.body.count("<h1>"), 1);
        QCOMPARE(page.body.count("<main>"), 1);
    }

    void letsTheFormLeadToTheProgramOnly_data()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("IPv4") << u"http://127.0.0.1:8123/cb?x=1"_s << "form-action 'self' http://127.0.0.1:8123"_ba;
        QTest::newRow("localhost") << u"http://localhost:8123/cb"_s << "form-action 'self' http://localhost:8123"_ba;
        QTest::newRow("IPv6, which the policy can't name")
            << u"http://[::1]:8123/cb"_s << "form-action 'self' http:"_ba;
    }

    void letsTheFormLeadToTheProgramOnly()
    {
        QFETCH(QString, redirectUri);
        QFETCH(QByteArray, allowed);
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest({{u"redirect_uri"_s, redirectUri}}));
        const Answer consent = browser.follow(browser.press(people, u"person"_s, u"ada"_s));
        QVERIFY2(consent.header("content-security-policy").endsWith(allowed),
                 consent.header("content-security-policy"));
    }

    void asksForWhatIsRequested()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest({{u"scope"_s, u"openid profile"_s}}));
        const Answer consent = browser.follow(browser.press(people, u"person"_s, u"ada"_s));
        QVERIFY(consent.body.contains("see your name and your notes"));
        QVERIFY(!consent.body.contains("see your mail address"));
    }

    void putsTheExpectedPersonFirst()
    {
        DemoClient client(m_provider.issuer());
        const QByteArray page =
            client.browser().get(client.authorizationRequest({{u"login_hint"_s, u"Grace@demo.example"_s}})).body;
        QVERIFY(page.indexOf("Grace Hopper") < page.indexOf("Ada Lovelace"));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
