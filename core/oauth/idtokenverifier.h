// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "idtokenclaims.h"
#include "jwksendpoint.h"

#include <QJsonObject>

namespace Lanyard {

//! Verifies ID tokens of one server: signature against its JWKS, then the claims (OpenID Connect Core §3.1.3.7).
class IdTokenVerifier
{
public:
    //! \a advertisedAlgorithms as the metadata name them; of those, only asymmetric ones that we know are accepted.
    IdTokenVerifier(HttpClient &http, QUrl jwksUri, QStringList advertisedAlgorithms);

    //! The claims, all of them checked. Errors: Rejected, and Network for the keys.
    [[nodiscard]] Task<Result<QJsonObject>> verify(Secret idToken, IdTokenExpectation expected, CallContext context);

private:
    HttpClient &m_http;
    JwksEndpoint m_jwks;
    QList<SignatureAlgorithm> m_allowed;
};

//! Checks the claims alone, for an ID token that came from the token endpoint itself and whose keys can't be had at the
//! moment: there TLS stands in for the signature (§3.1.3.7 (6)). Errors: Rejected.
[[nodiscard]] Result<> checkUnverifiedIdToken(const Secret &idToken, const IdTokenExpectation &expected, const QDateTime &now);

} // namespace Lanyard
