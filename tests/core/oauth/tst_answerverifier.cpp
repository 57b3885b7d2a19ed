// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/jose/signedtoken.h>
#include <lanyard/oauth/answerverifier.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Lanyard;

namespace {

const QJsonObject claims{{QStringLiteral("sub"), QStringLiteral("person-1")}};
const Secret clientSecret{QByteArrayView("0123456789abcdef0123456789abcdef")};
constexpr auto encryption = ContentEncryptionAlgorithm::A256Gcm;

Secret secret(const QByteArray &text) { return Secret(QByteArrayView(text)); }

Secret codeOf(const QJsonObject &content, const Secret &key, MacAlgorithm algorithm)
{
    return signedJwt({}, content, key, algorithm, ShortSecret::Accept).value();
}

} // namespace

class TestAnswerVerifier : public QObject
{
    Q_OBJECT

private:
    const SigningKey m_server = SigningKey::ec("P-256");
    const PrivateKey m_ours = PrivateKey::generate(PrivateKey::Kind::P256).value();
    FakeClock m_clock;
    FakeTransport m_transport;
    HttpClient m_http{m_transport, m_clock};
    JwksCache m_keys{m_http};

    [[nodiscard]] ClientRegistration client(const QJsonObject &metadata = {}) const
    {
        ClientRegistration client;
        client.clientId = QStringLiteral("client");
        client.clientSecret = clientSecret;
        client.metadata = metadata;
        return client;
    }

    [[nodiscard]] AnswerVerifier verifierFor(const ClientRegistration &client, const QStringList &offered)
    {
        const auto server = ServerMetadata::fromJson(
            {{QStringLiteral("id_token_signing_alg_values_supported"), QJsonArray::fromStringList(offered)}});
        return {m_keys, QUrl(QStringLiteral("https://login.example/jwks")), client,
                AnswerProtection::of(AnswerKind::IdToken, *server, client)};
    }

    QString outcome(const AnswerVerifier &verifier, const Secret &token)
    {
        const auto answer = QCoro::waitFor(verifier.verify(token, {}));
        if (answer)
            return answer->claims.value(QLatin1String("sub")).toString();
        return answer.error().kind == ErrorKind::Rejected ? answer.error().code : QStringLiteral("of the wrong kind");
    }

