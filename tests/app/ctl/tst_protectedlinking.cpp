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
    const PrivateKey m_signing = PrivateKey::generate(PrivateKey::Kind::P256).value();
    std::unique_ptr<NodePeer> m_peer;
    QStringList m_arguments;

    CtlOutcome linked(const QStringList &more) const { return linkedWith(m_arguments + more); }

    CtlOutcome linkedWith(const QStringList &arguments) const
    {
        CtlProcess process(m_home, arguments);
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
        // a client whose ID tokens are encrypted to another key than it signs with
        QJsonObject signing = m_signing.publicJwk().toJson();
        signing.insert(QStringLiteral("use"), QStringLiteral("sig"));
        QJsonObject decrypting = m_key.publicJwk().toJson();
        decrypting.insert(QStringLiteral("use"), QStringLiteral("enc"));
        const QJsonObject twoKeys{
            {QStringLiteral("client_id"), QStringLiteral("two-keys")},
            {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
            {QStringLiteral("token_endpoint_auth_signing_alg"), QStringLiteral("ES256")},
            {QStringLiteral("grant_types"),
             QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")}},
            {QStringLiteral("jwks"), QJsonObject{{QStringLiteral("keys"), QJsonArray{signing, decrypting}}}},
            {QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("ECDH-ES")}};
        const QJsonArray encryption{QStringLiteral("ECDH-ES")};
        const QJsonObject on{{QStringLiteral("enabled"), true}};
        m_peer = std::make_unique<NodePeer>(
            QStringLiteral("oidc-provider.mjs"),
            QJsonObject{{QStringLiteral("clients"), QJsonArray{client, twoKeys}},
                        {QStringLiteral("encryptionKeys"), encryption},
                        {QStringLiteral("enabledJWA"),
                         QJsonObject{{QStringLiteral("idTokenSigningAlgValues"), algorithms},
                                     {QStringLiteral("requestObjectEncryptionAlgValues"), encryption},
                                     {QStringLiteral("idTokenEncryptionAlgValues"), encryption}}},
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

    void opensWhatIsEncryptedToAnotherKey()
    {
        const QString signing = m_home.write(QStringLiteral("signing"), m_signing.toJwk().reveal().toByteArray());
        const QString decrypting = m_home.write(QStringLiteral("decrypting"), m_key.toPem().reveal().toByteArray());
        const CtlOutcome outcome = linkedWith(
            words("link --json --no-browser --label two --client-id two-keys")
            + QStringList{QStringLiteral("--issuer"), m_peer->issuer().toString(), QStringLiteral("--client-key-file"),
                          signing, QStringLiteral("--decryption-key-file"), decrypting}
            + registered({QStringLiteral("id_token_encrypted_response_alg=ECDH-ES")}));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QFile::remove(signing); // neither is needed any more
        QFile::remove(decrypting);
        const CtlOutcome refreshed = CtlProcess::run(m_home, words("refresh two --json"));
        QVERIFY2(refreshed.exitCode == 0, refreshed.said());
    }

    void registersWithKeysOfItsOwn()
    {
        const CtlOutcome outcome = linkedWith(
            words("link --json --no-browser --label own --client-auth private_key_jwt --jar-encrypt --par --issuer")
            + QStringList{m_peer->issuer().toString()}
            + registered({QStringLiteral("id_token_encrypted_response_alg=ECDH-ES")}));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(m_peer->count(QStringLiteral("registration_create.success")), 1);
        for (const char *command : {"refresh own --json", "userinfo own --json", "introspect own --json"}) {
            const CtlOutcome done = CtlProcess::run(m_home, words(command));
            QVERIFY2(done.exitCode == 0, done.said());
        }
        const CtlOutcome unlinked = CtlProcess::run(m_home, words("unlink own --json"));
        QVERIFY2(unlinked.object().value(QLatin1String("revoked")).toBool(), unlinked.said());
    }

    void leavesNoRegistrationOfASignInThatFailed()
    {
        const qsizetype before = m_peer->count(QStringLiteral("registration_delete.success"));
        const CtlOutcome outcome = CtlProcess::run(
            m_home, words("link --json --no-browser --timeout 1 --issuer") + QStringList{m_peer->issuer().toString()});
        QVERIFY2(outcome.exitCode == 6, outcome.said());
        QTRY_COMPARE(m_peer->count(QStringLiteral("registration_delete.success")), before + 1);
    }

    void refusesAKeyThatCanNotDecrypt()
    {
        const PrivateKey ed25519 = PrivateKey::generate(PrivateKey::Kind::Ed25519).value();
        const QString file = m_home.write(QStringLiteral("ed25519"), ed25519.toJwk().reveal().toByteArray());
        const CtlOutcome outcome =
            CtlProcess::run(m_home, m_arguments + QStringList{QStringLiteral("--decryption-key-file"), file});
        QVERIFY2(outcome.exitCode == 2, outcome.said());
        QCOMPARE(outcome.errorCode(), QStringLiteral("unfit_key"));
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
