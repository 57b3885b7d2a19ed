// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/signingkey.h"
#include "tokenkeeperbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

class TestTokenKeeperIdToken : public QObject
{
    Q_OBJECT

private:
    const SigningKey m_key = SigningKey::rsa();
    const SigningKey m_otherKey = SigningKey::rsa();
    std::unique_ptr<Bench> m_bench;

    [[nodiscard]] QString idToken(const SigningKey &key, const QJsonObject &changes = {}) const
    {
        const qint64 now = m_bench->clock.now().toSecsSinceEpoch();
        QJsonObject claims{{QStringLiteral("iss"), QStringLiteral("https://login.example")},
                           {QStringLiteral("sub"), QStringLiteral("ada")},
                           {QStringLiteral("aud"), QStringLiteral("client")},
                           {QStringLiteral("iat"), now},
                           {QStringLiteral("exp"), now + 600}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            claims.insert(it.key(), it.value());
        const QByteArray token = key.token(
            QJsonObject{{QStringLiteral("alg"), QStringLiteral("RS256")}, {QStringLiteral("kid"), QStringLiteral("1")}},
            QJsonDocument(claims).toJson(QJsonDocument::Compact));
        return QString::fromLatin1(token);
    }

    void answer(const QJsonObject &body)
    {
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json(body));
    }

    void answerWith(const QString &token) { answer(Bench::tokens(2, {{QStringLiteral("id_token"), token}})); }

    void verifyThatTheOldTokensStay()
    {
        QCOMPARE(m_bench->stored().tokens.accessToken.revealText(), QStringLiteral("at-1-secret"));
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
        QCOMPARE(m_bench->account().state, AccountState::Error);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<Bench>();
        Credential person = m_bench->credential();
        person.requestedScopes = {QStringLiteral("openid"), QStringLiteral("mail")};
        m_bench->link(person);
        QJsonObject jwk = m_key.publicJwk();
        jwk.insert(QStringLiteral("kid"), QStringLiteral("1"));
        m_bench->transport.setAnswer(QStringLiteral("/jwks"),
                                     FakeTransport::json({{QStringLiteral("keys"), QJsonArray{jwk}}}));
    }

    void acceptsTheSamePerson()
    {
        answerWith(idToken(m_key));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->transport.count(QStringLiteral("/jwks")), 1);
        answer(Bench::tokens(3)); // an ID token is optional here (OpenID Connect Core §12.2)
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-3-secret"));
    }

    // or the only refresh token there is would wait for another server before it is stored
    void hasTheKeysBeforeItAsks()
    {
        answerWith(idToken(m_key));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QStringList paths;
        for (const HttpRequest &request : m_bench->transport.requests())
            paths += request.url.path();
        QCOMPARE(paths, (QStringList{QStringLiteral("/jwks"), QStringLiteral("/token")}));
    }

    void refusesAnotherPerson_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("sub") << QStringLiteral("sub") << QJsonValue(QStringLiteral("bob"))
                             << QStringLiteral("wrong_account");
        QTest::newRow("iss") << QStringLiteral("iss") << QJsonValue(QStringLiteral("https://other.example"))
                             << QStringLiteral("invalid_iss");
        QTest::newRow("aud") << QStringLiteral("aud") << QJsonValue(QStringLiteral("other"))
                             << QStringLiteral("invalid_aud");
        QTest::newRow("exp") << QStringLiteral("exp") << QJsonValue(1) << QStringLiteral("invalid_exp");
        QTest::newRow("at_hash") << QStringLiteral("at_hash") << QJsonValue(QStringLiteral("x"))
                                 << QStringLiteral("invalid_at_hash");
    }

    void refusesAnotherPerson()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        answerWith(idToken(m_key, {{claim, value}}));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("rejected ") + code);
        verifyThatTheOldTokensStay();
    }

    void refusesAForgery()
    {
        answerWith(idToken(m_otherKey));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("rejected invalid_signature"));
        verifyThatTheOldTokensStay();
        answerWith(QStringLiteral("opaque"));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("rejected invalid_jws"));
        verifyThatTheOldTokensStay();
    }

    void keepsTheRotatedTokenWhereTheKeysCannotBeHad_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not reachable") << 0;
        QTest::newRow("down") << 503;
        QTest::newRow("not there") << 404;
    }

    void keepsTheRotatedTokenWhereTheKeysCannotBeHad()
    {
        QFETCH(int, status);
        const auto missing = status == 0 ? FakeTransport::failed(QStringLiteral("unreachable"))
                                         : FakeTransport::http(status, "text/html", "");
        m_bench->transport.setAnswer(QStringLiteral("/jwks"), missing);
        answerWith(idToken(m_key));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
        QCOMPARE(m_bench->account().state, AccountState::Active);

        // what it says is looked at all the same
        answerWith(idToken(m_key, {{QStringLiteral("sub"), QStringLiteral("bob")}}));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("rejected wrong_account"));
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
    }

    void looksAtNoIdTokenOfPlainOAuth()
    {
        Credential plain = m_bench->credential();
        plain.requestedScopes = {QStringLiteral("mail")};
        m_bench->link(plain);
        answerWith(QStringLiteral("opaque"));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->transport.count(QStringLiteral("/jwks")), 0);
    }
};

QTEST_GUILESS_MAIN(TestTokenKeeperIdToken)
#include "tst_tokenkeeperidtoken.moc"
