// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwk.h"

namespace Lanyard {

//! The keys that a server publishes under its `jwks_uri` (RFC 7517 §5). A value; immutable, so that a newer set
//! replaces an older one as a whole and withdrawn keys go with it.
class JwkSet
{
public:
    JwkSet() = default;
    //! Keys that cannot be used are left out, as RFC 7517 §5 asks: they may be meant for others. A document that is no
    //! strict JSON object with an array `keys` is `invalid_jwks`.
    [[nodiscard]] static Result<JwkSet> fromJson(QByteArrayView document);

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }

    [[nodiscard]] QList<Jwk> keys() const { return m_keys; }

    //! The keys that may have made such a signature: with a key id exactly those that carry it, with an empty one all.
    [[nodiscard]] QList<Jwk> candidates(const QString &keyId, SignatureAlgorithm algorithm) const;
    //! The keys that such a token may be encrypted to, with the same meaning of the key id.
    [[nodiscard]] QList<Jwk> candidates(const QString &keyId, KeyManagementAlgorithm algorithm) const;

private:
    QList<Jwk> m_keys;
};

} // namespace Lanyard
