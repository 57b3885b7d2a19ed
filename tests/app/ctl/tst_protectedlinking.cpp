// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <lanyard/jose/privatekey.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QString clientId = QStringLiteral("protected");

} // namespace

//! Accounts of a client that gets its answers signed and encrypted, at npm's oidc-provider.
class TestProtectedLinking : public QObject
{
    Q_OBJECT

    const CtlHome m_home{CtlHome::Vault::Quick};
    const PrivateKey m_key = PrivateKey::generate(PrivateKey::Kind::P256).value();
    std::unique_ptr<NodePeer> m_peer;
    QStringList m_arguments;

    CtlOutcome linked(const QStringList &more) const
    {
        CtlProcess process(m_home, m_arguments + more);
        const QUrl url(valueOf(process.event(QStringLiteral("open-url")), "url"));
        Person person;
        if (url.isValid())
            (void)person.signInAndReturn(url);
        return process.wait();
    }

    static QStringList registered(const QStringList &pairs)
    {
        QStringList arguments;
        for (const QString &pair : pairs)
            arguments += {QStringLiteral("--client-metadata"), pair};
        return arguments;
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QJsonArray algorithms{QStringLiteral("RS256"), QStringLiteral("HS256")};
        const QJsonObject client{
            {QStringLiteral("client_id"), clientId},
            {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("client_secret_basic")},
            {QStringLiteral("grant_types"),
             QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
            {QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{m_key.publicJwk().toJson()}}}},
            {QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS256")},
            {QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("ECDH-ES")},
            {QStringLiteral("userinfo_signed_response_alg"), QStringLiteral("RS256")}};
        const QJsonObject on{{QStringLiteral("enabled"), true}};
        m_peer = std::make_unique<NodePeer>(
            QStringLiteral("oidc-provider.mjs"),
            QJsonObject{
                {QStringLiteral("clients"), QJsonArray{client}},
                {QStringLiteral("enabledJWA"),
                 QJsonObject{{QStringLiteral("idTokenSigningAlgValues"), algorithms},
                             {QStringLiteral("idTokenEncryptionAlgValues"), QJsonArray{QStringLiteral("ECDH-ES")}}}},
                {QStringLiteral("features"),
                 QJsonObject{{QStringLiteral("encryption"), on},
                             {QStringLiteral("jwtUserinfo"), on},
                             {QStringLiteral("jwtResponseModes"), on}}}});
        QVERIFY2(m_peer->start(), qPrintable(m_peer->errorText()));
        m_arguments = {QStringLiteral("link"),
                       QStringLiteral("--json"),
                       QStringLiteral("--no-browser"),
                       QStringLiteral("--issuer"),
                       m_peer->issuer().toString(),
                       QStringLiteral("--client-id"),
                       clientId,
                       QStringLiteral("--client-secret-file"),
                       m_home.write(QStringLiteral("secret"), m_peer->secretOf(clientId)),
                       QStringLiteral("--client-key-file"),
                       m_home.write(QStringLiteral("key"), m_key.toJwk().reveal().toByteArray()),
                       QStringLiteral("--client-auth"),
                       QStringLiteral("client_secret_basic")};
    }

    void linksRefreshesAndAsksWhoIsSignedIn()
    {
        const CtlOutcome outcome =
            linked(registered({QStringLiteral("id_token_signed_response_alg=HS256"),
                               QStringLiteral("id_token_encrypted_response_alg=ECDH-ES"),
                               QStringLiteral("userinfo_signed_response_alg=RS256")})
                   + QStringList{QStringLiteral("--param"), QStringLiteral("response_mode=jwt")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        const CtlOutcome refreshed = CtlProcess::run(m_home, words("refresh ada --json"));
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
        const CtlOutcome userinfo = CtlProcess::run(m_home, words("userinfo ada --json"));
        QVERIFY2(userinfo.exitCode == 0, userinfo.said());
        QCOMPARE(valueOf(userinfo.object(), "sub"), QStringLiteral("ada"));
        QCOMPARE(valueOf(userinfo.object(), "iss"), m_peer->issuer().toString());
    }

    void refusesWhatIsNotAsItIsRegistered()
    {
        const qsizetype before = accountsOf(m_home).size();
        for (const char *registration :
             {"id_token_signed_response_alg=RS256", "id_token_encrypted_response_enc=A256GCM"}) {
            QStringList pairs{QString::fromLatin1(registration),
                              QStringLiteral("id_token_encrypted_response_alg=ECDH-ES")};
            if (!pairs.constFirst().contains(QLatin1String("signed")))
                pairs += QStringLiteral("id_token_signed_response_alg=HS256");
            const CtlOutcome outcome = linked(registered(pairs));
            QVERIFY2(outcome.exitCode == 8, outcome.said());
        }
        QCOMPARE(accountsOf(m_home).size(), before);
    }
};

QTEST_GUILESS_MAIN(TestProtectedLinking)
#include "tst_protectedlinking.moc"
