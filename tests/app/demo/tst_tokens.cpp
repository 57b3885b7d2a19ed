// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"
#include "rs256.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

using Changes = DemoClient::Parameters;

class TestTokens : public QObject
{
    Q_OBJECT

    DemoProcess m_provider;

    static QString code(const Answer &redirect) { return redirect.redirected().queryItemValue(u"code"_s); }

    static QString text(const QJsonObject &tokens, QLatin1StringView name) { return tokens.value(name).toString(); }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(!m_provider.issuer().isEmpty(), m_provider.process().readAllStandardError()); }

    void issuesWhatWasAskedFor()
    {
        DemoClient client(m_provider.issuer());
        const Answer answer = client.exchange(code(client.approve()));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("cache-control"), "no-store"_ba);
        QCOMPARE(answer.header("content-type"), "application/json"_ba);
        const QJsonObject tokens = answer.json();
        QCOMPARE(text(tokens, "token_type"_L1), u"Bearer"_s);
        QCOMPARE(tokens.value("expires_in"_L1).toInt(), 300);
        QCOMPARE(text(tokens, "scope"_L1), u"openid profile email offline_access"_s);
    }

    void signsTheIdToken()
    {
        DemoClient client(m_provider.issuer());
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        const QJsonObject tokens = client.signIn();
        const QJsonObject keys = client.browser().get(u"/jwks"_s).json();
        const QByteArray idToken = text(tokens, "id_token"_L1).toLatin1();
        const auto claims = verifiedClaims(idToken, keys);
        QVERIFY(claims);
        QCOMPARE(text(*claims, "iss"_L1), m_provider.issuer());
        QCOMPARE(text(*claims, "aud"_L1), u"lanyard-demo"_s);
        QCOMPARE(text(*claims, "nonce"_L1), u"a nonce"_s);
        const qint64 issuedAt = claims->value("iat"_L1).toInteger();
        QVERIFY(issuedAt >= before && issuedAt <= before + 30);
        QVERIFY(claims->value("exp"_L1).toInteger() > issuedAt);
        const qint64 signedInAt = claims->value("auth_time"_L1).toInteger();
        QVERIFY(signedInAt >= before && signedInAt <= issuedAt);
        const QByteArray hash =
            QCryptographicHash::hash(text(tokens, "access_token"_L1).toLatin1(), QCryptographicHash::Sha256);
        QCOMPARE(text(*claims, "at_hash"_L1).toLatin1(),
                 hash.first(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const QJsonObject person = client.call(u"/userinfo"_s, text(tokens, "access_token"_L1)).json();
        QCOMPARE(text(person, "sub"_L1), text(*claims, "sub"_L1));

        QByteArray forged = idToken;
        forged[idToken.indexOf('.') + 5] = forged.at(idToken.indexOf('.') + 5) == 'A' ? 'B' : 'A';
        QVERIFY(!verifiedClaims(forged, keys));
        QVERIFY(verifiedClaims(idToken, DemoClient(DemoProcess().issuer()).browser().get(u"/jwks"_s).json())
                == std::nullopt);
    }

    void issuesNoIdTokenWithoutOpenId()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject tokens = client.signIn({{u"scope"_s, u"profile unheard-of"_s}});
        QCOMPARE(text(tokens, "scope"_L1), u"profile"_s);
        QVERIFY(!tokens.contains("id_token"_L1));
        QCOMPARE(client.call(u"/userinfo"_s, text(tokens, "access_token"_L1)).status, 403);
    }

    void refusesAnExchangeThatDoesNotFit_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QString>("error");
        QTest::newRow("another verifier") << Changes{{u"code_verifier"_s, QString(43, u'a')}} << u"invalid_grant"_s;
        QTest::newRow("a short verifier") << Changes{{u"code_verifier"_s, u"abc"_s}} << u"invalid_grant"_s;
        QTest::newRow("no verifier") << Changes{{u"code_verifier"_s, {}}} << u"invalid_request"_s;
        QTest::newRow("another redirect")
            << Changes{{u"redirect_uri"_s, u"http://127.0.0.1:49153/callback"_s}} << u"invalid_grant"_s;
        QTest::newRow("another client") << Changes{{u"client_id"_s, u"somebody"_s}} << u"invalid_client"_s;
        QTest::newRow("a client secret") << Changes{{u"client_secret"_s, u"x"_s}} << u"invalid_client"_s;
        QTest::newRow("no grant type") << Changes{{u"grant_type"_s, {}}} << u"invalid_request"_s;
        QTest::newRow("password") << Changes{{u"grant_type"_s, u"password"_s}} << u"unsupported_grant_type"_s;
        QTest::newRow("an invented code") << Changes{{u"code"_s, QString(43, u'a')}} << u"invalid_grant"_s;
    }

    void refusesAnExchangeThatDoesNotFit()
    {
        QFETCH(Changes, changes);
        QFETCH(QString, error);
        DemoClient client(m_provider.issuer());
        const Answer answer = client.exchange(code(client.approve()), changes);
        QCOMPARE(answer.error(), error);
        QCOMPARE(answer.status, error == "invalid_client"_L1 ? 401 : 400);
        QVERIFY(!answer.json().contains("access_token"_L1));
    }

    void usesACodeUpWithAWrongVerifier()
    {
        DemoClient client(m_provider.issuer());
        const QString used = code(client.approve());
        QCOMPARE(client.exchange(used, {{u"code_verifier"_s, QString(43, u'a')}}).error(), u"invalid_grant"_s);
        QCOMPARE(client.exchange(used).error(), u"invalid_grant"_s);
    }

    void endsEverythingWhenACodeComesTwice()
    {
        DemoClient client(m_provider.issuer());
        const QString used = code(client.approve());
        const QJsonObject tokens = client.exchange(used).json();
        QCOMPARE(client.call(u"/api/me"_s, text(tokens, "access_token"_L1)).status, 200);
        QCOMPARE(client.exchange(used).error(), u"invalid_grant"_s);
        QCOMPARE(client.call(u"/api/me"_s, text(tokens, "access_token"_L1)).status, 401);
        QCOMPARE(client.refresh(text(tokens, "refresh_token"_L1)).error(), u"invalid_grant"_s);
    }

    void rotatesRefreshTokens()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject first = client.signIn();
        const Answer answer = client.refresh(text(first, "refresh_token"_L1));
        QCOMPARE(answer.status, 200);
        const QJsonObject second = answer.json();
        QVERIFY(text(second, "refresh_token"_L1) != text(first, "refresh_token"_L1));
        QVERIFY(text(second, "access_token"_L1) != text(first, "access_token"_L1));
        QCOMPARE(client.call(u"/api/me"_s, text(second, "access_token"_L1)).status, 200);
        const QJsonObject keys = client.browser().get(u"/jwks"_s).json();
        const auto before = verifiedClaims(text(first, "id_token"_L1).toLatin1(), keys);
        const auto after = verifiedClaims(text(second, "id_token"_L1).toLatin1(), keys);
        QVERIFY(before && after);
        QCOMPARE(after->value("auth_time"_L1), before->value("auth_time"_L1));
        QVERIFY(!after->contains("nonce"_L1));
        QCOMPARE(client.refresh(text(second, "refresh_token"_L1)).status, 200);
    }

    void endsTheFamilyWhenARefreshTokenComesTwice()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject first = client.signIn();
        const QJsonObject other = client.signIn();
        const QJsonObject second = client.refresh(text(first, "refresh_token"_L1)).json();
        QCOMPARE(client.refresh(text(first, "refresh_token"_L1)).error(), u"invalid_grant"_s);
        QCOMPARE(client.refresh(text(second, "refresh_token"_L1)).error(), u"invalid_grant"_s);
        QCOMPARE(client.call(u"/api/me"_s, text(second, "access_token"_L1)).status, 401);
        // another sign-in has nothing to do with it
        QCOMPARE(client.call(u"/api/me"_s, text(other, "access_token"_L1)).status, 200);
        QCOMPARE(client.refresh(text(other, "refresh_token"_L1)).status, 200);
    }

    void narrowsButNeverWidensWhatWasGranted()
    {
        DemoClient client(m_provider.issuer());
        const QJsonObject tokens = client.signIn({{u"scope"_s, u"openid email"_s}});
        const QString refreshToken = text(tokens, "refresh_token"_L1);
        QCOMPARE(client.refresh(refreshToken, {{u"scope"_s, u"openid profile"_s}}).error(), u"invalid_scope"_s);
        const QJsonObject narrow = client.refresh(refreshToken, {{u"scope"_s, u"openid"_s}}).json();
        QCOMPARE(text(narrow, "scope"_L1), u"openid"_s);
        const QJsonObject person = client.call(u"/userinfo"_s, text(narrow, "access_token"_L1)).json();
        QVERIFY(person.contains("sub"_L1) && !person.contains("email"_L1));
        const QJsonObject full = client.refresh(text(narrow, "refresh_token"_L1)).json();
        QCOMPARE(text(full, "scope"_L1), u"openid email"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
