// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "encryptedtoken.h"

#include "base64url.h"
#include "contentcipher.h"
#include "contentkeyencryption.h"
#include "joseheader.h"
#include "keyfailure.h"
#include "randomsecret.h"
#include "wipedbytes.h"

namespace Lanyard {

namespace {

Result<QByteArray> compact(QJsonObject header, const Secret &content, const SentKey &sent,
                           KeyManagementAlgorithm algorithm, ContentEncryptionAlgorithm encryption)
{
    for (auto member = sent.headerMembers.begin(); member != sent.headerMembers.end(); ++member)
        header.insert(member.key(), member.value());
    header.insert(QLatin1String("alg"), name(algorithm));
    header.insert(QLatin1String("enc"), name(encryption));
    const QByteArray associated = encodedJoseHeader(header);
    const Secret iv = randomSecret(contentEncryptionScheme(encryption).ivSize);
    const auto box = ContentCipher::sealed(encryption, sent.key, iv.reveal(), associated, content.reveal());
    if (!box)
        return cryptographyFailure(QStringLiteral("%1 failed").arg(name(encryption)));
    const QByteArrayList parts{associated, base64UrlEncoded(sent.encryptedKey), base64UrlEncoded(iv.reveal()),
                               base64UrlEncoded(box->ciphertext), base64UrlEncoded(box->tag)};
    return parts.join('.');
}

} // namespace

Result<QByteArray> encryptedToken(QJsonObject header, const Secret &content, const Jwk &recipient,
                                  KeyManagementAlgorithm algorithm, ContentEncryptionAlgorithm encryption)
{
    if (!recipient.fits(algorithm))
        return unfitKey(name(algorithm));
    const auto sent = sentKey(recipient, algorithm, encryption, header);
    if (!sent)
        return cryptographyFailure(QStringLiteral("%1 failed").arg(name(algorithm)));
    if (!recipient.keyId().isEmpty() && !header.contains(QLatin1String("kid")))
        header.insert(QLatin1String("kid"), recipient.keyId());
    return compact(std::move(header), content, *sent, algorithm, encryption);
}

Result<QByteArray> encryptedToken(QJsonObject header, const Secret &content, const Secret &sharedKey,
                                  KeyManagementAlgorithm algorithm, ContentEncryptionAlgorithm encryption)
{
    const auto sent = sentKey(sharedKey, algorithm, encryption);
    if (!sent)
        return unfitKey(name(algorithm));
    return compact(std::move(header), content, *sent, algorithm, encryption);
}

std::optional<Secret> clientSecretKey(const Secret &clientSecret, KeyManagementAlgorithm algorithm,
                                      ContentEncryptionAlgorithm encryption)
{
    const KeyManagementScheme &scheme = keyManagementScheme(algorithm);
    if (scheme.key != KeyManagementScheme::Key::Shared || clientSecret.isEmpty())
        return std::nullopt;
    const qsizetype size = scheme.keySize > 0 ? scheme.keySize : contentEncryptionScheme(encryption).keySize;
    auto hash = QCryptographicHash::Sha512;
    if (size <= 32)
        hash = QCryptographicHash::Sha256;
    else if (size <= 48)
        hash = QCryptographicHash::Sha384;
    QCryptographicHash digest(hash);
    digest.addData(clientSecret.reveal());
    return WipedBytes(digest.result()).secret(size);
}

} // namespace Lanyard
