// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "servermetadata.h"

#include <lanyard/net/formbody.h>
#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! How a client proves itself to one server (RFC 6749 §2.3), at each endpoint that wants to know: token, revocation,
//! introspection, pushed request, device authorization. In the Authorization header or in the body, never in both.
//! A value.
class ClientAuthentication
{
public:
    //! Made from the client alone where there is nothing that would depend on the server: an assertion does.
    // NOLINTNEXTLINE(google-explicit-constructor, hicpp-explicit-conversions): most clients need no more
    ClientAuthentication(ClientRegistration client, ServerMetadata server = {});

    //! A POST of a form with the proof for this one request. Errors: those of clientAssertion().
    [[nodiscard]] Result<HttpRequest> post(const QUrl &endpoint, FormBody body, const QDateTime &now) const;
    //! The same for HttpClient::send(): a proof of its own for each try, since servers take none twice (RFC 7523 §3,
    //! jti). The clock outlives it.
    [[nodiscard]] HttpClient::RequestMaker posts(QUrl endpoint, FormBody body, Clock &clock,
                                                 Replay replay = Replay::Safe) const;

    //! What the tokens that the client asks for are bound to (RFC 9449); null for bearer tokens.
    [[nodiscard]] std::shared_ptr<DpopKey> dpopKey() const { return m_client.dpopKey; }

    //! What a server's error text must not repeat to the person.
    [[nodiscard]] QList<Secret> secrets() const { return {m_client.clientSecret}; }

private:
    ClientRegistration m_client;
    ServerMetadata m_server;
};

} // namespace Lanyard
