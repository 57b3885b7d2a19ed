// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>
#include <lanyard/jose/privatekey.h>

#include <QDateTime>
#include <QHash>
#include <QUrl>

namespace Lanyard {

//! The key that an account's tokens are bound to (RFC 9449), and the nonces that servers gave for it. A stolen token is
//! no use without it. One for each account: whoever has the same key twice can be followed from one server to the next.
class DpopKey
{
public:
    //! A new key. \a offered: dpop_signing_alg_values_supported; ES256 where the server names it or nothing. Fails with
    //! Rejected, code dpop_not_offered, where it names nothing that we have.
    [[nodiscard]] static Result<DpopKey> generate(const QStringList &offered);
    //! What toJwk() gave.
    [[nodiscard]] static Result<DpopKey> fromJwk(const Secret &jwk);

    //! For the secret store.
    [[nodiscard]] Secret toJwk() const { return m_key.toJwk(); }

    //! The thumbprint that tokens are bound to (RFC 9449 §6.1), also `dpop_jkt` of the authorization request (§10).
    [[nodiscard]] QString thumbprint() const;

    //! The value of the header DPoP for one request (§4.2): each has one of its own. \a accessToken: where the request
    //! carries one (§7.1).
    [[nodiscard]] Result<QByteArray> proof(const QByteArray &method, const QUrl &url, const QDateTime &now,
                                           const Secret &accessToken = {}) const;

    //! Remembers the nonce that the answer brought, for its origin (§8, §9). True where the server refused the request
    //! for want of it, so that the same request with a new proof will do.
    bool learn(const QUrl &url, const HttpResponse &response);

private:
    explicit DpopKey(PrivateKey key);

    PrivateKey m_key;
    QHash<QString, QString> m_nonces; //!< by origin: a nonce of one server is nothing to another (§9)
};

} // namespace Lanyard
