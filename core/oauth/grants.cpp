// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "grants.h"

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

} // namespace

TokenRequest AuthorizationCodeGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("authorization_code"));
    request.form.add(QStringLiteral("code"), code);
    request.form.add(QStringLiteral("redirect_uri"), redirectUri.toString(QUrl::FullyEncoded));
    request.form.add(QStringLiteral("code_verifier"), codeVerifier);
    request.requestedScopes = requestedScopes;
    request.secrets = {code, codeVerifier};
    return request;
}

TokenRequest RefreshTokenGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("refresh_token"));
    request.form.add(QStringLiteral("refresh_token"), refreshToken);
    add(request, extra);
    request.requestedScopes = grantedScopes;
    request.secrets = {refreshToken};
    return request;
}

TokenRequest ClientCredentialsGrant::tokenRequest() const
{
    TokenRequest request = ofType(QStringLiteral("client_credentials"));
    if (!requestedScopes.isEmpty())
        request.form.add(QStringLiteral("scope"), requestedScopes.join(QLatin1Char(' ')));
    add(request, extra);
    request.requestedScopes = requestedScopes;
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

} // namespace Lanyard
