// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "credentialchecks.h"

#include <lanyard/base/webaddress.h>
#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>

#include <algorithm>

namespace Lanyard {

namespace {

std::optional<std::chrono::seconds> maxAgeIn(const QList<RequestParameter> &parameters)
{
    const auto it = std::ranges::find(parameters, QStringLiteral("max_age"), &RequestParameter::first);
    return it == parameters.end() ? std::nullopt : std::optional(std::chrono::seconds(it->second.toInt()));
}

Error missingIdToken()
{
    return {ErrorKind::Rejected, QStringLiteral("missing_id_token"),
            QCoreApplication::translate("Flows", "The server did not prove who signed in."),
            QCoreApplication::translate("Flows", "Nothing was kept. Try again, or tell whoever runs the server."),
            QStringLiteral("openid was granted, but there is no id_token")};
}

Error wrongAccount(const QString &name)
{
    return {
        ErrorKind::Rejected,
        QStringLiteral("wrong_account"),
        QCoreApplication::translate("Flows", "You signed in as %1, which is another account.").arg(name),
        QCoreApplication::translate(
            "Flows", "Your account here is unchanged. Sign in as the right person, or add this one as a new account."),
        {}};
}

// Where nobody says where the API lies, it is what the access is for (RFC 8707), or the server's own.
QUrl apiBase(const LinkRequest &request, const ServerMetadata &server)
{
    if (!request.apiBase.isEmpty())
        return request.apiBase;
    for (const auto &[name, value] : resourcesIn(request.parameters)) {
        if (const QUrl resource(value); isTrustworthyUrl(resource))
            return resource.adjusted(QUrl::RemoveQuery);
    }
    return QUrl(server.issuer());
}

RefreshQuirks refreshQuirks(const LinkRequest &request)
{
    RefreshQuirks quirks = request.refresh;
    const QString scope = QStringLiteral("scope");
    if (quirks.parameters.contains(scope))
        quirks.parameters.insert(scope, request.scopes.join(QLatin1Char(' ')));
    quirks.parameters.removeIf([](const auto &parameter) { return parameter.value().isEmpty(); });
    return quirks;
}

struct VerifiedIdentity
{
    QString issuer;
    Identity identity;
};

bool isNamed(const Identity &identity) { return !identity.username.isEmpty() && !identity.displayName.isEmpty(); }

Task<Result<VerifiedIdentity>> identityFromIdToken(HttpClient &http, LinkRequest request, FoundServer server,
                                                   TokenResponse response, QString nonce, CallContext context,
                                                   JwksCache *keys)
{
    if (response.idToken.isEmpty())
        co_return std::unexpected(missingIdToken());
    IdTokenExpectation expected;
    expected.issuer = server.issuerRule;
    expected.clientId = request.client.clientId;
    if (!nonce.isEmpty())
        expected.nonce = nonce;
    expected.maxAge = maxAgeIn(request.parameters);
    expected.accessToken = response.tokens.accessToken;
    expected.clockSkew = response.clockSkew;
    OAuthClient client(http, server.metadata, request.client, keys);
    const Result<QJsonObject> claims = co_await client.verifiedIdToken(response.idToken, expected, context);
    if (!claims)
        co_return std::unexpected(claims.error());
    VerifiedIdentity verified{claims->value(QLatin1String("iss")).toString(), identityIn(*claims)};
    if (isNamed(verified.identity) || server.metadata.userinfoEndpoint().isEmpty())
        co_return verified;
    // the ID token need not hold the profile (§5.4); without userinfo's answer the account is nameless, but right
    const Result<QJsonObject> userinfo = co_await client.userinfo(response.tokens.accessToken, context);
    if (!userinfo)
        co_return verified;
    if (const auto same = checkUserinfoSubject(*userinfo, verified.identity.subject); !same)
        co_return std::unexpected(same.error());
    complete(verified.identity, identityIn(*userinfo));
    co_return verified;
}

Task<Result<Identity>> identityFromCall(HttpClient &http, LinkRequest request, Secret accessToken, CallContext context)
{
    const IdentityCall call = *request.identityCall;
    UserinfoEndpoint endpoint(http, call.url, request.client.dpopKey, call.method, call.headers,
                              Secret(QByteArrayView(call.body)));
    const Result<QJsonObject> answer = co_await endpoint.fetch(accessToken, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return identityIn(*answer, call.paths);
}

} // namespace

Task<Result<Credential>> checkedCredential(HttpClient &http, LinkRequest request, FoundServer server,
                                           TokenResponse response, QString nonce, CallContext context, JwksCache *keys)
{
    Credential credential;
    credential.provider = request.provider;
    credential.providerName = request.providerName;
    credential.flow = request.flow;
    credential.issuer = server.metadata.issuer();
    credential.server = server.metadata;
    credential.client = request.client;
    credential.requestedScopes = request.scopes;
    credential.parameters = request.parameters;
    credential.requestOptions = request.options();
    credential.providerSettings = request.providerSettings;
    credential.apiBase = apiBase(request, server.metadata);
    credential.refreshQuirks = refreshQuirks(request);
    credential.tokens = response.tokens;

    const QLatin1String openid("openid");
    // a client-credentials token has no person behind it, and a server may refuse openid by naming narrower scopes
    const bool hasPerson = request.flow != QLatin1String("client-credentials");
    // a grant that was made beforehand may be answered without an ID token: nobody signed in
    const bool wantsIdToken = !request.grant || !response.idToken.isEmpty();
    if (hasPerson && wantsIdToken && request.scopes.contains(openid) && response.tokens.scopes.contains(openid)) {
        const Result<VerifiedIdentity> verified =
            co_await identityFromIdToken(http, request, server, response, nonce, context, keys);
        if (!verified)
            co_return std::unexpected(verified.error());
        credential.issuer = verified->issuer;
        credential.identity = verified->identity;
    }
    if (hasPerson && request.identityCall) {
        const Result<Identity> identity =
            co_await identityFromCall(http, request, response.tokens.accessToken, context);
        if (!identity)
            co_return std::unexpected(identity.error());
        complete(credential.identity, *identity);
    }
    if (request.expectedSubject && *request.expectedSubject != credential.identity.subject) {
        const QString name =
            credential.identity.username.isEmpty() ? credential.identity.subject : credential.identity.username;
        co_return std::unexpected(wrongAccount(name));
    }
    co_return credential;
}

} // namespace Lanyard
