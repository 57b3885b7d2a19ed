// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keymembers.h"

#include "base64url.h"
#include "bignumber.h"
#include "opensslerrorscope.h"
#include "wipedbytes.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>

#include <utility>

namespace Lanyard {

namespace {

constexpr qsizetype okpSize = 32; // of both halves (RFC 8037 §2)

BigNumber number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    return EVP_PKEY_get_bn_param(key, name, &value) == 1 ? BigNumber(value) : BigNumber();
}

// In as many bytes as it needs, or filled up with zeros to a size (RFC 7518 §6.2.1.2).
bool write(WipedBytes &bytes, const BigNumber &number)
{
    return BN_bn2binpad(number.get(), bytes.data(), static_cast<int>(bytes.size())) == bytes.size();
}

QString publicNumber(EVP_PKEY *key, const char *name, qsizetype size = 0)
{
    const BigNumber value = number(key, name);
    if (!value)
        return {};
    WipedBytes bytes(size > 0 ? size : BN_num_bytes(value.get()));
    return write(bytes, value) ? QString::fromLatin1(base64UrlEncoded(bytes.view())) : QString();
}

qsizetype fieldSize(EVP_PKEY *key) { return (EVP_PKEY_get_bits(key) + 7) / 8; }

QString curve(EVP_PKEY *key)
{
    char group[64] = {};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, nullptr) != 1)
        return {};
    // OpenSSL gives its own names, whichever it was told
    const std::pair<QByteArrayView, QLatin1String> names[] = {
        {"prime256v1", QLatin1String("P-256")}, {"P-256", QLatin1String("P-256")},
        {"secp384r1", QLatin1String("P-384")},  {"P-384", QLatin1String("P-384")},
        {"secp521r1", QLatin1String("P-521")},  {"P-521", QLatin1String("P-521")}};
    for (const auto &[openSslName, crv] : names) {
        if (openSslName == QByteArrayView(group))
            return crv;
    }
    return {};
}

bool isOkp(EVP_PKEY *key) { return EVP_PKEY_is_a(key, "ED25519") == 1 || EVP_PKEY_is_a(key, "X25519") == 1; }

void appendMember(QByteArray &text, const char *name, QByteArrayView bytes)
{
    const WipedBytes encoded(base64UrlEncoded(bytes));
    if (!text.isEmpty())
        text.append(',');
    text.append('"').append(name).append(R"(":")").append(encoded.view()).append('"');
}

bool appendNumber(QByteArray &text, const char *name, EVP_PKEY *key, const char *parameter, qsizetype size = 0)
{
    const BigNumber value = number(key, parameter);
    if (!value)
        return false;
    WipedBytes bytes(size > 0 ? size : BN_num_bytes(value.get()));
    if (!write(bytes, value))
        return false;
    appendMember(text, name, bytes.view());
    return true;
}

bool appendRsa(QByteArray &text, EVP_PKEY *key)
{
    return !number(key, OSSL_PKEY_PARAM_RSA_FACTOR3) && appendNumber(text, "d", key, OSSL_PKEY_PARAM_RSA_D)
        && appendNumber(text, "p", key, OSSL_PKEY_PARAM_RSA_FACTOR1)
        && appendNumber(text, "q", key, OSSL_PKEY_PARAM_RSA_FACTOR2)
        && appendNumber(text, "dp", key, OSSL_PKEY_PARAM_RSA_EXPONENT1)
        && appendNumber(text, "dq", key, OSSL_PKEY_PARAM_RSA_EXPONENT2)
        && appendNumber(text, "qi", key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
}

bool appendOkp(QByteArray &text, EVP_PKEY *key)
{
    WipedBytes raw(okpSize);
    std::size_t size = okpSize;
    if (EVP_PKEY_get_raw_private_key(key, raw.data(), &size) != 1)
        return false;
    appendMember(text, "d", raw.view());
    return true;
}

} // namespace

std::expected<QJsonObject, QString> publicMembers(EVP_PKEY *key)
{
    const OpenSslErrorScope errors;
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        return QJsonObject{{QStringLiteral("kty"), QStringLiteral("RSA")},
                           {QStringLiteral("n"), publicNumber(key, OSSL_PKEY_PARAM_RSA_N)},
                           {QStringLiteral("e"), publicNumber(key, OSSL_PKEY_PARAM_RSA_E)}};
    if (EVP_PKEY_is_a(key, "EC") == 1)
        return QJsonObject{{QStringLiteral("kty"), QStringLiteral("EC")},
                           {QStringLiteral("crv"), curve(key)},
                           {QStringLiteral("x"), publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, fieldSize(key))},
                           {QStringLiteral("y"), publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, fieldSize(key))}};
    if (!isOkp(key))
        return std::unexpected(QStringLiteral("the key is of a type that is not supported"));
    QByteArray raw(okpSize, '\0');
    std::size_t size = okpSize;
    if (EVP_PKEY_get_raw_public_key(key, writableOctets(raw), &size) != 1)
        return std::unexpected(QStringLiteral("the key has no public part"));
    const bool signs = EVP_PKEY_is_a(key, "ED25519") == 1;
    return QJsonObject{{QStringLiteral("kty"), QStringLiteral("OKP")},
                       {QStringLiteral("crv"), signs ? QStringLiteral("Ed25519") : QStringLiteral("X25519")},
                       {QStringLiteral("x"), QString::fromLatin1(base64UrlEncoded(raw))}};
}

std::optional<Secret> privateMembers(EVP_PKEY *key)
{
    const OpenSslErrorScope errors;
    QByteArray text;
    text.reserve(16384); // no copy is left behind by growing; 16384 bits of RSA need less than 10 KiB
    bool complete = false;
    if (EVP_PKEY_is_a(key, "RSA") == 1)
        complete = appendRsa(text, key);
    else if (EVP_PKEY_is_a(key, "EC") == 1)
        complete = appendNumber(text, "d", key, OSSL_PKEY_PARAM_PRIV_KEY, fieldSize(key));
    else
        complete = appendOkp(text, key);
    const WipedBytes wiped(std::move(text));
    return complete ? std::optional(wiped.secret()) : std::nullopt;
}

} // namespace Lanyard
