// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwe.h"

#include "base64url.h"
#include "contentcipher.h"
#include "contentkeydecryption.h"
#include "joseheader.h"
#include "verificationfailure.h"

#include <array>

namespace Lanyard {

namespace {

constexpr qsizetype longestToken = 1'048'576; // 1 MiB
constexpr qsizetype partCount = 5;

std::unexpected<Error> malformed(const QString &detail)
{
    return verificationFailure(QStringLiteral("invalid_jwe"), detail);
}

std::unexpected<Error> unopened(const QString &detail)
{
    return verificationFailure(QStringLiteral("decryption_failed"), detail);
}

} // namespace

bool Jwe::isCompact(QByteArrayView token) { return token.count('.') == partCount - 1; }

Result<Jwe> Jwe::fromCompact(QByteArrayView token)
{
    if (token.size() > longestToken)
        return malformed(QStringLiteral("the token has %1 bytes").arg(token.size()));
    if (!isCompact(token))
        return malformed(QStringLiteral("the token has not five parts"));
    std::array<QByteArray, partCount> parts;
    const QByteArrayView associated = token.first(token.indexOf('.'));
    for (QByteArray &part : parts) {
        const qsizetype end = token.indexOf('.');
        const auto bytes = base64UrlDecoded(end < 0 ? token : token.first(end));
        if (!bytes)
            return malformed(QStringLiteral("the token is not five parts in base64url"));
        part = *bytes;
        token = token.sliced(end + 1);
    }
    const auto header = parseJoseHeader(parts[0]);
    if (!header)
        return malformed(header.error());
    if (!header->value(QLatin1String("enc")).isString())
        return malformed(QStringLiteral("the header has no enc"));
    if (header->contains(QLatin1String("zip")))
        return malformed(QStringLiteral("the content is compressed"));
    Jwe jwe;
    jwe.m_header = *header;
    jwe.m_associated = associated.toByteArray();
    jwe.m_encryptedKey = parts[1];
    jwe.m_iv = parts[2];
    jwe.m_ciphertext = parts[3];
    jwe.m_tag = parts[4];
    return jwe;
}

QString Jwe::algorithmName() const { return m_header.value(QLatin1String("alg")).toString(); }

QString Jwe::encryptionName() const { return m_header.value(QLatin1String("enc")).toString(); }

QString Jwe::keyId() const { return m_header.value(QLatin1String("kid")).toString(); }

QString Jwe::contentType() const { return m_header.value(QLatin1String("cty")).toString(); }

Result<Secret> Jwe::decrypt(const PrivateKey &key, const JweAlgorithms &allowed) const { return opened(key, allowed); }

Result<Secret> Jwe::decrypt(const Secret &sharedKey, const JweAlgorithms &allowed) const
{
    return opened(sharedKey, allowed);
}

Result<Secret> Jwe::opened(const auto &key, const JweAlgorithms &allowed) const
{
    const auto algorithm = keyManagementAlgorithm(algorithmName());
    if (!algorithm || !allowed.keyManagement.contains(*algorithm))
        return verificationFailure(QStringLiteral("alg_not_allowed"),
                                   QStringLiteral("the token's alg is %1").arg(cleanedForDisplay(algorithmName())));
    const auto encryption = contentEncryptionAlgorithm(encryptionName());
    if (!encryption || !allowed.contentEncryption.contains(*encryption))
        return verificationFailure(QStringLiteral("enc_not_allowed"),
                                   QStringLiteral("the token's enc is %1").arg(cleanedForDisplay(encryptionName())));
    const auto content = contentKey({m_header, m_encryptedKey, *algorithm, *encryption}, key);
    if (!content)
        return unopened(content.error());
    const auto text = ContentCipher::opened(*encryption, *content, m_iv, m_associated, {m_ciphertext, m_tag});
    if (!text)
        return unopened(QStringLiteral("the key is not the right one, or the token was changed"));
    return *text;
}

} // namespace Lanyard
