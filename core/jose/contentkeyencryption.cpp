// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "contentkeyencryption.h"

#include "aeskeywrap.h"
#include "base64url.h"
#include "gcmcipher.h"
#include "keyagreement.h"
#include "randomsecret.h"
#include "rsaoaep.h"

namespace Lanyard {

namespace {

using Scheme = KeyManagementScheme;

constexpr qsizetype gcmIvSize = 12;

QString text(QByteArrayView bytes) { return QString::fromLatin1(base64UrlEncoded(bytes)); }

QByteArray decoded(const QJsonObject &header, QLatin1String name)
{
    return base64UrlDecoded(header.value(name).toString().toLatin1()).value_or(QByteArray());
}

PrivateKey::Kind kindOf(const Jwk &key)
{
    if (key.curve() == QLatin1String("P-256"))
        return PrivateKey::Kind::P256;
    if (key.curve() == QLatin1String("P-384"))
        return PrivateKey::Kind::P384;
    if (key.curve() == QLatin1String("P-521"))
        return PrivateKey::Kind::P521;
    return PrivateKey::Kind::X25519;
}

std::optional<SentKey> wrapped(const Secret &wrappingKey, qsizetype size)
{
    const Secret key = randomSecret(size);
    const auto hidden = AesKeyWrap::wrapped(wrappingKey, key);
    return hidden ? std::optional(SentKey{key, *hidden, {}}) : std::nullopt;
}

std::optional<SentKey> agreed(const Jwk &recipient, const Scheme &scheme, ContentEncryptionAlgorithm encryption,
                              const QJsonObject &header)
{
    const qsizetype size = contentEncryptionScheme(encryption).keySize;
    const bool direct = scheme.wrapping == Scheme::Wrapping::None;
    const auto ephemeral = PrivateKey::generate(kindOf(recipient));
    if (!ephemeral)
        return std::nullopt;
    const AgreementInfo info{(direct ? name(encryption) : QString(scheme.name)).toLatin1(),
                             decoded(header, QLatin1String("apu")), decoded(header, QLatin1String("apv")),
                             direct ? size : scheme.keySize};
    const auto key = agreedKey(*ephemeral, recipient, info);
    if (!key)
        return std::nullopt;
    std::optional<SentKey> sent = direct ? SentKey{*key, {}, {}} : wrapped(*key, size);
    if (sent)
        sent->headerMembers.insert(QLatin1String("epk"), ephemeral->publicJwk().members());
    return sent;
}

std::optional<SentKey> gcmWrapped(const Secret &sharedKey, qsizetype size)
{
    const Secret key = randomSecret(size);
    const Secret iv = randomSecret(gcmIvSize);
    const auto box = GcmCipher::sealed(sharedKey, iv.reveal(), {}, key.reveal());
    if (key.isEmpty() || !box)
        return std::nullopt;
    return SentKey{
        key, box->ciphertext, {{QStringLiteral("iv"), text(iv.reveal())}, {QStringLiteral("tag"), text(box->tag)}}};
}

} // namespace

std::optional<SentKey> sentKey(const Jwk &recipient, KeyManagementAlgorithm algorithm,
                               ContentEncryptionAlgorithm encryption, const QJsonObject &header)
{
    const Scheme &scheme = keyManagementScheme(algorithm);
    if (scheme.key == Scheme::Key::Agreed)
        return agreed(recipient, scheme, encryption, header);
    const Secret key = randomSecret(contentEncryptionScheme(encryption).keySize);
    const auto hidden = key.isEmpty() ? std::nullopt : RsaOaep::wrapped(recipient.publicKey(), key, algorithm);
    return hidden ? std::optional(SentKey{key, *hidden, {}}) : std::nullopt;
}

std::optional<SentKey> sentKey(const Secret &sharedKey, KeyManagementAlgorithm algorithm,
                               ContentEncryptionAlgorithm encryption)
{
    const Scheme &scheme = keyManagementScheme(algorithm);
    const qsizetype size = contentEncryptionScheme(encryption).keySize;
    if (scheme.key != Scheme::Key::Shared || sharedKey.size() != (scheme.keySize > 0 ? scheme.keySize : size))
        return std::nullopt;
    if (scheme.wrapping == Scheme::Wrapping::AesKeyWrap)
        return wrapped(sharedKey, size);
    if (scheme.wrapping == Scheme::Wrapping::Gcm)
        return gcmWrapped(sharedKey, size);
    return SentKey{sharedKey, {}, {}};
}

} // namespace Lanyard
