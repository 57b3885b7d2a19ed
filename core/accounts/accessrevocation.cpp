// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accessrevocation.h"

#include <lanyard/oauth/clientconfigurationendpoint.h>
#include <lanyard/oauth/dpopclient.h>
#include <lanyard/oauth/oauthclient.h>
#include <lanyard/oauth/resourceerror.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr int stillGoodSeconds = 60;

} // namespace

AccessRevocation::AccessRevocation(HttpClient &http, Revocation revocation, Renewal renewal)
    : m_http(http)
    , m_revocation(std::move(revocation))
    , m_renewal(std::move(renewal))
{ }

bool AccessRevocation::isTransient(const Error &error) { return error.kind == ErrorKind::Network; }

Error AccessRevocation::notOffered() const
{
    return {ErrorKind::Server,
            QStringLiteral("revocation_not_offered"),
            QCoreApplication::translate("Accounts", "%1 has no way for programs to end their access.")
                .arg(m_revocation.account.providerName),
            endByHand(m_revocation.rules.accountPage),
            {}};
}

QUrl AccessRevocation::endpoint(const ServerMetadata &server) const
{
    const RevocationRules &rules = m_revocation.rules;
    if (rules.style == RevocationStyle::None)
        return {};
    const bool isStandard = rules.style == RevocationStyle::Rfc7009 && !server.revocationEndpoint().isEmpty();
    return isStandard ? server.revocationEndpoint() : rules.endpoint;
}

Task<Result<>> AccessRevocation::attempt(CallContext context)
{
    const Result<> done = co_await tokenRevoked(context);
    ClientConfigurationEndpoint registration(m_http, m_revocation.secrets.clientOf(m_revocation.account));
    if (!registration.isOffered())
        co_return done;
    const Result<> removed = co_await registration.remove(context);
    if (done || removed)
        co_return Result<>(); // what was granted to a client ends with it (RFC 7592 §2.3)
    co_return isTransient(removed.error()) ? removed : done;
}

Task<Result<>> AccessRevocation::tokenRevoked(CallContext context)
{
    const auto server = ServerMetadata::fromJson(m_revocation.account.serverMetadata);
    const QUrl url = server ? endpoint(*server) : QUrl();
    if (url.isEmpty())
        co_return std::unexpected(notOffered());
    if (m_revocation.rules.style == RevocationStyle::BearerPost) {
        co_return co_await bearerPosted(*server, context);
    }
    const TokenSet &tokens = m_revocation.secrets.tokens;
    // revoking the refresh token ends the whole grant (RFC 7009 §2.1)
    const bool hasRefreshToken = !tokens.refreshToken.isEmpty();
    const Secret token = hasRefreshToken ? tokens.refreshToken : tokens.accessToken;
    const QString hint = hasRefreshToken ? QStringLiteral("refresh_token") : QStringLiteral("access_token");
    const ClientRegistration client = m_revocation.secrets.clientOf(m_revocation.account);
    RevocationEndpoint endpoint(m_http, url, ClientAuthentication(client, *server));
    co_return co_await endpoint.revoke(token, hint, context);
}

Task<Result<>> AccessRevocation::bearerPosted(ServerMetadata server, CallContext context)
{
    const AccountSecrets &secrets = m_revocation.secrets;
    HttpRequest request;
    request.url = endpoint(server);
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}}; // a form is refused where it is about an API
    request.body = Secret(QByteArrayView("null"));
    request.tlsIdentity = secrets.tlsIdentity();
    const bool isRenewable = !secrets.tokens.refreshToken.isEmpty();
    const QDateTime soon = m_http.clock().now().addSecs(stillGoodSeconds);
    bool mustRenew = isRenewable && secrets.tokens.isExpiredAt(soon); // it takes a token that is good
    for (;;) {
        if (mustRenew) {
            const Result<bool> live = co_await renewed(server, context);
            if (!live)
                co_return std::unexpected(live.error());
            if (!*live)
                co_return Result<>();
        }
        DpopClient client(m_http, secrets.dpopKey);
        const Secret token = secrets.tokens.accessToken;
        const Result<HttpResponse> response = co_await client.sendAuthorized(request, token, context);
        if (!response)
            co_return std::unexpected(response.error());
        const std::optional<Error> refusal = resourceError(request.url, *response);
        if (!refusal)
            co_return Result<>();
        if (response->status != 401 || !isRenewable || mustRenew)
            co_return std::unexpected(*refusal);
        mustRenew = true; // only the refresh token can tell whether it was ended before
    }
}

Task<Result<bool>> AccessRevocation::renewed(ServerMetadata server, CallContext context)
{
    const AccountSecrets &before = m_revocation.secrets;
    const Account &account = m_revocation.account;
    OAuthClient client(m_http, server, before.clientOf(account));
    const TokenRequest grant = RefreshTokenGrant{before.tokens.refreshToken, account.scopes,
                                                 resourcesIn(account.parameters), before.refreshQuirks}
                                   .tokenRequest();
    if (const Result<> begun = m_renewal.begin ? m_renewal.begin() : Result<>(); !begun)
        co_return std::unexpected(begun.error());
    const Result<TokenResponse> response = co_await client.token(grant, context);
    if (!response && response.error().code == QLatin1String("invalid_grant"))
        co_return false; // RFC 6749 §5.2
    if (!response)
        co_return std::unexpected(response.error());
    AccountSecrets after = before;
    after.revision = AccountSecrets::newRevision();
    after.tokens = response->tokens;
    if (after.tokens.refreshToken.isEmpty())
        after.tokens.refreshToken = before.tokens.refreshToken; // RFC 6749 §6: the old one stays
    m_revocation.secrets = after;
    const Result<> kept = co_await m_renewal.keep(after);
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return true;
}

} // namespace Lanyard
