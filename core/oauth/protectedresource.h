// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/net/httpclient.h>

#include <QStringList>
#include <QUrl>

namespace Lanyard {

//! What an API says of itself (RFC 9728 §2), checked.
struct ProtectedResourceMetadata
{
    QString resource;
    QStringList authorizationServers; //!< issuers, at least one
    QStringList scopes{}; //!< scopes_supported
    bool requiresDpop = false; //!< dpop_bound_access_tokens_required
};

//! Where an API's metadata lies when nobody says otherwise (RFC 9728 §3.1).
[[nodiscard]] QUrl protectedResourceMetadataUrl(const QUrl &resource);

//! Asks APIs who gives access to them (RFC 9728). The client outlives it.
class ProtectedResource
{
public:
    explicit ProtectedResource(HttpClient &http);

    //! By the well-known address, or where there is nothing, by the challenge that the API answers with to a request
    //! without a token (§5.1). The metadata has to be about the very resource that was asked for (§3.3). Errors: Usage,
    //! code invalid_parameter, for an address that can't be one; Rejected, codes no_metadata, resource_mismatch and
    //! invalid_metadata; Network.
    [[nodiscard]] Task<Result<ProtectedResourceMetadata>> describe(QUrl resource, CallContext context);

private:
    HttpClient &m_http;
};

} // namespace Lanyard
