// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signatureverification.h"

#include "bignumber.h"
#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "signaturepadding.h"

#include <openssl/ecdsa.h>
#include <openssl/evp.h>

#include <tuple>

namespace Lanyard {

namespace {

using EcdsaSignature = OpenSslPointer<ECDSA_SIG, ECDSA_SIG_free>;
using DigestContext = OpenSslPointer<EVP_MD_CTX, EVP_MD_CTX_free>;

// RFC 7518 §3.3 to §3.5, RFC 8032 §5.1.6: each has one length. OpenSSL would take shorter PSS signatures.
qsizetype signatureSize(EVP_PKEY *key, const SignatureScheme &scheme)
{
    if (scheme.keyType == QLatin1String("EC"))
        return qsizetype{2} * ((EVP_PKEY_get_bits(key) + 7) / 8);
    return EVP_PKEY_get_size(key);
}

// OpenSSL reads ECDSA signatures as the DER sequence of r and s only.
QByteArray derSignature(QByteArrayView signature)
{
    const qsizetype half = signature.size() / 2;
    BigNumber r = bigNumber(signature.first(half));
    BigNumber s = bigNumber(signature.last(half));
    const EcdsaSignature parts(ECDSA_SIG_new());
    if (!r || !s || !parts || ECDSA_SIG_set0(parts.get(), r.get(), s.get()) != 1)
        return {};
    // both belong to parts now
    std::ignore = r.release();
    std::ignore = s.release();
    const int size = i2d_ECDSA_SIG(parts.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    return i2d_ECDSA_SIG(parts.get(), &end) == size ? der : QByteArray();
}

} // namespace

bool isSignature(QByteArrayView signature, QByteArrayView message, EVP_PKEY *key, SignatureAlgorithm algorithm)
{
    const OpenSslErrorScope errors;
    const SignatureScheme &scheme = signatureScheme(algorithm);
    if (signature.size() != signatureSize(key, scheme))
        return false;
    const bool ecdsa = scheme.keyType == QLatin1String("EC");
    const QByteArray der = ecdsa ? derSignature(signature) : QByteArray();
    if (ecdsa)
        signature = der;
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to context
    if (!context
        || EVP_DigestVerifyInit_ex(context.get(), &keyContext, scheme.digest, nullptr, nullptr, key, nullptr) != 1
        || !setSignaturePadding(keyContext, scheme.padding))
        return false;
    return EVP_DigestVerify(context.get(), octets(signature), static_cast<std::size_t>(signature.size()),
                            octets(message), static_cast<std::size_t>(message.size()))
        == 1;
}

} // namespace Lanyard
