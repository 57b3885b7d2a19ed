// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "contentencryptionalgorithm.h"

#include <array>

namespace Lanyard {

namespace {

using enum ContentEncryptionAlgorithm;

// In the order of the enumeration. The key of a CBC algorithm is one for the code and one for the cipher, each as long
// as half of the hash (RFC 7518 §5.2.3 to §5.2.5).
constexpr auto schemes = std::to_array<ContentEncryptionScheme>({
    {A128Gcm, QLatin1String("A128GCM"), 16, 12, 16, nullptr},
    {A192Gcm, QLatin1String("A192GCM"), 24, 12, 16, nullptr},
    {A256Gcm, QLatin1String("A256GCM"), 32, 12, 16, nullptr},
    {A128CbcHs256, QLatin1String("A128CBC-HS256"), 32, 16, 16, "SHA256"},
    {A192CbcHs384, QLatin1String("A192CBC-HS384"), 48, 16, 24, "SHA384"},
    {A256CbcHs512, QLatin1String("A256CBC-HS512"), 64, 16, 32, "SHA512"},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        if (schemes[i].algorithm != static_cast<ContentEncryptionAlgorithm>(i))
            return false;
    }
    return true;
}

static_assert(inOrder());

} // namespace

const ContentEncryptionScheme &contentEncryptionScheme(ContentEncryptionAlgorithm algorithm)
{
    return schemes.at(static_cast<std::size_t>(algorithm));
}

std::optional<ContentEncryptionAlgorithm> contentEncryptionAlgorithm(const QString &name)
{
    for (const ContentEncryptionScheme &scheme : schemes) {
        if (scheme.name == name)
            return scheme.algorithm;
    }
    return std::nullopt;
}

QString name(ContentEncryptionAlgorithm algorithm) { return contentEncryptionScheme(algorithm).name; }

QList<ContentEncryptionAlgorithm> supportedContentEncryptionAlgorithms()
{
    QList<ContentEncryptionAlgorithm> all;
    for (const ContentEncryptionScheme &scheme : schemes)
        all.append(scheme.algorithm);
    return all;
}

} // namespace Lanyard
