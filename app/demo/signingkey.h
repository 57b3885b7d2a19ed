// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <openssl/types.h>

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace Lanyard::Demo {

//! The key that signs ID tokens: RSA, since RS256 is what every OpenID Connect client understands (OpenID Connect Core
//! §15.1). It is made at the start and forgotten at the end.
class SigningKey
{
public:
    SigningKey();
    ~SigningKey();
    Q_DISABLE_COPY_MOVE(SigningKey)

    //! A JWS in compact form (RFC 7515 §7.1).
    [[nodiscard]] QByteArray sign(const QJsonObject &claims) const;
    //! The public half as a JWK set (RFC 7517 §5).
    [[nodiscard]] QJsonObject publicKeySet() const;

private:
    struct Deleter
    {
        void operator()(EVP_PKEY *key) const;
    };

    std::unique_ptr<EVP_PKEY, Deleter> m_key;
    QJsonObject m_jwk;
};

} // namespace Lanyard::Demo
