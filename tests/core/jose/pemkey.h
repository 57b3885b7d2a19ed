// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Lanyard {

//! A new private key as OpenSSL's tools write it, for tests. The type as in OpenSSL ("RSA", "EC", "ED25519", …), and
//! the bits of an RSA key or the curve of an EC key.
struct PemKey
{
    QByteArray pkcs8;
    QByteArray traditional; //!< PKCS #1 or SEC 1; empty where there is no such form
    QByteArray encrypted; //!< PKCS #8 with a passphrase
    QByteArray traditionalEncrypted; //!< with a passphrase in OpenSSL's old way
    QByteArray publicKey;
};

[[nodiscard]] PemKey pemKey(const QByteArray &type, const QByteArray &parameter = {});

} // namespace Lanyard
