// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keymanagementalgorithm.h"

#include <array>

namespace Lanyard {

namespace {

using enum KeyManagementAlgorithm;
using enum KeyManagementScheme::Key;
using enum KeyManagementScheme::Wrapping;

// In the order of the enumeration.
constexpr auto schemes = std::to_array<KeyManagementScheme>({
    {RsaOaep, QLatin1String("RSA-OAEP"), Rsa, Oaep, 0},
    {RsaOaep256, QLatin1String("RSA-OAEP-256"), Rsa, Oaep, 0},
    {EcdhEs, QLatin1String("ECDH-ES"), Agreed, None, 0},
    {EcdhEsA128Kw, QLatin1String("ECDH-ES+A128KW"), Agreed, AesKeyWrap, 16},
    {EcdhEsA192Kw, QLatin1String("ECDH-ES+A192KW"), Agreed, AesKeyWrap, 24},
    {EcdhEsA256Kw, QLatin1String("ECDH-ES+A256KW"), Agreed, AesKeyWrap, 32},
    {A128Kw, QLatin1String("A128KW"), Shared, AesKeyWrap, 16},
    {A192Kw, QLatin1String("A192KW"), Shared, AesKeyWrap, 24},
    {A256Kw, QLatin1String("A256KW"), Shared, AesKeyWrap, 32},
    {A128GcmKw, QLatin1String("A128GCMKW"), Shared, Gcm, 16},
    {A192GcmKw, QLatin1String("A192GCMKW"), Shared, Gcm, 24},
    {A256GcmKw, QLatin1String("A256GCMKW"), Shared, Gcm, 32},
    {Dir, QLatin1String("dir"), Shared, None, 0},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        if (schemes[i].algorithm != static_cast<KeyManagementAlgorithm>(i))
            return false;
    }
    return true;
}

static_assert(inOrder());

} // namespace

const KeyManagementScheme &keyManagementScheme(KeyManagementAlgorithm algorithm)
{
    return schemes.at(static_cast<std::size_t>(algorithm));
}

std::optional<KeyManagementAlgorithm> keyManagementAlgorithm(const QString &name)
{
    for (const KeyManagementScheme &scheme : schemes) {
        if (scheme.name == name)
            return scheme.algorithm;
    }
    return std::nullopt;
}

QString name(KeyManagementAlgorithm algorithm) { return keyManagementScheme(algorithm).name; }

QList<KeyManagementAlgorithm> supportedKeyManagementAlgorithms()
{
    QList<KeyManagementAlgorithm> all;
    for (const KeyManagementScheme &scheme : schemes)
        all.append(scheme.algorithm);
    return all;
}

} // namespace Lanyard
