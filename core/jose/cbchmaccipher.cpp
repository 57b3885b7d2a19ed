// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "cbchmaccipher.h"

#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "wipedbytes.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <limits>

namespace Lanyard::CbcHmacCipher {

namespace {

using CipherContext = OpenSslPointer<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

constexpr qsizetype blockSize = 16;

const EVP_CIPHER *cipher(const ContentEncryptionScheme &scheme)
{
    switch (scheme.keySize / 2) {
    case 16:
        return EVP_aes_128_cbc();
    case 24:
        return EVP_aes_192_cbc();
    case 32:
        return EVP_aes_256_cbc();
    default:
        return nullptr;
    }
}

// RFC 7518 §5.2.2.1: the first half of the key is the code's, the second the cipher's.
QByteArrayView macKey(const Secret &key) { return key.reveal().first(key.size() / 2); }

QByteArrayView cipherKey(const Secret &key) { return key.reveal().last(key.size() / 2); }

std::optional<QByteArray> tagOf(const ContentEncryptionScheme &scheme, const Secret &key, QByteArrayView iv,
                                QByteArrayView associated, QByteArrayView ciphertext)
{
    quint64 bits = 0; // of the associated data, so that nothing can move from it into the vector
    qToBigEndian(static_cast<quint64>(associated.size()) * 8, &bits);
    QByteArray input;
    input.reserve(associated.size() + iv.size() + ciphertext.size() + qsizetype{sizeof bits});
    input.append(associated).append(iv).append(ciphertext);
    input.append(reinterpret_cast<const char *>(&bits), sizeof bits);
    QByteArray code(EVP_MAX_MD_SIZE, '\0');
    std::size_t size = 0;
    if (!EVP_Q_mac(nullptr, "HMAC", nullptr, scheme.digest, nullptr, octets(macKey(key)),
                   static_cast<std::size_t>(macKey(key).size()), octets(input), static_cast<std::size_t>(input.size()),
                   writableOctets(code), static_cast<std::size_t>(code.size()), &size))
        return std::nullopt;
    return code.first(scheme.tagSize);
}

bool areSizesFit(const ContentEncryptionScheme &scheme, const Secret &key, QByteArrayView iv, QByteArrayView associated,
                 QByteArrayView text)
{
    constexpr qsizetype most = std::numeric_limits<int>::max() / 4;
    return cipher(scheme) && scheme.digest && key.size() == scheme.keySize && iv.size() == scheme.ivSize
        && associated.size() <= most && text.size() <= most;
}

} // namespace

std::optional<SealedBytes> sealed(const ContentEncryptionScheme &scheme, const Secret &key, QByteArrayView iv,
                                  QByteArrayView associated, QByteArrayView text)
{
    const OpenSslErrorScope errors;
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!context || !areSizesFit(scheme, key, iv, associated, text))
        return std::nullopt;
    QByteArray ciphertext(text.size() + blockSize, '\0');
    int size = 0;
    int rest = 0;
    if (EVP_EncryptInit_ex2(context.get(), cipher(scheme), octets(cipherKey(key)), octets(iv), nullptr) != 1
        || EVP_EncryptUpdate(context.get(), writableOctets(ciphertext), &size, octets(text),
                             static_cast<int>(text.size()))
            != 1
        || EVP_EncryptFinal_ex(context.get(), writableOctets(ciphertext, size), &rest) != 1)
        return std::nullopt;
    ciphertext.truncate(size + rest);
    const auto tag = tagOf(scheme, key, iv, associated, ciphertext);
    return tag ? std::optional(SealedBytes{ciphertext, *tag}) : std::nullopt;
}

std::optional<Secret> opened(const ContentEncryptionScheme &scheme, const Secret &key, QByteArrayView iv,
                             QByteArrayView associated, const SealedBytes &sealed)
{
    const OpenSslErrorScope errors;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArrayView hidden = sealed.ciphertext;
    if (!context || !areSizesFit(scheme, key, iv, associated, hidden))
        return std::nullopt;
    const auto tag = tagOf(scheme, key, iv, associated, hidden);
    if (!tag || !equalInConstantTime(*tag, sealed.tag))
        return std::nullopt;
    WipedBytes plain(hidden.size() + blockSize);
    int size = 0;
    int rest = 0;
    if (EVP_DecryptInit_ex2(context.get(), cipher(scheme), octets(cipherKey(key)), octets(iv), nullptr) != 1
        || EVP_DecryptUpdate(context.get(), plain.data(), &size, octets(hidden), static_cast<int>(hidden.size())) != 1
        || EVP_DecryptFinal_ex(context.get(), plain.data() + size, &rest) != 1)
        return std::nullopt;
    return plain.secret(size + rest);
}

} // namespace Lanyard::CbcHmacCipher