    [[nodiscard]] Secret signedToken() const
    {
        return secret(
            m_server.token(QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")}}, R"({"sub":"person-1"})"));
    }

    [[nodiscard]] static Secret encrypted(const Secret &content, const Jwk &key)
    {
        const QByteArray token = encryptedToken({{QStringLiteral("cty"), QStringLiteral("JWT")}}, content, key,
                                                KeyManagementAlgorithm::EcdhEs, encryption)
                                     .value();
        return secret(token);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_transport.setAnswer(QStringLiteral("/jwks"),
                              FakeTransport::json({{QStringLiteral("keys"), QJsonArray{m_server.publicJwk()}}}));
    }

    void verifiesACodeWithTheClientSecret_data()
    {
        QTest::addColumn<MacAlgorithm>("algorithm");
        for (const MacAlgorithm algorithm : supportedMacAlgorithms())
            QTest::newRow(qPrintable(name(algorithm))) << algorithm;
    }

    void verifiesACodeWithTheClientSecret()
    {
        QFETCH(MacAlgorithm, algorithm);
        const qsizetype before = m_transport.requests().size();
        const auto registered = verifierFor(client({{QStringLiteral("id_token_signed_response_alg"), name(algorithm)}}),
                                            {QStringLiteral("RS256"), name(algorithm)});
        QCOMPARE(outcome(registered, codeOf(claims, clientSecret, algorithm)), QStringLiteral("person-1"));
        QCOMPARE(outcome(registered, codeOf(claims, secret("another secret, as long as it has to be"), algorithm)),
                 QStringLiteral("invalid_signature"));
        const auto nothingElse = verifierFor(client(), {name(algorithm)});
        QCOMPARE(outcome(nothingElse, codeOf(claims, clientSecret, algorithm)), QStringLiteral("person-1"));
        QCOMPARE(m_transport.requests().size(), before); // it needs no published key
    }

    void takesNoCodeWhereTheServerSigns()
    {
        const Secret token = codeOf(claims, clientSecret, MacAlgorithm::HS256);
        const QString refused = QStringLiteral("alg_not_allowed");
        QCOMPARE(outcome(verifierFor(client(), {QStringLiteral("ES256"), QStringLiteral("HS256")}), token), refused);
        QCOMPARE(outcome(verifierFor(client(), {}), token), refused);
        const QJsonObject another{{QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS512")}};
        QCOMPARE(outcome(verifierFor(client(another), {}), token), refused);
        ClientRegistration publicClient =
            client({{QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS256")}});
        publicClient.clientSecret = {};
        QCOMPARE(outcome(verifierFor(publicClient, {QStringLiteral("HS256")}), token), refused);
    }

    void takesNoSignatureWhereACodeIsRegistered()
    {
        const QJsonObject code{{QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS256")}};
        QCOMPARE(outcome(verifierFor(client(code), {QStringLiteral("ES256"), QStringLiteral("HS256")}), signedToken()),
                 QStringLiteral("alg_not_allowed"));
    }

    void takesNoPublishedKeyForTheSecret()
    {
        // RFC 8725 §2.1: the public key as PEM, for HMAC; it must not help even where somebody entered it as the secret
        ClientRegistration confused =
            client({{QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS256")}});
        const QByteArray pem = m_server.publicPem();
        const QByteArray input = toBase64Url(R"({"alg":"HS256"})") + '.' + toBase64Url(R"({"sub":"person-1"})");
        const QByteArray code = QMessageAuthenticationCode::hash(input, pem, QCryptographicHash::Sha256);
        const QByteArray token = input + '.' + toBase64Url(code);
        QCOMPARE(outcome(verifierFor(confused, {}), secret(token)), QStringLiteral("invalid_signature"));
        confused.clientSecret = secret(pem);
        QVERIFY(outcome(verifierFor(confused, {}), secret(token)) != QStringLiteral("person-1"));
    }

    void opensWhatIsEncryptedToItsKey()
    {
        ClientRegistration withKey = client();
        withKey.decryptionKey = m_ours;
        const auto verifier = verifierFor(withKey, {QStringLiteral("ES256")});
        QCOMPARE(outcome(verifier, encrypted(signedToken(), m_ours.publicJwk())), QStringLiteral("person-1"));
        QCOMPARE(outcome(verifier, signedToken()), QStringLiteral("person-1")); // nobody registered encryption
        const auto other = PrivateKey::generate(PrivateKey::Kind::P256).value();
        QCOMPARE(outcome(verifier, encrypted(signedToken(), other.publicJwk())), QStringLiteral("decryption_failed"));
    }

    void opensWhatIsEncryptedWithTheSecret_data()
    {
        QTest::addColumn<KeyManagementAlgorithm>("algorithm");
        for (const KeyManagementAlgorithm algorithm : supportedKeyManagementAlgorithms()) {
            if (keyManagementScheme(algorithm).key == KeyManagementScheme::Key::Shared)
                QTest::newRow(qPrintable(name(algorithm))) << algorithm;
        }
    }

    void opensWhatIsEncryptedWithTheSecret()
    {
        QFETCH(KeyManagementAlgorithm, algorithm);
        const auto key = clientSecretKey(clientSecret, algorithm, encryption);
        const QByteArray token = encryptedToken({}, signedToken(), *key, algorithm, encryption).value();
        const QJsonObject registered{{QStringLiteral("id_token_encrypted_response_alg"), name(algorithm)},
                                     {QStringLiteral("id_token_encrypted_response_enc"), name(encryption)}};
        QCOMPARE(outcome(verifierFor(client(registered), {QStringLiteral("ES256")}), secret(token)),
                 QStringLiteral("person-1"));
    }

    void wantsASignatureInside()
    {
        ClientRegistration withKey = client();
        withKey.decryptionKey = m_ours;
        const auto verifier = verifierFor(withKey, {QStringLiteral("ES256")});
        const auto sealed = [this](const QByteArray &content) {
            return encrypted(secret(content), m_ours.publicJwk());
        };
        QCOMPARE(outcome(verifier, sealed(R"({"sub":"person-1"})")), QStringLiteral("invalid_jws"));
        QCOMPARE(outcome(verifier,
                         sealed(toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(R"({"sub":"person-1"})") + '.')),
                 QStringLiteral("alg_not_allowed"));
        QCOMPARE(outcome(verifier, encrypted(encrypted(signedToken(), m_ours.publicJwk()), m_ours.publicJwk())),
                 QStringLiteral("invalid_jws"));
        const QByteArray forged = SigningKey::ec("P-256").token(
            QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")}}, R"({"sub":"person-1"})");
        QCOMPARE(outcome(verifier, sealed(forged)), QStringLiteral("invalid_signature"));
    }

    void wantsEncryptionWhereItIsRegistered()
    {
        ClientRegistration registered =
            client({{QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("ECDH-ES")},
                    {QStringLiteral("id_token_encrypted_response_enc"), QStringLiteral("A256GCM")}});
        registered.decryptionKey = m_ours;
        const auto verifier = verifierFor(registered, {QStringLiteral("ES256")});
        QCOMPARE(outcome(verifier, signedToken()), QStringLiteral("missing_encryption"));
        QCOMPARE(outcome(verifier, encrypted(signedToken(), m_ours.publicJwk())), QStringLiteral("person-1"));
        registered.metadata.insert(QStringLiteral("id_token_encrypted_response_enc"), QStringLiteral("A128GCM"));
        QCOMPARE(
            outcome(verifierFor(registered, {QStringLiteral("ES256")}), encrypted(signedToken(), m_ours.publicJwk())),
            QStringLiteral("enc_not_allowed"));
        registered.metadata.insert(QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("ECDH-ES+A128KW"));
        QCOMPARE(
            outcome(verifierFor(registered, {QStringLiteral("ES256")}), encrypted(signedToken(), m_ours.publicJwk())),
            QStringLiteral("alg_not_allowed"));
    }

    void opensNothingWithoutAKey()
    {
        ClientRegistration publicClient;
        const auto verifier = verifierFor(publicClient, {QStringLiteral("ES256")});
        QCOMPARE(outcome(verifier, encrypted(signedToken(), m_ours.publicJwk())),
                 QStringLiteral("unexpected_encryption"));
        QCOMPARE(outcome(verifier, secret("a.b.c.d.e")), QStringLiteral("invalid_jwe"));
    }

    void readsWithoutTheKeysWhatCanNotBeVerifiedNow()
    {
        ClientRegistration withKey = client();
        withKey.decryptionKey = m_ours;
        const auto verifier = verifierFor(withKey, {QStringLiteral("ES256")});
        const auto code = [&verifier](const Secret &token) {
            const auto answer = verifier.unverified(token);
            return answer ? QStringLiteral("read") : answer.error().code;
        };
        QCOMPARE(code(signedToken()), QStringLiteral("read"));
        QCOMPARE(code(encrypted(signedToken(), m_ours.publicJwk())), QStringLiteral("read"));
        QCOMPARE(code(codeOf(claims, clientSecret, MacAlgorithm::HS256)), QStringLiteral("alg_not_allowed"));
        QCOMPARE(code(secret(toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url("{}") + '.')),
                 QStringLiteral("alg_not_allowed"));
        const auto withCode = verifierFor(client(), {QStringLiteral("HS256")});
        QVERIFY(withCode.unverified(codeOf(claims, clientSecret, MacAlgorithm::HS256)).has_value());
        QVERIFY(!withCode.unverified(codeOf(claims, secret("another"), MacAlgorithm::HS256)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAnswerVerifier)
#include "tst_answerverifier.moc"
