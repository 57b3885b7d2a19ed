// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signaturecreation.h"

#include "bignumber.h"
#include "opensslerrorscope.h"
#include "signaturepadding.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>

namespace Lanyard {

namespace {

using EcdsaSignature = OpenSslPointer<ECDSA_SIG, ECDSA_SIG_free>;
using DigestContext = OpenSslPointer<EVP_MD_CTX, EVP_MD_CTX_free>;

// OpenSSL writes ECDSA signatures as a DER sequence; RFC 7518 §3.4 wants r and s side by side, as long as the order.
std::optional<QByteArray> sideBySide(QByteArrayView der, int size)
{
    const auto *begin = octets(der);
    const EcdsaSignature parts(d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(der.size())));
    QByteArray both(qsizetype{2} * size, '\0');
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), writableOctets(both), size) != size
        || BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), writableOctets(both, size), size) != size)
        return std::nullopt;
    return both;
}

} // namespace

std::optional<QByteArray> signature(QByteArrayView message, EVP_PKEY *key, SignatureAlgorithm algorithm)
{
    const OpenSslErrorScope errors;
    const SignatureScheme &scheme = signatureScheme(algorithm);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to context
    const auto length = static_cast<std::size_t>(message.size());
    std::size_t size = 0;
    if (!context
        || EVP_DigestSignInit_ex(context.get(), &keyContext, scheme.digest, nullptr, nullptr, key, nullptr) != 1
        || !setSignaturePadding(keyContext, scheme.padding)
        || EVP_DigestSign(context.get(), nullptr, &size, octets(message), length) != 1)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), writableOctets(bytes), &size, octets(message), length) != 1)
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(size)); // DER may be shorter than foreseen
    if (scheme.keyType == QLatin1String("EC"))
        return sideBySide(bytes, (EVP_PKEY_get_bits(key) + 7) / 8);
    return bytes;
}

} // namespace Lanyard
