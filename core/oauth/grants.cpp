// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "grants.h"

#include <algorithm>
#include <iterator>

namespace Lanyard {

namespace {

TokenRequest ofType(const QString &grantType)
{
    TokenRequest request;
    request.form.add(QStringLiteral("grant_type"), grantType);
    return request;
}

void add(TokenRequest &request, const QList<std::pair<QString, QString>> &extra)
{
    for (const auto &[name, value] : extra)
        request.form.add(name, value);
}

void addScopes(TokenRequest &request, const QStringList &scopes)
{
    if (!scopes.isEmpty())
        request.form.add(QStringLiteral("scope"), scopes.join(QLatin1Char(' ')));
    request.requestedScopes = scopes;
}

} // namespace

TokenRequest AuthorizationCodeGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("authorization_code"));
    request.form.add(QStringLiteral("code"), code);
    request.form.add(QStringLiteral("redirect_uri"), redirectUri.toString(QUrl::FullyEncoded));
    request.form.add(QStringLiteral("code_verifier"), codeVerifier);
    add(request, extra);
    request.requestedScopes = requestedScopes;
    request.secrets = {code, codeVerifier};
    return request;
}

TokenRequest RefreshTokenGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("refresh_token"));
    request.form.add(QStringLiteral("refresh_token"), refreshToken);
    add(request, extra);
    for (auto it = quirks.parameters.begin(); it != quirks.parameters.end(); ++it)
        request.form.add(it.key(), it.value());
    for (const QString &error : quirks.invalidGrants)
        request.errorAliases.insert(error, QStringLiteral("invalid_grant"));
    request.requestedScopes = grantedScopes;
    request.secrets = {refreshToken};
    return request;
}

TokenRequest ClientCredentialsGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("client_credentials"));
    addScopes(request, requestedScopes);
    add(request, extra);
    request.replay = Replay::Safe;
    return request;
}

TokenRequest DeviceCodeGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    request.form.add(QStringLiteral("device_code"), deviceCode);
    request.requestedScopes = requestedScopes;
    request.secrets = {deviceCode};
    request.errorAliases = errorAliases;
    return request;
}

TokenRequest CibaGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("urn:openid:params:grant-type:ciba"));
    request.form.add(QStringLiteral("auth_req_id"), authReqId);
    request.requestedScopes = requestedScopes;
    request.secrets = {authReqId};
    return request;
}

TokenRequest PasswordGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("password"));
    request.form.add(QStringLiteral("username"), username);
    request.form.add(QStringLiteral("password"), password);
    addScopes(request, requestedScopes);
    add(request, extra);
    request.secrets = {password};
    return request;
}

TokenRequest TokenExchangeGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("urn:ietf:params:oauth:grant-type:token-exchange"));
    request.form.add(QStringLiteral("subject_token"), subjectToken);
    request.form.add(QStringLiteral("subject_token_type"), tokenType(subjectTokenType));
    if (!actorToken.isEmpty()) {
        request.form.add(QStringLiteral("actor_token"), actorToken);
        request.form.add(QStringLiteral("actor_token_type"), tokenType(actorTokenType));
    }
    if (!requestedTokenType.isEmpty())
        request.form.add(QStringLiteral("requested_token_type"), tokenType(requestedTokenType));
    addScopes(request, requestedScopes);
    add(request, extra);
    request.secrets = {subjectToken, actorToken};
    request.otherTokenTypes = {QStringLiteral("N_A")};
    return request;
}

QString TokenExchangeGrant::tokenType(const QString &name)
{
    static const QStringList shortNames{QStringLiteral("access_token"), QStringLiteral("refresh_token"),
                                        QStringLiteral("id_token"),     QStringLiteral("saml1"),
                                        QStringLiteral("saml2"),        QStringLiteral("jwt")};
    return shortNames.contains(name) ? QStringLiteral("urn:ietf:params:oauth:token-type:") + name : name;
}

TokenRequest JwtBearerGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer"));
    request.form.add(QStringLiteral("assertion"), assertion);
    addScopes(request, requestedScopes);
    add(request, extra);
    request.secrets = {assertion};
    return request;
}

QList<std::pair<QString, QString>> resourcesIn(const QList<std::pair<QString, QString>> &parameters)
{
    QList<std::pair<QString, QString>> resources;
    std::ranges::copy_if(parameters, std::back_inserter(resources),
                         [](const auto &parameter) { return parameter.first == QLatin1String("resource"); });
    return resources;
}

} // namespace Lanyard
