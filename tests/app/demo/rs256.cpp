// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rs256.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

QByteArray decoded(const QByteArray &base64) { return QByteArray::fromBase64(base64, QByteArray::Base64UrlEncoding); }

Number number(const QJsonValue &value)
{
    const QByteArray bytes = decoded(value.toString().toLatin1());
    return Number(BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr));
}

Key rsaKey(const QJsonObject &jwk)
{
    const Number n = number(jwk.value("n"_L1));
    const Number e = number(jwk.value("e"_L1));
    const std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>> builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) == 1)
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get());
    return Key(key);
}

bool verifies(EVP_PKEY *key, const QByteArray &input, const QByteArray &signature)
{
    const std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>> context(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                            size_t(signature.size()), reinterpret_cast<const unsigned char *>(input.constData()),
                            size_t(input.size()))
        == 1;
}

} // namespace

std::optional<QJsonObject> verifiedClaims(const QByteArray &jws, const QJsonObject &keySet)
{
    const QByteArrayList parts = jws.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
    const QJsonArray keys = keySet.value("keys"_L1).toArray();
    for (const QJsonValue &value : keys) {
        const QJsonObject jwk = value.toObject();
        const bool fits = header.value("alg"_L1) == "RS256"_L1 && jwk.value("kty"_L1) == "RSA"_L1
            && jwk.value("kid"_L1) == header.value("kid"_L1);
        if (fits && verifies(rsaKey(jwk).get(), parts.at(0) + '.' + parts.at(1), decoded(parts.at(2))))
            return QJsonDocument::fromJson(decoded(parts.at(1))).object();
    }
    return std::nullopt;
}
