// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pemkey.h"

#include <QtGlobal>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace Lanyard {

namespace {

template <typename Write>
QByteArray written(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    const bool success = write(memory) == 1;
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray pem = success ? QByteArray(data, size) : QByteArray();
    BIO_free(memory);
    return pem;
}

EVP_PKEY *made(const QByteArray &type, const QByteArray &parameter)
{
    if (type == "RSA-PSS") {
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA-PSS", nullptr);
        EVP_PKEY *key = nullptr;
        const bool success = EVP_PKEY_keygen_init(context) == 1 && EVP_PKEY_generate(context, &key) == 1;
        EVP_PKEY_CTX_free(context);
        return success ? key : nullptr;
    }
    if (type == "RSA")
        return EVP_PKEY_Q_keygen(nullptr, nullptr, type.constData(), static_cast<std::size_t>(parameter.toInt()));
    if (type == "EC")
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", parameter.constData());
    return EVP_PKEY_Q_keygen(nullptr, nullptr, type.constData());
}

} // namespace

PemKey pemKey(const QByteArray &type, const QByteArray &parameter)
{
    EVP_PKEY *key = made(type, parameter);
    if (!key)
        qFatal("OpenSSL could not make the test's key");
    char passphrase[] = "open sesame";
    const EVP_CIPHER *cipher = EVP_aes_128_cbc();
    PemKey pem;
    pem.pkcs8 = written(
        [&](BIO *memory) { return PEM_write_bio_PKCS8PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
    pem.encrypted = written([&](BIO *memory) {
        return PEM_write_bio_PKCS8PrivateKey(memory, key, cipher, nullptr, 0, nullptr, passphrase);
    });
    pem.publicKey = written([&](BIO *memory) { return PEM_write_bio_PUBKEY(memory, key); });
    if (type == "RSA" || type == "EC") {
        pem.traditional = written([&](BIO *memory) {
            return PEM_write_bio_PrivateKey_traditional(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
        });
        pem.traditionalEncrypted = written([&](BIO *memory) {
            return PEM_write_bio_PrivateKey_traditional(memory, key, cipher, nullptr, 0, nullptr, passphrase);
        });
    }
    EVP_PKEY_free(key);
    return pem;
}

} // namespace Lanyard
