// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "aeskeywrap.h"

#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "wipedbytes.h"

#include <openssl/evp.h>

namespace Lanyard::AesKeyWrap {

namespace {

using CipherContext = OpenSslPointer<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

constexpr qsizetype blockSize = 8; // what wrapping adds
constexpr qsizetype longestKey = 64; // of A256CBC-HS512

const EVP_CIPHER *cipher(const Secret &key)
{
    switch (key.size()) {
    case 16:
        return EVP_aes_128_wrap();
    case 24:
        return EVP_aes_192_wrap();
    case 32:
        return EVP_aes_256_wrap();
    default:
        return nullptr;
    }
}

bool isLengthFit(qsizetype size) { return size % blockSize == 0 && size >= 2 * blockSize && size <= longestKey; }

CipherContext newContext()
{
    CipherContext context(EVP_CIPHER_CTX_new());
    if (context)
        EVP_CIPHER_CTX_set_flags(context.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    return context;
}

} // namespace

std::optional<QByteArray> wrapped(const Secret &wrappingKey, const Secret &key)
{
    const OpenSslErrorScope errors;
    const CipherContext context = newContext();
    if (!context || !cipher(wrappingKey) || !isLengthFit(key.size()))
        return std::nullopt;
    QByteArray hidden(key.size() + blockSize, '\0');
    int size = 0;
    if (EVP_EncryptInit_ex2(context.get(), cipher(wrappingKey), octets(wrappingKey.reveal()), nullptr, nullptr) != 1
        || EVP_EncryptUpdate(context.get(), writableOctets(hidden), &size, octets(key.reveal()),
                             static_cast<int>(key.size()))
            != 1
        || size != hidden.size())
        return std::nullopt;
    return hidden;
}

std::optional<Secret> unwrapped(const Secret &wrappingKey, QByteArrayView wrapped)
{
    const OpenSslErrorScope errors;
    const CipherContext context = newContext();
    if (!context || !cipher(wrappingKey) || !isLengthFit(wrapped.size() - blockSize))
        return std::nullopt;
    WipedBytes key(wrapped.size()); // OpenSSL works in the room of the whole
    int size = 0;
    if (EVP_DecryptInit_ex2(context.get(), cipher(wrappingKey), octets(wrappingKey.reveal()), nullptr, nullptr) != 1
        || EVP_DecryptUpdate(context.get(), key.data(), &size, octets(wrapped), static_cast<int>(wrapped.size())) != 1
        || size != wrapped.size() - blockSize)
        return std::nullopt;
    return key.secret(size);
}

} // namespace Lanyard::AesKeyWrap
