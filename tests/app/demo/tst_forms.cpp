// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

// That nobody but the person on the page can answer it.
class TestForms : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void refusesAFormWithoutItsToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("a guess") << u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
        QTest::newRow("of another sign-in") << u"another"_s;
    }

    void refusesAFormWithoutItsToken()
    {
        QFETCH(QString, token);
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        if (token == "another"_L1)
            token = browser.get(client.authorizationRequest()).field(u"form_token");
        const Answer people = browser.get(client.authorizationRequest());
        const Answer refused =
            browser.post(u"/sign-in"_s,
                         {{u"sign_in"_s, people.field(u"sign_in")}, {u"form_token"_s, token}, {u"person"_s, u"ada"_s}});
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.header("location").isEmpty());
        // and the person can still go on
        QCOMPARE(browser.press(people, u"person"_s, u"ada"_s).status, 303);
    }

    void refusesAnotherBrowser()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser other(m_provider.issuer());
        const Answer people = client.browser().get(client.authorizationRequest());
        QCOMPARE(other.press(people, u"person"_s, u"ada"_s).status, 403);
        const Answer chosen = client.browser().press(people, u"person"_s, u"ada"_s);
        QCOMPARE(other.follow(chosen).status, 403);
        const Answer consent = client.browser().follow(chosen);
        QCOMPARE(other.press(consent, u"decision"_s, u"approve"_s).status, 403);
        QCOMPARE(client.browser().press(consent, u"decision"_s, u"approve"_s).status, 303);
    }

    void refusesTheFormOfAnotherSite()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest());
        const DemoBrowser::Form form{{u"sign_in"_s, people.field(u"sign_in")},
                                     {u"form_token"_s, people.field(u"form_token")},
                                     {u"person"_s, u"ada"_s}};
        QCOMPARE(browser.post(u"/sign-in"_s, form, {{"Origin"_ba, "https://evil.example"_ba}}).status, 403);
        QCOMPARE(browser.post(u"/sign-in"_s, form, {{"Origin"_ba, "null"_ba}}).status, 403);
        QCOMPARE(browser.post(u"/sign-in"_s, form, {{"Origin"_ba, m_provider.issuer().toLatin1()}}).status, 303);
    }

    void asksForConsentOnlyOnceThePersonIsKnown()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest());
        const QString id = people.field(u"sign_in");
        QCOMPARE(browser.get(u"/consent?sign_in="_s + id).status, 403);
        const Answer skipped = browser.post(
            u"/consent"_s,
            {{u"sign_in"_s, id}, {u"form_token"_s, people.field(u"form_token")}, {u"decision"_s, u"approve"_s}});
        QCOMPARE(skipped.status, 403);
        const Answer nobody = browser.press(people, u"person"_s, u"charles"_s);
        QVERIFY(nobody.location().path() == "/sign-in"_L1);
    }

    void takesOneAnswer()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest());
        const Answer consent = browser.follow(browser.press(people, u"person"_s, u"ada"_s));
        QCOMPARE(browser.press(consent, u"decision"_s, u"approve"_s).status, 303);
        QCOMPARE(browser.press(consent, u"decision"_s, u"approve"_s).status, 403);
    }

    void letsThePersonChangeTheirMind()
    {
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest());
        const Answer ada = browser.follow(browser.press(people, u"person"_s, u"ada"_s));
        QVERIFY(ada.body.contains("Ada Lovelace") && !ada.body.contains("Grace Hopper"));
        const Answer again = browser.get(u"/sign-in?sign_in="_s + people.field(u"sign_in"));
        QCOMPARE(again.status, 200);
        const Answer grace = browser.follow(browser.press(again, u"person"_s, u"grace"_s));
        QVERIFY(grace.body.contains("Grace Hopper") && !grace.body.contains("Ada Lovelace"));
        const Answer done = browser.press(grace, u"decision"_s, u"approve"_s);
        const QJsonObject tokens = client.exchange(done.redirected().queryItemValue(u"code"_s)).json();
        const Answer me = client.call(u"/api/me"_s, tokens.value("access_token"_L1).toString());
        QCOMPARE(me.json().value("preferred_username"_L1).toString(), u"grace"_s);
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
