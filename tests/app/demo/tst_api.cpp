// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// What access tokens open, and what revocation closes.
class TestApi : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

    static QString text(const QJsonObject &tokens, QLatin1StringView name) { return tokens.value(name).toString(); }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void describesItself()
    {
        DemoBrowser browser(m_provider.issuer());
        const QJsonObject openId = browser.get(u"/.well-known/openid-configuration"_s).json();
        const QJsonObject oauth = browser.get(u"/.well-known/oauth-authorization-server"_s).json();
        QCOMPARE(openId, oauth);
        QCOMPARE(text(openId, "issuer"_L1), m_provider.issuer());
        QCOMPARE(openId.value("code_challenge_methods_supported"_L1).toArray(), QJsonArray{u"S256"_s});
        QCOMPARE(openId.value("authorization_response_iss_parameter_supported"_L1).toBool(), true);
        for (const auto name : {"authorization_endpoint"_L1, "token_endpoint"_L1, "userinfo_endpoint"_L1, "jwks_uri"_L1,
                                "revocation_endpoint"_L1, "device_authorization_endpoint"_L1}) {
            const QString url = text(openId, name);
            QVERIFY2(url.startsWith(m_provider.issuer() + u'/'), name.data());
            QVERIFY2(browser.get(url).status != 404, name.data());
        }
    }

    void tellsWhoItIs()
    {
        DemoClient client(m_provider.issuer());
        const QString token = text(client.signIn(), "access_token"_L1);
        const QJsonObject person = client.call(u"/userinfo"_s, token).json();
        QVERIFY(!text(person, "sub"_L1).isEmpty());
        QCOMPARE(text(person, "name"_L1), u"Ada Lovelace"_s);
        QCOMPARE(text(person, "preferred_username"_L1), u"ada"_s);
        QCOMPARE(text(person, "email"_L1), u"ada@demo.example"_s);
    }

    void handsOutThePersonsOwnNotes()
    {
        DemoClient client(m_provider.issuer());
        const auto notes = [&client](const QString &person) {
            const QString token = text(client.signIn({}, person), "access_token"_L1);
            return client.call(u"/api/notes"_s, token).json().value("notes"_L1).toArray();
        };
        const QJsonArray ofAda = notes(u"ada"_s);
        const QJsonArray ofGrace = notes(u"grace"_s);
        QVERIFY(!ofAda.isEmpty() && !ofGrace.isEmpty());
        QVERIFY(ofAda != ofGrace);
    }

    void sendsAwayWhoeverHasNoToken_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("userinfo") << u"/userinfo"_s;
        QTest::newRow("me") << u"/api/me"_s;
        QTest::newRow("notes") << u"/api/notes"_s;
    }

    void sendsAwayWhoeverHasNoToken()
    {
        QFETCH(QString, path);
        DemoClient client(m_provider.issuer());
        const Answer without = client.browser().get(path);
        QCOMPARE(without.status, 401);
        QCOMPARE(without.header("www-authenticate"), "Bearer realm=\"Lanyard Demo\""_ba);
        const Answer wrong = client.call(path, u"wrong"_s);
        QCOMPARE(wrong.status, 401);
        QVERIFY(wrong.header("www-authenticate").contains("error=\"invalid_token\""));
        const QString token = text(client.signIn(), "access_token"_L1);
        QCOMPARE(client.call(path, token).status, 200);
        // RFC 9700 §4.3.2: never in the address
        QCOMPARE(client.browser().get(path + u"?access_token="_s + token).status, 401);
        const DemoBrowser::Headers basic{{"Authorization"_ba, "Basic " + token.toLatin1()}};
        QCOMPARE(client.browser().get(path, basic).status, 401);
    }

    void asksForTheScope()
    {
        DemoClient client(m_provider.issuer());
        const QString token = text(client.signIn({{u"scope"_s, u"openid"_s}}), "access_token"_L1);
        const Answer answer = client.call(u"/api/notes"_s, token);
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.header("www-authenticate").contains("error=\"insufficient_scope\""));
        QVERIFY(answer.header("www-authenticate").contains("scope=\"profile\""));
    }

    void endsEverythingWithTheRefreshToken()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject tokens = client.signIn();
        QCOMPARE(client.revoke(text(tokens, "refresh_token"_L1)).status, 200);
        QCOMPARE(client.call(u"/api/me"_s, text(tokens, "access_token"_L1)).status, 401);
        QCOMPARE(client.refresh(text(tokens, "refresh_token"_L1)).error(), u"invalid_grant"_s);
    }

    void endsAnAccessTokenAlone()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject tokens = client.signIn();
        QCOMPARE(client.revoke(text(tokens, "access_token"_L1)).status, 200);
        QCOMPARE(client.call(u"/api/me"_s, text(tokens, "access_token"_L1)).status, 401);
        QCOMPARE(client.refresh(text(tokens, "refresh_token"_L1)).status, 200);
    }

    void takesAnUnknownTokenForRevoked()
    {
        DemoClient client(m_provider.issuer());
        QCOMPARE(client.revoke(u"never.issued"_s).status, 200);
        QCOMPARE(client.revoke({}).error(), u"invalid_request"_s);
        QCOMPARE(client.browser().post(u"/revoke"_s, {{u"token"_s, u"x"_s}}).error(), u"invalid_client"_s);
    }
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
