// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"

#include <lanyard/net/httpclient.h>

#include <QUrl>

namespace Lanyard {

//! What we tell a server about ourselves (RFC 7591 §2): a native app (RFC 8252 §8.4) with one loopback redirect.
struct ClientMetadata
{
    QUrl redirectUri; //!< empty for grants without a browser
    QStringList grantTypes{QStringLiteral("authorization_code"), QStringLiteral("refresh_token")};
    QStringList scopes{};
    ClientAuthMethod authMethod = ClientAuthMethod::None;
    QList<Jwk> keys{}; //!< public ones (`jwks`): what the client signs with, and what is to be encrypted to

    QJsonObject other{}; //!< members beside these, such as id_token_signed_response_alg

    [[nodiscard]] QJsonObject toJson() const;
};

//! Makes us known to a server that has never heard of us (RFC 7591). The client outlives it.
class RegistrationEndpoint
{
public:
    RegistrationEndpoint(HttpClient &http, QUrl url);

    //! What the server made of it, which may differ from what was asked for (RFC 7591 §3.2.1): its method of client
    //! authentication counts, as far as the client has what that needs: \a metadata's keys, or a secret that came.
    //! Errors: Server with the registration error (RFC 7591 §3.2.2), Rejected, Network.
    [[nodiscard]] Task<Result<ClientRegistration>> registerClient(ClientMetadata metadata, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
};

} // namespace Lanyard
