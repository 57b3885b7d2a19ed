// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "gcmcipher.h"

#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "wipedbytes.h"

#include <openssl/evp.h>

#include <limits>

namespace Lanyard::GcmCipher {

namespace {

using CipherContext = OpenSslPointer<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

constexpr qsizetype ivSize = 12;
constexpr qsizetype tagSize = 16;

const EVP_CIPHER *cipher(const Secret &key)
{
    switch (key.size()) {
    case 16:
        return EVP_aes_128_gcm();
    case 24:
        return EVP_aes_192_gcm();
    case 32:
        return EVP_aes_256_gcm();
    default:
        return nullptr;
    }
}

bool isLengthFit(QByteArrayView bytes) { return bytes.size() <= std::numeric_limits<int>::max() / 2; }

} // namespace

std::optional<SealedBytes> sealed(const Secret &key, QByteArrayView iv, QByteArrayView associated, QByteArrayView text)
{
    const OpenSslErrorScope errors;
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!context || !cipher(key) || iv.size() != ivSize || !isLengthFit(associated) || !isLengthFit(text))
        return std::nullopt;
    SealedBytes box{QByteArray(text.size() + 1, '\0'), QByteArray(tagSize, '\0')}; // room for OpenSSL, never empty
    int size = 0;
    if (EVP_EncryptInit_ex2(context.get(), cipher(key), octets(key.reveal()), octets(iv), nullptr) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &size, octets(associated), static_cast<int>(associated.size()))
            != 1
        || EVP_EncryptUpdate(context.get(), writableOctets(box.ciphertext), &size, octets(text),
                             static_cast<int>(text.size()))
            != 1
        || EVP_EncryptFinal_ex(context.get(), writableOctets(box.ciphertext, text.size()), &size) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, writableOctets(box.tag)) != 1)
        return std::nullopt;
    box.ciphertext.truncate(text.size());
    return box;
}

std::optional<Secret> opened(const Secret &key, QByteArrayView iv, QByteArrayView associated, const SealedBytes &sealed)
{
    const OpenSslErrorScope errors;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArrayView hidden = sealed.ciphertext;
    QByteArray tag = sealed.tag;
    // OpenSSL would take a shorter tag for what there is of it (RFC 7518 §5.3 wants 128 bits).
    if (!context || !cipher(key) || iv.size() != ivSize || tag.size() != tagSize || !isLengthFit(associated)
        || !isLengthFit(hidden))
        return std::nullopt;
    WipedBytes plain(hidden.size() + 1);
    int size = 0;
    if (EVP_DecryptInit_ex2(context.get(), cipher(key), octets(key.reveal()), octets(iv), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &size, octets(associated), static_cast<int>(associated.size()))
            != 1
        || EVP_DecryptUpdate(context.get(), plain.data(), &size, octets(hidden), static_cast<int>(hidden.size())) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, writableOctets(tag)) != 1
        || EVP_DecryptFinal_ex(context.get(), plain.data() + hidden.size(), &size) != 1)
        return std::nullopt;
    return plain.secret(hidden.size());
}

} // namespace Lanyard::GcmCipher
