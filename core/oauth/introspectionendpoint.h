// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientauthentication.h"

#include <lanyard/net/httpclient.h>

#include <QJsonObject>

namespace Lanyard {

//! Asks the server what it knows of a token (RFC 7662). The client outlives it.
class IntrospectionEndpoint
{
public:
    IntrospectionEndpoint(HttpClient &http, QUrl url, ClientAuthentication client);

    //! The answer, whose `active` is a boolean; false is an answer as well, not an error (RFC 7662 §2.2).
    //! \a tokenTypeHint: access_token or refresh_token. Errors: Server with the OAuth error, Rejected, Network.
    [[nodiscard]] Task<Result<QJsonObject>> introspect(Secret token, QString tokenTypeHint, CallContext context);

private:
    HttpClient &m_http;
    QUrl m_url;
    ClientAuthentication m_client;
};

} // namespace Lanyard
