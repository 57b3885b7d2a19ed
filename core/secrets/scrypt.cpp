// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scrypt.h"

#include <QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>

namespace Lanyard {

namespace {

constexpr quint64 mostMemory = quint64(256) << 20U;
constexpr quint64 mostRounds = 16;

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

} // namespace

bool ScryptParameters::areBearable() const
{
    const bool isPowerOfTwo = n >= 2 && (n & (n - 1)) == 0;
    return isPowerOfTwo && r >= 1 && r <= 64 && p >= 1 && p <= mostRounds && n <= mostMemory / (128 * r);
}

Result<Secret> scryptKey(const Secret &passphrase, QByteArrayView salt, const ScryptParameters &parameters)
{
    std::array<unsigned char, 32> key{};
    const QByteArrayView text = passphrase.reveal();
    const quint64 memory = mostMemory + mostMemory / 8; // OpenSSL counts its small blocks too
    const int done = parameters.areBearable()
        ? EVP_PBE_scrypt(text.data(), static_cast<size_t>(text.size()), bytesOf(salt), static_cast<size_t>(salt.size()),
                         parameters.n, parameters.r, parameters.p, memory, key.data(), key.size())
        : 0;
    if (done != 1) {
        return failure(
            ErrorKind::Internal, QStringLiteral("key_derivation"),
            QCoreApplication::translate("SecretStore", "No key could be made from the passphrase."),
            QCoreApplication::translate("SecretStore", "Close other programs to free memory, and try again."));
    }
    const Secret secret(QByteArrayView(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())));
    OPENSSL_cleanse(key.data(), key.size());
    return secret;
}

} // namespace Lanyard
