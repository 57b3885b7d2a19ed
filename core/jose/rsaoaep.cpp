// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rsaoaep.h"

#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "wipedbytes.h"

#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace Lanyard::RsaOaep {

namespace {

using KeyContext = OpenSslPointer<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

// MGF1 follows the hash unless told otherwise (RFC 7518 §4.3). SHA-1's collisions don't matter here.
bool setPadding(EVP_PKEY_CTX *context, KeyManagementAlgorithm algorithm)
{
    const char *digest = algorithm == KeyManagementAlgorithm::RsaOaep256 ? "SHA256" : "SHA1";
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0
        && EVP_PKEY_CTX_set_rsa_oaep_md_name(context, digest, nullptr) > 0
        && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, digest, nullptr) > 0;
}

} // namespace

std::optional<QByteArray> wrapped(EVP_PKEY *publicKey, const Secret &key, KeyManagementAlgorithm algorithm)
{
    const OpenSslErrorScope errors;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, publicKey, nullptr));
    QByteArray hidden(EVP_PKEY_get_size(publicKey), '\0');
    auto size = static_cast<std::size_t>(hidden.size());
    if (!context || EVP_PKEY_encrypt_init(context.get()) <= 0 || !setPadding(context.get(), algorithm)
        || EVP_PKEY_encrypt(context.get(), writableOctets(hidden), &size, octets(key.reveal()),
                            static_cast<std::size_t>(key.size()))
            <= 0)
        return std::nullopt;
    return hidden;
}

std::optional<Secret> unwrapped(EVP_PKEY *privateKey, QByteArrayView wrapped, KeyManagementAlgorithm algorithm)
{
    const OpenSslErrorScope errors;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, privateKey, nullptr));
    WipedBytes key(EVP_PKEY_get_size(privateKey));
    auto size = static_cast<std::size_t>(key.size());
    if (wrapped.size() != key.size() || !context || EVP_PKEY_decrypt_init(context.get()) <= 0
        || !setPadding(context.get(), algorithm)
        || EVP_PKEY_decrypt(context.get(), key.data(), &size, octets(wrapped), static_cast<std::size_t>(wrapped.size()))
            <= 0)
        return std::nullopt;
    return key.secret(static_cast<qsizetype>(size));
}

} // namespace Lanyard::RsaOaep
