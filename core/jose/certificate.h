// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwk.h"

#include <QDateTime>

namespace Lanyard {

class PrivateKey;

//! An X.509 certificate that names one of our keys: for the header of a client assertion where a server knows the key
//! by its certificate, and for the key set of a client with a certificate of its own (RFC 8705 §2.2). It is only
//! named here, never trusted. A value.
class Certificate
{
public:
    //! The first certificate in the text; `invalid_certificate` where there is none, or its key is none that Jwk takes.
    [[nodiscard]] static Result<Certificate> fromPem(QByteArrayView pem);

    //! `x5t`: SHA-1 over the DER form, in base64url (RFC 7515 §4.1.7). It finds a certificate and protects nothing.
    [[nodiscard]] QByteArray sha1Thumbprint() const;
    //! `x5t#S256` (RFC 7515 §4.1.8), which is also the `cnf` member of RFC 8705 §3.1.
    [[nodiscard]] QByteArray sha256Thumbprint() const;

    //! As an element of `x5c`: the DER form in plain base64, with padding (RFC 7515 §4.1.6).
    [[nodiscard]] QByteArray x5c() const { return m_der.toBase64(); }

    [[nodiscard]] QDateTime notAfter() const { return m_notAfter; }

    [[nodiscard]] const Jwk &publicKey() const { return m_publicKey; }

    [[nodiscard]] bool belongsTo(const PrivateKey &key) const;

private:
    Certificate(QByteArray der, QDateTime notAfter, Jwk publicKey);

    QByteArray m_der;
    QDateTime m_notAfter;
    Jwk m_publicKey;
};

} // namespace Lanyard
