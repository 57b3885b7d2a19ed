// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "issuerrule.h"
#include "servermetadata.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Whether an issuer may be asked at all: https, or http on loopback, without query or fragment (RFC 8414 §2).
//! Errors: Usage, code invalid_issuer.
[[nodiscard]] Result<QUrl> issuerUrl(const QString &issuer);

//! Where an issuer's metadata may lie: OpenID Connect Discovery 1.0 §4 appends the well-known path, RFC 8414 §3.1
//! inserts it.
[[nodiscard]] QList<QUrl> wellKnownUrls(const QUrl &issuer);

//! Fetches and checks an authorization server's metadata. The client outlives it.
class Discovery
{
public:
    explicit Discovery(HttpClient &http);

    //! Tries each URL until one holds a document. Its issuer must be the one that was asked for, to the letter
    //! (RFC 8414 §3.3); it must name the token endpoint. Errors: Network, Rejected.
    [[nodiscard]] Task<Result<ServerMetadata>> discover(QList<QUrl> urls, IssuerRule expected, CallContext context);

private:
    HttpClient &m_http;
};

} // namespace Lanyard
