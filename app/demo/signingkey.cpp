// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include "opaquetoken.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

constexpr unsigned keyBits = 2048;

QString parameter(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
        qFatal("OpenSSL does not tell the public key");
    QByteArray bytes(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(number);
    return QString::fromLatin1(base64Url(bytes));
}

QByteArray compactJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

void SigningKey::Deleter::operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }

SigningKey::SigningKey()
    : m_key(EVP_RSA_gen(keyBits))
{
    if (!m_key)
        qFatal("OpenSSL could not make an RSA key");
    const QJsonObject publicPart{{u"e"_s, parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_E)},
                                 {u"kty"_s, u"RSA"_s},
                                 {u"n"_s, parameter(m_key.get(), OSSL_PKEY_PARAM_RSA_N)}};
    // RFC 7638 §3: exactly these members, in this order, which is also QJsonObject's
    const QByteArray thumbprint =
        base64Url(QCryptographicHash::hash(compactJson(publicPart), QCryptographicHash::Sha256));
    m_jwk = publicPart;
    m_jwk.insert("kid"_L1, QString::fromLatin1(thumbprint));
    m_jwk.insert("alg"_L1, u"RS256"_s);
    m_jwk.insert("use"_L1, u"sig"_s);
}

SigningKey::~SigningKey() = default;

QByteArray SigningKey::sign(const QJsonObject &claims) const
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"kid"_s, m_jwk.value("kid"_L1)}, {u"typ"_s, u"JWT"_s}};
    const QByteArray input = base64Url(compactJson(header)) + '.' + base64Url(compactJson(claims));
    const auto *data = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<size_t>(input.size());

    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(EVP_PKEY_get_size(m_key.get()), Qt::Uninitialized);
    auto length = static_cast<size_t>(signature.size());
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data, size) != 1)
        qFatal("OpenSSL could not sign");
    signature.truncate(static_cast<qsizetype>(length));
    return input + '.' + base64Url(signature);
}

QJsonObject SigningKey::publicKeySet() const { return {{u"keys"_s, QJsonArray{m_jwk}}}; }

} // namespace Lanyard::Demo
