// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "publickey.h"

#include "bignumber.h"
#include "opensslerrorscope.h"
#include "opensslpointer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace Lanyard {

namespace {

using Parameters = OpenSslPointer<OSSL_PARAM, OSSL_PARAM_free>;
using ParametersBuilder = OpenSslPointer<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using KeyContext = OpenSslPointer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

constexpr int fewestRsaBits = 2048;
constexpr int mostRsaBits = 16384; // beyond that OpenSSL does not verify
constexpr int mostExponentBits = 64; // a long exponent only buys the sender our computing time

std::unexpected<QString> unusable(const QString &reason) { return std::unexpected(reason); }

PublicKey publicKey(const char *type, const ParametersBuilder &builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return unusable(QStringLiteral("OpenSSL does not take the numbers for a key"));
    return std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free);
}

// The length of a coordinate in bytes (RFC 7518 §6.2.1.2), 0 for other curves.
qsizetype fieldSize(const QString &curve)
{
    if (curve == QLatin1String("P-256"))
        return 32;
    if (curve == QLatin1String("P-384"))
        return 48;
    if (curve == QLatin1String("P-521"))
        return 66;
    return 0;
}

} // namespace

PublicKey rsaPublicKey(QByteArrayView modulus, QByteArrayView exponent)
{
    const OpenSslErrorScope errors;
    if (modulus.size() > mostRsaBits / 8 || exponent.size() > mostRsaBits / 8)
        return unusable(QStringLiteral("the RSA key is too long"));
    const BigNumber n = bigNumber(modulus);
    const BigNumber e = bigNumber(exponent);
    if (!n || !e)
        return unusable(QStringLiteral("the RSA key is no pair of numbers"));
    const int bits = BN_num_bits(n.get());
    if (bits < fewestRsaBits)
        return unusable(QStringLiteral("the RSA key has %1 bits").arg(bits));
    // With the exponent 1 a signature is the padded hash itself, which everybody can write down.
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()) || BN_num_bits(e.get()) > mostExponentBits)
        return unusable(QStringLiteral("the RSA exponent is unusable"));
    const ParametersBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) <= 0
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) <= 0)
        return unusable(QStringLiteral("OpenSSL has no memory for the key"));
    return publicKey("RSA", builder);
}

PublicKey ecPublicKey(const QString &curve, QByteArrayView x, QByteArrayView y)
{
    const OpenSslErrorScope errors;
    const qsizetype size = fieldSize(curve);
    if (size == 0)
        return unusable(QStringLiteral("the curve is not supported"));
    if (x.size() != size || y.size() != size)
        return unusable(QStringLiteral("a coordinate has the wrong length"));
    // SEC 1 §2.3.3: 4 announces an uncompressed point. That the point is on the curve, OpenSSL checks.
    const QByteArray point = QByteArray(1, '\x04').append(x).append(y);
    const QByteArray group = curve.toLatin1();
    const ParametersBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.constData(), 0) <= 0
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                            static_cast<std::size_t>(point.size()))
            <= 0)
        return unusable(QStringLiteral("OpenSSL has no memory for the key"));
    return publicKey("EC", builder);
}

PublicKey okpPublicKey(const QString &curve, QByteArrayView x)
{
    const OpenSslErrorScope errors;
    if (curve != QLatin1String("Ed25519") && curve != QLatin1String("X25519"))
        return unusable(QStringLiteral("the curve is not supported"));
    EVP_PKEY *key = EVP_PKEY_new_raw_public_key_ex(nullptr, curve.toLatin1().constData(), nullptr, octets(x),
                                                   static_cast<std::size_t>(x.size()));
    if (!key)
        return unusable(QStringLiteral("the %1 key has the wrong length").arg(curve));
    return std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free);
}

} // namespace Lanyard
