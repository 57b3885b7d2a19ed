// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/oauth/signedanswers.h"
#include "samples.h"
#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountuserinfo.h>

#include <QTest>

using namespace Lanyard;

class TestAccountUserinfo : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TokenKeeperBench> m_bench;

    QString outcome(const QByteArray &method = "GET")
    {
        JwksCache keys(m_bench->http);
        AccountUserinfo userinfo(*m_bench->accounts, *m_bench->keeper, m_bench->http, keys);
        const auto answer = QCoro::waitFor(userinfo.fetch(m_bench->account().id, method, {}));
        if (answer)
            return answer->value(QLatin1String("name")).toString();
        return kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code;
    }

    void link(const QJsonObject &members, const QJsonObject &clientMetadata = {})
    {
        Credential credential = m_bench->credential();
        QJsonObject document = credential.server.toJson();
        document.insert(QStringLiteral("userinfo_endpoint"), QStringLiteral("https://login.example/userinfo"));
        for (auto it = members.begin(); it != members.end(); ++it)
            document.insert(it.key(), it.value());
        credential.server = *ServerMetadata::fromJson(document);
        credential.client.metadata = clientMetadata;
        credential.tokens.scopes += QStringLiteral("openid");
        m_bench->link(credential);
    }

    [[nodiscard]] QJsonObject person() const
    {
        return {{QStringLiteral("sub"), m_bench->account().subject}, {QStringLiteral("name"), QStringLiteral("Ada")}};
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<TokenKeeperBench>();
        link({});
    }

    void asksWithTheAccountsToken()
    {
        m_bench->transport.append(FakeTransport::json(person()));
        QCOMPARE(outcome("POST"), QStringLiteral("Ada"));
        const HttpRequest &request = m_bench->transport.requests().constLast();
        QCOMPARE(headerOf(request, "Authorization"), "Bearer at-1-secret");
        QCOMPARE(request.method, "POST");
    }

    void readsWhatTheServerSigns()
    {
        SignedAnswers server;
        server.clock.set(m_bench->clock.now());
        link({{QStringLiteral("jwks_uri"), QStringLiteral("https://login.example/jwks")},
              {QStringLiteral("userinfo_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}},
             {{QStringLiteral("userinfo_signed_response_alg"), QStringLiteral("ES256")}});
        QJsonObject claims = server.claims(person());
        claims.insert(QStringLiteral("iss"), m_bench->account().issuer);
        claims.insert(QStringLiteral("aud"), m_bench->account().clientId);
        m_bench->transport.setAnswer(QStringLiteral("/userinfo"),
                                     FakeTransport::http(200, "application/jwt", server.token(claims)));
        m_bench->transport.setAnswer(QStringLiteral("/jwks"), server.published());
        QCOMPARE(outcome(), QStringLiteral("Ada"));
        m_bench->transport.setAnswer(QStringLiteral("/userinfo"), FakeTransport::json(person()));
        QCOMPARE(outcome(), QStringLiteral("rejected unsigned_userinfo"));
    }

    void renewsATokenThatTheServerHasEnded()
    {
        m_bench->transport.append(FakeTransport::http(401, "text/html", ""));
        m_bench->answer(TokenKeeperBench::tokens(2));
        m_bench->transport.append(FakeTransport::json(person()));
        QCOMPARE(outcome(), QStringLiteral("Ada"));
        QCOMPARE(headerOf(m_bench->transport.requests().constLast(), "Authorization"), "Bearer at-2-secret");
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void renewsItOnceOnly()
    {
        m_bench->transport.setAnswer(QStringLiteral("/userinfo"), FakeTransport::http(401, "text/html", ""));
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json(TokenKeeperBench::tokens(2)));
        QCOMPARE(outcome(), QStringLiteral("sign-in-required invalid_token"));
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void believesNothingAboutAnotherPerson()
    {
        m_bench->transport.append(FakeTransport::json({{QStringLiteral("sub"), QStringLiteral("somebody else")}}));
        QCOMPARE(outcome(), QStringLiteral("rejected userinfo_sub_mismatch"));
    }

    void saysThatAServerTellsNothing()
    {
        link({{QStringLiteral("userinfo_endpoint"), QJsonValue()}});
        QCOMPARE(outcome(), QStringLiteral("server userinfo_not_offered"));
        QVERIFY(m_bench->transport.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountUserinfo)
#include "tst_accountuserinfo.moc"
