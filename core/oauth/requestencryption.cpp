// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "requestencryption.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

const QLatin1String registeredAlg("request_object_encryption_alg");
const QLatin1String registeredEnc("request_object_encryption_enc");

// The agreed ones first: what they send is smaller, and the browser's address has to hold it. The client secret is a
// key only where that was agreed on: it is known to more than the server's keys are.
constexpr std::array preferred{
    KeyManagementAlgorithm::EcdhEs,       KeyManagementAlgorithm::EcdhEsA256Kw, KeyManagementAlgorithm::EcdhEsA128Kw,
    KeyManagementAlgorithm::EcdhEsA192Kw, KeyManagementAlgorithm::RsaOaep256,   KeyManagementAlgorithm::RsaOaep,
};

constexpr std::array preferredContents{
    ContentEncryptionAlgorithm::A256Gcm,      ContentEncryptionAlgorithm::A128Gcm,
    ContentEncryptionAlgorithm::A192Gcm,      ContentEncryptionAlgorithm::A256CbcHs512,
    ContentEncryptionAlgorithm::A128CbcHs256, ContentEncryptionAlgorithm::A192CbcHs384,
};

std::unexpected<Error> notOffered(const QStringList &named)
{
    return failure(
        ErrorKind::Usage, QStringLiteral("request_encryption_not_offered"),
        QCoreApplication::translate("OAuth", "Lanyard can't encrypt the request in a way that the server takes."),
        QCoreApplication::translate("OAuth",
                                    "Link the account without that, or ask whoever runs the server. "
                                    "What is taken: %1.")
            .arg(cleanedForDisplay(named.join(QStringLiteral(", ")))));
}

std::unexpected<Error> keyMissing(const QString &detail)
{
    return failure(
        ErrorKind::Rejected, QStringLiteral("request_encryption_key_missing"),
        QCoreApplication::translate("OAuth", "The server publishes no key that the request could be encrypted to."),
        QCoreApplication::translate("OAuth", "Nothing was sent. Tell whoever runs the server."), detail);
}

QList<KeyManagementAlgorithm> algorithmsFor(const QString &registered, const QStringList &offered)
{
    if (!registered.isEmpty()) {
        const auto algorithm = keyManagementAlgorithm(registered);
        return algorithm ? QList{*algorithm} : QList<KeyManagementAlgorithm>();
    }
    QList<KeyManagementAlgorithm> algorithms;
    for (const KeyManagementAlgorithm algorithm : preferred) {
        if (offered.isEmpty() || offered.contains(name(algorithm)))
            algorithms += algorithm;
    }
    return algorithms;
}

std::optional<ContentEncryptionAlgorithm> contentFor(const QString &registered, bool isRegistered,
                                                     const QStringList &offered)
{
    // OpenID Connect Dynamic Client Registration §2 has this default, and RFC 7518 §5.1 has all implement it
    if (registered.isEmpty() && (isRegistered || offered.isEmpty()))
        return ContentEncryptionAlgorithm::A128CbcHs256;
    if (!registered.isEmpty())
        return contentEncryptionAlgorithm(registered);
    const auto *const chosen = std::ranges::find_if(
        preferredContents, [&](ContentEncryptionAlgorithm algorithm) { return offered.contains(name(algorithm)); });
    return chosen == preferredContents.end() ? std::nullopt : std::optional(*chosen);
}

// RFC 7517 §4.2: where a server has keys for both, each says what it is for.
bool isForEncryption(const Jwk &key, KeyManagementAlgorithm algorithm)
{
    return key.use() == QLatin1String("enc") || !key.keyOperations().isEmpty() || key.algorithm() == name(algorithm);
}

} // namespace

bool RequestEncryption::isRegistered(const ClientRegistration &client)
{
    return !client.metadata.value(registeredAlg).toString().isEmpty();
}

Result<RequestEncryption> RequestEncryption::of(const ServerMetadata &server, const ClientRegistration &client)
{
    const QString alg = client.metadata.value(registeredAlg).toString();
    const QString enc = client.metadata.value(registeredEnc).toString();
    const QStringList offeredContents = server.requestObjectContentEncryptions();
    RequestEncryption result;
    result.m_algorithms = algorithmsFor(alg, server.requestObjectKeyManagements());
    if (result.m_algorithms.isEmpty())
        return notOffered(alg.isEmpty() ? server.requestObjectKeyManagements() : QStringList(alg));
    const auto content = contentFor(enc, !alg.isEmpty(), offeredContents);
    if (!content)
        return notOffered(enc.isEmpty() ? offeredContents : QStringList(enc));
    result.m_encryption = *content;
    const KeyManagementAlgorithm first = result.m_algorithms.constFirst();
    if (keyManagementScheme(first).key != KeyManagementScheme::Key::Shared)
        return result;
    result.m_sharedKey = clientSecretKey(client.clientSecret, first, *content);
    if (!result.m_sharedKey) {
        return failure(ErrorKind::Usage, QStringLiteral("client_secret_missing"),
                       QCoreApplication::translate("OAuth", "There is no client secret to encrypt the request with."),
                       QCoreApplication::translate("OAuth", "Link the account again, and give the client secret."));
    }
    return result;
}

Result<QString> RequestEncryption::encrypted(const QString &requestObject, const JwkSet &serverKeys) const
{
    const QJsonObject header{{QStringLiteral("cty"), QStringLiteral("JWT")}}; // RFC 7519 §5.2: a token is inside
    const Secret content(requestObject);
    const auto text = [](const Result<QByteArray> &token) {
        return token ? Result<QString>(QString::fromLatin1(*token)) : std::unexpected(token.error());
    };
    if (m_sharedKey)
        return text(encryptedToken(header, content, *m_sharedKey, m_algorithms.constFirst(), m_encryption));
    QStringList named;
    for (const KeyManagementAlgorithm algorithm : m_algorithms) {
        named += name(algorithm);
        const QList<Jwk> keys = serverKeys.candidates({}, algorithm);
        const auto key =
            std::ranges::find_if(keys, [algorithm](const Jwk &each) { return isForEncryption(each, algorithm); });
        if (key != keys.end())
            return text(encryptedToken(header, content, *key, algorithm, m_encryption));
    }
    return keyMissing(QStringLiteral("no key for ") + named.join(QStringLiteral(", ")));
}

} // namespace Lanyard
