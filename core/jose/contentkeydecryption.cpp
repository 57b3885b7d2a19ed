// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "contentkeydecryption.h"

#include "aeskeywrap.h"
#include "base64url.h"
#include "gcmcipher.h"
#include "keyagreement.h"
#include "randomsecret.h"
#include "rsaoaep.h"

namespace Lanyard {

namespace {

using ContentKey = std::expected<Secret, QString>;

std::unexpected<QString> unfit(const QString &reason) { return std::unexpected(reason); }

qsizetype keySize(const ReceivedKey &received) { return contentEncryptionScheme(received.encryption).keySize; }

std::optional<QByteArray> binaryMember(const QJsonObject &header, QLatin1String name)
{
    const QJsonValue value = header.value(name);
    if (!value.isString())
        return std::nullopt;
    return base64UrlDecoded(value.toString().toLatin1());
}

ContentKey keyOrRandom(const ReceivedKey &received, const std::optional<Secret> &key)
{
    const Secret random = randomSecret(keySize(received)); // made in any case, for the time that it takes
    if (random.isEmpty())
        return unfit(QStringLiteral("no random key could be made"));
    return key && key->size() == keySize(received) ? *key : random;
}

std::expected<AgreementInfo, QString> agreementInfo(const ReceivedKey &received)
{
    const KeyManagementScheme &scheme = keyManagementScheme(received.algorithm);
    AgreementInfo info;
    const bool direct = scheme.wrapping == KeyManagementScheme::Wrapping::None;
    info.algorithmId = (direct ? name(received.encryption) : name(received.algorithm)).toLatin1();
    info.keySize = direct ? keySize(received) : scheme.keySize;
    const std::pair<QLatin1String, QByteArray *> parties[] = {{QLatin1String("apu"), &info.apu},
                                                              {QLatin1String("apv"), &info.apv}};
    for (const auto &[name, bytes] : parties) {
        const auto value = binaryMember(received.header, name);
        if (received.header.contains(name) && !value)
            return std::unexpected(QStringLiteral("the header's %1 is unusable").arg(name));
        *bytes = value.value_or(QByteArray());
    }
    return info;
}

ContentKey agreed(const ReceivedKey &received, const PrivateKey &key)
{
    // What the sender says of his key's use binds him, not us; only the numbers count.
    const auto ephemeral = Jwk::fromJson(received.header.value(QLatin1String("epk")).toObject());
    if (!ephemeral)
        return unfit(QStringLiteral("the header's epk is unusable: %1").arg(ephemeral.error().detail));
    if (ephemeral->keyType() != key.publicJwk().keyType() || ephemeral->curve() != key.publicJwk().curve())
        return unfit(QStringLiteral("the header's epk is on another curve"));
    const auto info = agreementInfo(received);
    if (!info)
        return unfit(info.error());
    const auto agreed = agreedKey(key, *ephemeral, *info);
    if (!agreed)
        return unfit(QStringLiteral("the header's epk gives no key"));
    if (keyManagementScheme(received.algorithm).wrapping == KeyManagementScheme::Wrapping::AesKeyWrap)
        return keyOrRandom(received, AesKeyWrap::unwrapped(*agreed, received.encryptedKey));
    return received.encryptedKey.isEmpty() ? ContentKey(*agreed)
                                           : unfit(QStringLiteral("there is an encrypted key for ECDH-ES"));
}

ContentKey unwrappedGcm(const ReceivedKey &received, const Secret &sharedKey)
{
    const auto iv = binaryMember(received.header, QLatin1String("iv"));
    const auto tag = binaryMember(received.header, QLatin1String("tag"));
    if (!iv || !tag)
        return unfit(QStringLiteral("the header's iv or tag is unusable"));
    return keyOrRandom(received, GcmCipher::opened(sharedKey, *iv, {}, {received.encryptedKey, *tag}));
}

} // namespace

std::expected<Secret, QString> contentKey(const ReceivedKey &received, const PrivateKey &key)
{
    if (!key.fits(received.algorithm))
        return unfit(QStringLiteral("the key is not one for %1").arg(name(received.algorithm)));
    if (keyManagementScheme(received.algorithm).key == KeyManagementScheme::Key::Agreed)
        return agreed(received, key);
    return keyOrRandom(received, RsaOaep::unwrapped(key.privateKey(), received.encryptedKey, received.algorithm));
}

std::expected<Secret, QString> contentKey(const ReceivedKey &received, const Secret &sharedKey)
{
    using enum KeyManagementScheme::Wrapping;
    const KeyManagementScheme &scheme = keyManagementScheme(received.algorithm);
    const qsizetype size = scheme.wrapping == None ? keySize(received) : scheme.keySize;
    if (scheme.key != KeyManagementScheme::Key::Shared || sharedKey.size() != size)
        return unfit(QStringLiteral("the secret is not one for %1").arg(name(received.algorithm)));
    if (scheme.wrapping == AesKeyWrap)
        return keyOrRandom(received, AesKeyWrap::unwrapped(sharedKey, received.encryptedKey));
    if (scheme.wrapping == Gcm)
        return unwrappedGcm(received, sharedKey);
    return received.encryptedKey.isEmpty() ? ContentKey(sharedKey)
                                           : unfit(QStringLiteral("there is an encrypted key for dir"));
}

} // namespace Lanyard
