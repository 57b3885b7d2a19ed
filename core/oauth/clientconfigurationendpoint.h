// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"

#include <lanyard/net/httpclient.h>

namespace Lanyard {

//! Where a client that registered itself looks after its registration (RFC 7592). The client outlives it.
class ClientConfigurationEndpoint
{
public:
    //! \a client: as the RegistrationEndpoint gave it.
    ClientConfigurationEndpoint(HttpClient &http, ClientRegistration client);

    //! False where the server offers no way to change a registration.
    [[nodiscard]] bool isOffered() const;

    //! What the server holds of us now (RFC 7592 §2.1). Errors: Server, Rejected, Network.
    [[nodiscard]] Task<Result<QJsonObject>> read(CallContext context);
    //! Ends the registration, and with it all that was granted to it (RFC 7592 §2.3). One that is gone already counts
    //! as ended. Errors: Server, Rejected, Network.
    [[nodiscard]] Task<Result<>> remove(CallContext context);

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method) const;

    HttpClient &m_http;
    ClientRegistration m_client;
};

} // namespace Lanyard
