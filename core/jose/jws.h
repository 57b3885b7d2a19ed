// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mac.h"
#include "signaturealgorithm.h"

#include <lanyard/base/result.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace Lanyard {

class Jwk;

//! A signed token in its compact form (RFC 7515 §7.1), taken apart but believed in nothing until verify() has
//! succeeded. A value. Its payload is personal; it goes into no log.
class Jws
{
public:
    //! Refuses, as `invalid_jws`, everything but three strictly encoded parts with a header that has one meaning: other
    //! serializations, members that are there twice, extensions (`crit`, RFC 7515 §4.1.11; `b64`, RFC 7797), more than
    //! 1 MiB.
    [[nodiscard]] static Result<Jws> fromCompact(QByteArrayView token);

    //! Keys and addresses of keys in it (`jwk`, `jku`, `x5c`, `x5u`) are never used here: the sender would vouch for
    //! himself (RFC 8725 §3.10).
    [[nodiscard]] QJsonObject header() const { return m_header; }

    [[nodiscard]] QString algorithmName() const; //!< `alg`, which may be one that we don't support
    [[nodiscard]] QString keyId() const; //!< `kid`, may be empty
    [[nodiscard]] QString type() const; //!< `typ`, may be empty

    [[nodiscard]] QByteArray payload() const { return m_payload; }

    //! Succeeds if the key made the signature with this algorithm. That the header names another algorithm or that the
    //! key doesn't fit it fails like a wrong signature, with `invalid_signature`.
    [[nodiscard]] Result<> verify(const Jwk &key, SignatureAlgorithm algorithm) const;
    //! The same for a code that whoever knows the secret can make (RFC 7518 §3.2). `weak_key` and `unfit_key` where the
    //! secret is none to verify with.
    [[nodiscard]] Result<> verify(const Secret &secret, MacAlgorithm algorithm, ShortSecret shortSecrets) const;

private:
    Jws() = default;

    QJsonObject m_header;
    QByteArray m_signingInput;
    QByteArray m_payload;
    QByteArray m_signature;
};

} // namespace Lanyard
