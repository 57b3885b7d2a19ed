// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "aesgcm.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <limits>
#include <memory>

namespace Lanyard::AesGcm {

namespace {

constexpr qsizetype keySize = 32;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Cipher newCipher() { return {EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free}; }

const unsigned char *in(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

unsigned char *out(QByteArray &bytes, qsizetype at = 0) { return reinterpret_cast<unsigned char *>(bytes.data() + at); }

bool isLengthFit(QByteArrayView view) { return view.size() <= std::numeric_limits<int>::max() / 2; }

} // namespace

std::optional<QByteArray> sealed(const Secret &key, const Secret &text, QByteArrayView associated)
{
    const QByteArrayView plain = text.reveal();
    if (key.size() != keySize || !isLengthFit(plain) || !isLengthFit(associated))
        return {};
    const Cipher cipher = newCipher();
    QByteArray box(nonceSize + plain.size() + tagSize, '\0');
    int size = 0;
    const bool ok = cipher && RAND_bytes(out(box), nonceSize) == 1
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key.reveal()), out(box)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &size, in(associated), static_cast<int>(associated.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), out(box, nonceSize), &size, in(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), out(box, nonceSize + plain.size()), &size) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, out(box, nonceSize + plain.size())) == 1;
    return ok ? std::optional(box) : std::nullopt;
}

std::optional<Secret> opened(const Secret &key, QByteArrayView box, QByteArrayView associated)
{
    if (key.size() != keySize || box.size() < nonceSize + tagSize || !isLengthFit(box) || !isLengthFit(associated))
        return {};
    const QByteArrayView hidden = box.sliced(nonceSize, box.size() - nonceSize - tagSize);
    QByteArray tag = box.last(tagSize).toByteArray();
    QByteArray plain(hidden.size() + 1, '\0'); // never empty, so that OpenSSL gets a buffer
    const Cipher cipher = newCipher();
    int size = 0;
    const bool ok = cipher
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key.reveal()), in(box)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &size, in(associated), static_cast<int>(associated.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), out(plain), &size, in(hidden), static_cast<int>(hidden.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, out(tag)) == 1
        && EVP_DecryptFinal_ex(cipher.get(), out(plain, hidden.size()), &size) == 1;
    std::optional<Secret> text;
    if (ok)
        text.emplace(QByteArrayView(plain).first(hidden.size()));
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    return text;
}

} // namespace Lanyard::AesGcm
