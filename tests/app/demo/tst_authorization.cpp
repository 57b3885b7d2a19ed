// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Changes = DemoClient::Parameters;

class TestAuthorization : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void redirectsWithCodeStateAndIssuer()
    {
        DemoClient client(m_provider.issuer());
        const Answer answer = client.approve();
        QCOMPARE(answer.status, 303);
        QVERIFY(answer.location().toString().startsWith("http://127.0.0.1:49152/callback?"_L1));
        const QUrlQuery query = answer.redirected();
        QVERIFY(query.queryItemValue(u"code"_s).size() >= 43);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state & more"_s);
        QCOMPARE(query.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider.issuer());
        QVERIFY(!query.hasQueryItem(u"error"_s));
    }

    void leavesOutAStateThatWasNotSent()
    {
        DemoClient client(m_provider.issuer());
        const QUrlQuery query = client.approve({{u"state"_s, {}}}).redirected();
        QVERIFY(query.hasQueryItem(u"code"_s));
        QVERIFY(!query.hasQueryItem(u"state"_s));
        QCOMPARE(query.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider.issuer());
    }

    void takesTheRequestByPostToo()
    {
        DemoClient client(m_provider.issuer());
        const QUrlQuery query(QUrl(client.authorizationRequest()));
        const auto form = query.queryItems(QUrl::FullyDecoded);
        const Answer page = client.browser().post(u"/authorize"_s, DemoBrowser::Form(form.begin(), form.end()));
        QCOMPARE(page.status, 200);
        QVERIFY(!page.field(u"form_token").isEmpty());
    }

    void tellsTheClientOfARefusal_data()
    {
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("on the page of people") << true;
        QTest::newRow("on the page of consent") << false;
    }

    void tellsTheClientOfARefusal()
    {
        QFETCH(bool, atOnce);
        DemoClient client(m_provider.issuer());
        DemoBrowser &browser = client.browser();
        const Answer people = browser.get(client.authorizationRequest());
        const Answer answer = atOnce
            ? browser.press(people, u"cancel"_s, u"yes"_s)
            : browser.press(browser.follow(browser.press(people, u"person"_s, u"grace"_s)), u"decision"_s, u"deny"_s);
        QCOMPARE(answer.status, 303);
        const QUrlQuery query = answer.redirected();
        QCOMPARE(query.queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state & more"_s);
        QCOMPARE(query.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider.issuer());
        QVERIFY(!query.hasQueryItem(u"code"_s));
    }

    void refusesForeignClientsAndRedirectsOnAPage_data()
    {
        QTest::addColumn<Changes>("changes");
        const auto redirect = [](const QString &uri) { return Changes{{u"redirect_uri"_s, uri}}; };
        QTest::newRow("another client") << Changes{{u"client_id"_s, u"somebody"_s}};
        QTest::newRow("no client") << Changes{{u"client_id"_s, {}}};
        QTest::newRow("no redirect") << redirect({});
        QTest::newRow("a web site") << redirect(u"https://evil.example/cb"_s);
        QTest::newRow("https on loopback") << redirect(u"https://127.0.0.1/cb"_s);
        QTest::newRow("a name that begins alike") << redirect(u"http://127.0.0.1.evil.example/cb"_s);
        QTest::newRow("user info") << redirect(u"http://127.0.0.1@evil.example/cb"_s);
        QTest::newRow("user info with a port") << redirect(u"http://localhost:80@evil.example/cb"_s);
        QTest::newRow("a short address") << redirect(u"http://127.1/cb"_s);
        QTest::newRow("another loopback address") << redirect(u"http://127.0.0.2/cb"_s);
        QTest::newRow("a fragment") << redirect(u"http://127.0.0.1/cb#x"_s);
        QTest::newRow("a backslash") << redirect(u"http://127.0.0.1\\@evil.example/cb"_s);
        QTest::newRow("a line break") << redirect(u"http://127.0.0.1/cb\r\nSet-Cookie: x=y"_s);
        QTest::newRow("a script") << redirect(u"javascript:alert(1)"_s);
        QTest::newRow("a port too high") << redirect(u"http://127.0.0.1:99999/cb"_s);
        QTest::newRow("a scheme of one's own") << redirect(u"lanyard:/cb"_s);
    }

    void refusesForeignClientsAndRedirectsOnAPage()
    {
        QFETCH(Changes, changes);
        DemoClient client(m_provider.issuer());
        const Answer answer = client.browser().get(client.authorizationRequest(changes));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
        QVERIFY(answer.header("content-type").startsWith("text/html"));
        QVERIFY(!answer.body.contains("evil.example"));
    }

    void refusesARepeatedRedirectOnAPage()
    {
        DemoClient client(m_provider.issuer());
        const Answer answer =
            client.browser().get(client.authorizationRequest() + u"&redirect_uri=http://127.0.0.1:49152/callback"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
    }

    void takesAnyPortAndPathOfTheMachine_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("start");
        QTest::newRow("IPv4") << u"http://127.0.0.1:1/"_s << u"http://127.0.0.1:1/?code="_s;
        QTest::newRow("IPv6") << u"http://[::1]:65535/cb"_s << u"http://[::1]:65535/cb?code="_s;
        QTest::newRow("localhost") << u"http://localhost/a/b"_s << u"http://localhost/a/b?code="_s;
        QTest::newRow("a query of its own") << u"http://127.0.0.1:8/cb?x=1"_s << u"http://127.0.0.1:8/cb?x=1&code="_s;
    }

    void takesAnyPortAndPathOfTheMachine()
    {
        QFETCH(QString, uri);
        QFETCH(QString, start);
        DemoClient client(m_provider.issuer());
        const Answer answer = client.approve({{u"redirect_uri"_s, uri}});
        QVERIFY2(answer.header("location").startsWith(start.toLatin1()), answer.header("location"));
    }

    void tellsTheClientWhatIsWrong_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QString &parameter, const QString &value, const QString &error) {
            QTest::newRow(name) << Changes{{parameter, value}} << error;
        };
        row("no response type", u"response_type"_s, {}, u"invalid_request"_s);
        row("implicit", u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
        row("hybrid", u"response_type"_s, u"code id_token"_s, u"unsupported_response_type"_s);
        row("no challenge", u"code_challenge"_s, {}, u"invalid_request"_s);
        row("short challenge", u"code_challenge"_s, u"abc"_s, u"invalid_request"_s);
        row("plain challenge", u"code_challenge_method"_s, u"plain"_s, u"invalid_request"_s);
        row("no method, which is plain", u"code_challenge_method"_s, {}, u"invalid_request"_s);
        row("unknown scope", u"scope"_s, u"everything"_s, u"invalid_scope"_s);
        row("fragment mode", u"response_mode"_s, u"fragment"_s, u"invalid_request"_s);
        row("request object", u"request"_s, u"e30.e30."_s, u"request_not_supported"_s);
        row("request by reference", u"request_uri"_s, u"urn:x"_s, u"request_uri_not_supported"_s);
        row("nobody is signed in", u"prompt"_s, u"none"_s, u"login_required"_s);
        row("contradicting prompts", u"prompt"_s, u"none login"_s, u"invalid_request"_s);
        row("negative age", u"max_age"_s, u"-1"_s, u"invalid_request"_s);
        row("age in words", u"max_age"_s, u"old"_s, u"invalid_request"_s);
    }

    void tellsTheClientWhatIsWrong()
    {
        QFETCH(Changes, changes);
        QFETCH(QString, error);
        DemoClient client(m_provider.issuer());
        const Answer answer = client.browser().get(client.authorizationRequest(changes));
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.redirected().queryItemValue(u"error"_s), error);
        QCOMPARE(answer.redirected().queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a state & more"_s);
        QCOMPARE(answer.redirected().queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider.issuer());
    }

    void refusesARepeatedParameter()
    {
        DemoClient client(m_provider.issuer());
        const Answer answer = client.browser().get(client.authorizationRequest() + u"&nonce=another"_s);
        QCOMPARE(answer.redirected().queryItemValue(u"error"_s), u"invalid_request"_s);
    }

    void postsTheAnswerWhereThatIsAskedFor()
    {
        DemoClient client(m_provider.issuer());
        const Answer answer = client.approve({{u"response_mode"_s, u"form_post"_s}, {u"state"_s, u"\"><b>"_s}});
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("<form method=\"post\" action=\"http://127.0.0.1:49152/callback\">"));
        QCOMPARE(answer.field(u"iss"), m_provider.issuer());
        QCOMPARE(answer.field(u"state"), u"&quot;&gt;&lt;b&gt;"_s);
        QVERIFY(answer.header("content-security-policy").endsWith("form-action 'self' http://127.0.0.1:49152"));
        QCOMPARE(client.exchange(answer.field(u"code")).status, 200);
    }

    void approvesWithoutAskingWhereToldTo()
    {
        DemoProcess provider({u"--auto-approve"_s, u"grace"_s});
        DemoClient client(provider.issuer());
        const Answer answer = client.browser().get(client.authorizationRequest({{u"prompt"_s, u"none"_s}}));
        QCOMPARE(answer.status, 303);
        const QJsonObject tokens = client.exchange(answer.redirected().queryItemValue(u"code"_s)).json();
        const QString token = tokens.value("access_token"_L1).toString();
        QCOMPARE(client.call(u"/userinfo"_s, token).json().value("email"_L1).toString(), u"grace@demo.example"_s);
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
