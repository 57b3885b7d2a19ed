// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturealgorithm.h"

#include <array>

namespace Lanyard {

namespace {

using enum SignatureAlgorithm;
using enum SignatureScheme::Padding;
using enum QCryptographicHash::Algorithm;

// In the order of the enumeration.
constexpr auto schemes = std::to_array<SignatureScheme>({
    {RS256, QLatin1String("RS256"), QLatin1String("RSA"), {}, Sha256, "SHA256", Pkcs1},
    {RS384, QLatin1String("RS384"), QLatin1String("RSA"), {}, Sha384, "SHA384", Pkcs1},
    {RS512, QLatin1String("RS512"), QLatin1String("RSA"), {}, Sha512, "SHA512", Pkcs1},
    {PS256, QLatin1String("PS256"), QLatin1String("RSA"), {}, Sha256, "SHA256", Pss},
    {PS384, QLatin1String("PS384"), QLatin1String("RSA"), {}, Sha384, "SHA384", Pss},
    {PS512, QLatin1String("PS512"), QLatin1String("RSA"), {}, Sha512, "SHA512", Pss},
    {ES256, QLatin1String("ES256"), QLatin1String("EC"), QLatin1String("P-256"), Sha256, "SHA256", None},
    {ES384, QLatin1String("ES384"), QLatin1String("EC"), QLatin1String("P-384"), Sha384, "SHA384", None},
    {ES512, QLatin1String("ES512"), QLatin1String("EC"), QLatin1String("P-521"), Sha512, "SHA512", None},
    {EdDSA, QLatin1String("EdDSA"), QLatin1String("OKP"), QLatin1String("Ed25519"), Sha512, nullptr, None},
});

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < schemes.size(); ++i) {
        if (schemes[i].algorithm != static_cast<SignatureAlgorithm>(i))
            return false;
    }
    return true;
}

static_assert(inOrder());

} // namespace

const SignatureScheme &signatureScheme(SignatureAlgorithm algorithm)
{
    return schemes.at(static_cast<std::size_t>(algorithm));
}

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    for (const SignatureScheme &scheme : schemes) {
        if (scheme.name == name)
            return scheme.algorithm;
    }
    if (name == QLatin1String("Ed25519"))
        return EdDSA;
    return std::nullopt;
}

QString name(SignatureAlgorithm algorithm) { return signatureScheme(algorithm).name; }

QList<SignatureAlgorithm> supportedSignatureAlgorithms()
{
    QList<SignatureAlgorithm> all;
    for (const SignatureScheme &scheme : schemes)
        all.append(scheme.algorithm);
    return all;
}

} // namespace Lanyard
