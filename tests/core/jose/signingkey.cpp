// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signingkey.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace Lanyard {

namespace {

void require(bool success)
{
    if (!success)
        qFatal("OpenSSL could not make the test's key or signature");
}

QByteArray numberMember(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *number = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
    require(BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size())) >= 0);
    BN_free(number);
    return toBase64Url(bytes);
}

QString text(const QByteArray &ascii) { return QString::fromLatin1(ascii); }

QByteArray sideBySide(const QByteArray &der, int size)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *parts = d2i_ECDSA_SIG(nullptr, &begin, der.size());
    require(parts != nullptr);
    QByteArray both(2 * size, '\0');
    auto *out = reinterpret_cast<unsigned char *>(both.data());
    require(BN_bn2binpad(ECDSA_SIG_get0_r(parts), out, size) == size);
    require(BN_bn2binpad(ECDSA_SIG_get0_s(parts), out + size, size) == size);
    ECDSA_SIG_free(parts);
    return both;
}

} // namespace

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64().replace('+', '-').replace('/', '_').replace("=", "");
}

SigningKey::SigningKey(EVP_PKEY *key)
    : m_key(key, EVP_PKEY_free)
{
    require(key != nullptr);
}

SigningKey SigningKey::rsa(unsigned bits) { return SigningKey(EVP_RSA_gen(bits)); }

SigningKey SigningKey::ec(const QByteArray &curve) { return SigningKey(EVP_EC_gen(curve.constData())); }

SigningKey SigningKey::ed25519() { return SigningKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); }

SigningKey SigningKey::forAlgorithm(const QByteArray &algorithm)
{
    if (algorithm == "ES256")
        return ec("P-256");
    if (algorithm == "ES384")
        return ec("P-384");
    if (algorithm == "ES512")
        return ec("P-521");
    return algorithm == "EdDSA" ? ed25519() : rsa();
}

QJsonObject SigningKey::publicJwk() const
{
    EVP_PKEY *key = m_key.get();
    const auto member = [key](const char *name, int size = 0) { return text(numberMember(key, name, size)); };
    if (EVP_PKEY_is_a(key, "RSA"))
        return {{QStringLiteral("kty"), QStringLiteral("RSA")},
                {QStringLiteral("n"), member(OSSL_PKEY_PARAM_RSA_N)},
                {QStringLiteral("e"), member(OSSL_PKEY_PARAM_RSA_E)}};
    const int size = (EVP_PKEY_get_bits(key) + 7) / 8;
    if (EVP_PKEY_is_a(key, "EC"))
        return {{QStringLiteral("kty"), QStringLiteral("EC")},
                {QStringLiteral("crv"), QStringLiteral("P-%1").arg(EVP_PKEY_get_bits(key))},
                {QStringLiteral("x"), member(OSSL_PKEY_PARAM_EC_PUB_X, size)},
                {QStringLiteral("y"), member(OSSL_PKEY_PARAM_EC_PUB_Y, size)}};
    QByteArray raw(32, '\0');
    std::size_t length = 32;
    require(EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &length) == 1);
    return {{QStringLiteral("kty"), QStringLiteral("OKP")},
            {QStringLiteral("crv"), QStringLiteral("Ed25519")},
            {QStringLiteral("x"), text(toBase64Url(raw))}};
}

QByteArray SigningKey::publicPem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    require(PEM_write_bio_PUBKEY(memory, m_key.get()) == 1);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray pem(data, size);
    BIO_free(memory);
    return pem;
}

QByteArray SigningKey::signature(const QByteArray &message, const QByteArray &algorithm) const
{
    const QByteArray raw = rawSignature(message, algorithm);
    return EVP_PKEY_is_a(m_key.get(), "EC") ? sideBySide(raw, (EVP_PKEY_get_bits(m_key.get()) + 7) / 8) : raw;
}

QByteArray SigningKey::rawSignature(const QByteArray &message, const QByteArray &algorithm, int saltLength) const
{
    const bool hashesItself = EVP_PKEY_is_a(m_key.get(), "ED25519") != 0;
    const QByteArray digest = "SHA2-" + algorithm.right(3);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *options = nullptr;
    require(EVP_DigestSignInit_ex(context, &options, hashesItself ? nullptr : digest.constData(), nullptr, nullptr,
                                  m_key.get(), nullptr)
            == 1);
    if (algorithm.startsWith("PS")) {
        require(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1);
        require(EVP_PKEY_CTX_set_rsa_pss_saltlen(options, saltLength) == 1);
    }
    const auto *in = reinterpret_cast<const unsigned char *>(message.constData());
    const auto length = static_cast<std::size_t>(message.size());
    std::size_t size = 0;
    require(EVP_DigestSign(context, nullptr, &size, in, length) == 1);
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    require(EVP_DigestSign(context, reinterpret_cast<unsigned char *>(bytes.data()), &size, in, length) == 1);
    bytes.truncate(static_cast<qsizetype>(size)); // a DER signature may be shorter than foreseen
    EVP_MD_CTX_free(context);
    return bytes;
}

QByteArray SigningKey::token(const QJsonObject &header, const QByteArray &payload) const
{
    return token(QJsonDocument(header).toJson(QJsonDocument::Compact), payload,
                 header.value(QLatin1String("alg")).toString().toLatin1());
}

QByteArray SigningKey::token(const QByteArray &header, const QByteArray &payload, const QByteArray &algorithm) const
{
    const QByteArray input = toBase64Url(header) + '.' + toBase64Url(payload);
    return input + '.' + toBase64Url(signature(input, algorithm));
}

} // namespace Lanyard
