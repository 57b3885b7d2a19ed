// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "privatekeyparsing.h"

#include "base64url.h"
#include "bignumber.h"
#include "keyfailure.h"
#include "opensslerrorscope.h"
#include "wipedbytes.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include <vector>

namespace Lanyard {

namespace {

using Bio = OpenSslPointer<BIO, BIO_free>;
using KeyContext = OpenSslPointer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using ParametersBuilder = OpenSslPointer<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>;
using Key = Result<std::shared_ptr<EVP_PKEY>>;

constexpr qsizetype longestPem = 1'048'576; // 1 MiB
constexpr qsizetype longestMember = 2048; // 16384 bits

// OpenSSL keeps its parameters in a plain buffer and does not overwrite it.
void wipeAndFree(OSSL_PARAM *parameters)
{
    for (OSSL_PARAM *one = parameters; one && one->key; ++one)
        OPENSSL_cleanse(one->data, one->data_size);
    OSSL_PARAM_free(parameters);
}

using Parameters = OpenSslPointer<OSSL_PARAM, wipeAndFree>;

Key owned(EVP_PKEY *key) { return std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free); }

Key unusable(const char *member)
{
    return unreadableKey(QStringLiteral("the key's member %1 is missing or unusable").arg(QString::fromLatin1(member)));
}

// OpenSSL asks for a passphrase only where there is one.
int noteThatItAsks(char *, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

QByteArray member(const QJsonObject &members, const char *name)
{
    // toLatin1() turns what is not ASCII into a question mark, which is no base64url either.
    const WipedBytes text(members.value(QLatin1String(name)).toString().toLatin1());
    auto bytes = base64UrlDecoded(text.view());
    return bytes && bytes->size() <= longestMember ? *std::move(bytes) : QByteArray();
}

struct NumberMember
{
    const char *name;
    const char *parameter;
};

Key fromNumbers(const char *type, const ParametersBuilder &builder, const QJsonObject &members,
                std::initializer_list<NumberMember> numbers)
{
    std::vector<BigNumber> kept; // the builder only points to them
    for (const auto &[name, parameter] : numbers) {
        const WipedBytes bytes(member(members, name));
        kept.push_back(bigNumber(bytes.view()));
        if (!kept.back() || BN_is_zero(kept.back().get())
            || OSSL_PARAM_BLD_push_BN(builder.get(), parameter, kept.back().get()) != 1)
            return unusable(name);
    }
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_KEYPAIR, parameters.get()) <= 0)
        return unreadableKey(QStringLiteral("OpenSSL does not take the numbers for a key"));
    return owned(key);
}

Key rsa(const QJsonObject &members)
{
    if (members.contains(QLatin1String("oth")))
        return unusable("oth");
    const ParametersBuilder builder(OSSL_PARAM_BLD_new());
    return fromNumbers("RSA", builder, members,
                       {{"n", OSSL_PKEY_PARAM_RSA_N},
                        {"e", OSSL_PKEY_PARAM_RSA_E},
                        {"d", OSSL_PKEY_PARAM_RSA_D},
                        {"p", OSSL_PKEY_PARAM_RSA_FACTOR1},
                        {"q", OSSL_PKEY_PARAM_RSA_FACTOR2},
                        {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1},
                        {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2},
                        {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1}});
}

Key ec(const QJsonObject &members, const QString &curve)
{
    const QByteArray point = QByteArray(1, '\x04').append(member(members, "x")).append(member(members, "y"));
    const QByteArray group = curve.toLatin1();
    const WipedBytes number(member(members, "d"));
    if (number.size() != (point.size() - 1) / 2) // RFC 7518 §6.2.2.1
        return unusable("d");
    const ParametersBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.constData(), 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                            static_cast<std::size_t>(point.size()))
            != 1)
        return cryptographyFailure(QStringLiteral("no memory for the key"));
    return fromNumbers("EC", builder, members, {{"d", OSSL_PKEY_PARAM_PRIV_KEY}});
}

Key okp(const QJsonObject &members, const QString &curve)
{
    const WipedBytes raw(member(members, "d"));
    EVP_PKEY *key = EVP_PKEY_new_raw_private_key_ex(nullptr, curve.toLatin1().constData(), nullptr, octets(raw.view()),
                                                    static_cast<std::size_t>(raw.size()));
    return key ? owned(key) : unusable("d");
}

} // namespace

Key privateKeyFromPem(const Secret &pem)
{
    const OpenSslErrorScope errors;
    if (pem.size() > longestPem)
        return unreadableKey(QStringLiteral("the file has %1 bytes").arg(pem.size()));
    const Bio memory(BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.size())));
    bool asked = false;
    EVP_PKEY *key = memory ? PEM_read_bio_PrivateKey(memory.get(), nullptr, noteThatItAsks, &asked) : nullptr;
    if (key)
        return owned(key);
    if (asked)
        return protectedKey();
    if (pem.reveal().contains("PUBLIC KEY-----"))
        return publicKeyOnly();
    return unreadableKey(QStringLiteral("there is no private key in PEM format"));
}

Key privateKeyFromMembers(const QJsonObject &members, const Jwk &publicKey)
{
    const OpenSslErrorScope errors;
    if (publicKey.keyType() == QLatin1String("RSA"))
        return rsa(members);
    if (publicKey.keyType() == QLatin1String("EC"))
        return ec(members, publicKey.curve());
    return okp(members, publicKey.curve());
}

} // namespace Lanyard
