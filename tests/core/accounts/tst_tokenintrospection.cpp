// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "tokenkeeperbench.h"

#include <lanyard/accounts/tokenintrospection.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

class TestTokenIntrospection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TokenKeeperBench> m_bench;

    Result<QJsonObject> introspected()
    {
        JwksCache keys(m_bench->http);
        TokenIntrospection introspection(*m_bench->accounts, *m_bench->keeper, m_bench->http, keys);
        return QCoro::waitFor(introspection.introspect(m_bench->account().id, {}));
    }

    void link(const QString &introspectionEndpoint)
    {
        Credential credential = m_bench->credential();
        QJsonObject document = credential.server.toJson();
        if (!introspectionEndpoint.isEmpty())
            document.insert(QStringLiteral("introspection_endpoint"), introspectionEndpoint);
        credential.server = *ServerMetadata::fromJson(document);
        credential.client.clientSecret = Secret(QByteArrayView("cs-secret"));
        credential.client.authMethod = ClientAuthMethod::ClientSecretPost;
        m_bench->link(credential);
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<TokenKeeperBench>();
        link(QStringLiteral("https://login.example/introspect"));
    }

    void asksAboutTheAccessTokenAsTheAccountsClient()
    {
        const QJsonObject known{{QStringLiteral("active"), true}, {QStringLiteral("sub"), QStringLiteral("ada")}};
        m_bench->transport.append(FakeTransport::json(known));
        const auto answer = introspected();
        QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().message));
        QCOMPARE(*answer, known);
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("token")), QStringLiteral("at-1-secret"));
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("client_secret")), QStringLiteral("cs-secret"));
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void renewsATokenThatIsOver()
    {
        m_bench->clock.advance(2h);
        m_bench->answer(TokenKeeperBench::tokens(2));
        m_bench->transport.append(FakeTransport::json({{QStringLiteral("active"), true}}));
        QVERIFY(introspected().has_value());
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("token")), QStringLiteral("at-2-secret"));
    }

    void saysThatAServerTellsNothing()
    {
        link({});
        const auto answer = introspected();
        QCOMPARE(answer.error().kind, ErrorKind::Server);
        QCOMPARE(answer.error().code, QStringLiteral("introspection_not_offered"));
        QVERIFY(m_bench->transport.requests().isEmpty());
    }

    void sendsNothingWhereTheStoreIsNotThere()
    {
        m_bench->secrets.fail(Operation::Read, errorFor(SecretStoreState::Locked));
        QCOMPARE(introspected().error().kind, ErrorKind::SecretStore);
        QVERIFY(m_bench->transport.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenIntrospection)
#include "tst_tokenintrospection.moc"
