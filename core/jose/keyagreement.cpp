// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyagreement.h"

#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "wipedbytes.h"

#include <QtEndian>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <array>

namespace Lanyard {

namespace {

using KeyContext = OpenSslPointer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using Kdf = OpenSslPointer<EVP_KDF, EVP_KDF_free>;
using KdfContext = OpenSslPointer<EVP_KDF_CTX, EVP_KDF_CTX_free>;

constexpr qsizetype longestKey = 64; // of A256CBC-HS512

std::optional<Secret> sharedSecret(EVP_PKEY *own, EVP_PKEY *other)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, own, nullptr));
    std::size_t size = 0;
    if (!context || EVP_PKEY_derive_init(context.get()) <= 0 || EVP_PKEY_derive_set_peer(context.get(), other) <= 0
        || EVP_PKEY_derive(context.get(), nullptr, &size) <= 0)
        return std::nullopt;
    WipedBytes bytes(static_cast<qsizetype>(size));
    if (EVP_PKEY_derive(context.get(), bytes.data(), &size) <= 0)
        return std::nullopt;
    return bytes.secret(static_cast<qsizetype>(size));
}

QByteArray number(qsizetype value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(static_cast<quint32>(value), bytes.data());
    return bytes;
}

QByteArray withLength(const QByteArray &bytes) { return number(bytes.size()) + bytes; }

} // namespace

std::optional<Secret> agreedKey(const PrivateKey &own, const Jwk &other, const AgreementInfo &info)
{
    const OpenSslErrorScope errors;
    const Jwk &ownHalf = own.publicJwk();
    if (ownHalf.keyType() != other.keyType() || ownHalf.curve() != other.curve() || info.keySize > longestKey)
        return std::nullopt;
    const auto shared = sharedSecret(own.privateKey(), other.publicKey());
    // OpenSSL's "single step" KDF is the Concat KDF of NIST SP 800-56A §5.8.1
    const Kdf kdf(EVP_KDF_fetch(nullptr, "SSKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!shared || !context)
        return std::nullopt;
    QByteArray otherInfo =
        withLength(info.algorithmId) + withLength(info.apu) + withLength(info.apv) + number(info.keySize * 8);
    char digest[] = "SHA256";
    const auto secret = shared->reveal();
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
                                OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<char *>(secret.data()),
                                                                  static_cast<std::size_t>(secret.size())),
                                OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, otherInfo.data(),
                                                                  static_cast<std::size_t>(otherInfo.size())),
                                OSSL_PARAM_construct_end()};
    WipedBytes key(info.keySize);
    if (EVP_KDF_derive(context.get(), key.data(), static_cast<std::size_t>(key.size()), parameters.data()) <= 0)
        return std::nullopt;
    return key.secret();
}

} // namespace Lanyard
