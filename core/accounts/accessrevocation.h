// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "revocation.h"

#include <lanyard/base/task.h>
#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/servermetadata.h>

#include <functional>

namespace Lanyard {

//! Ends an account's access at its server, as far as the server lets programs do that: its tokens (RFC 7009, or in the
//! provider's own way), and with them the client where we registered ourselves (RFC 7592). What is over already counts
//! as ended, so an attempt may be repeated. The client outlives it, and it outlives its attempts.
class AccessRevocation
{
public:
    //! What is done about tokens that have to be renewed on the way: before that, if anything, and to store them before
    //! they are used. Outlives the attempts.
    struct Renewal
    {
        std::function<Result<>()> begin{};
        std::function<Task<Result<>>(const AccountSecrets &)> keep;
    };

    AccessRevocation(HttpClient &http, Revocation revocation, Renewal renewal);

    //! With the tokens as they are after the attempts.
    [[nodiscard]] const Revocation &revocation() const { return m_revocation; }

    //! Errors: Server, code revocation_not_offered; Network; Rejected; Server; SignInRequired; those of keeping.
    [[nodiscard]] Task<Result<>> attempt(CallContext context);

    //! Whether it may go better another time without anybody's doing.
    [[nodiscard]] static bool isTransient(const Error &error);

private:
    [[nodiscard]] Error notOffered() const;
    [[nodiscard]] QUrl endpoint(const ServerMetadata &server) const;
    [[nodiscard]] Task<Result<>> tokenRevoked(CallContext context);
    [[nodiscard]] Task<Result<>> bearerPosted(ServerMetadata server, CallContext context);
    //! False where the server knows the refresh token no longer.
    [[nodiscard]] Task<Result<bool>> renewed(ServerMetadata server, CallContext context);

    HttpClient &m_http;
    Revocation m_revocation;
    Renewal m_renewal;
};

} // namespace Lanyard
