// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientcheck.h"

#include "authorizationrequest.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

std::expected<void, OAuthError> checkClient(const HttpRequest &request)
{
    if (!request.form)
        return std::unexpected(
            OAuthError{"invalid_request", "the body is not an application/x-www-form-urlencoded form"});
    const FormParameters &form = *request.form;
    if (form.repeatsAny())
        return std::unexpected(OAuthError{"invalid_request", "a parameter is repeated"});
    // RFC 6749 §2.3: whoever brings a credential is not the public client
    const bool hasCredential =
        !request.authorization.isEmpty() || form.contains(u"client_secret") || form.contains(u"client_assertion");
    if (hasCredential || form.value(u"client_id") != clientId)
        return std::unexpected(
            OAuthError{"invalid_client", "client_id is not lanyard-demo, or it came with a credential", 401});
    return {};
}

HttpReply refuseClient(const HttpRequest &request, const OAuthError &error)
{
    HttpReply reply = HttpReply::oauthError(error);
    // RFC 6749 §5.2: in answer to an Authorization header, the scheme that was used
    if (error.status == 401 && !request.authorization.isEmpty())
        reply.headers.emplaceBack("WWW-Authenticate"_ba, QByteArrayLiteral(R"(Basic realm="Lanyard Demo")"));
    return reply;
}

} // namespace Lanyard::Demo
