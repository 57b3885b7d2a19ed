// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "msalaccounts.h"

#include <lanyard/base/json.h>
#include <lanyard/jose/jws.h>
#include <lanyard/oauth/identity.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

// Names that the same clouds had before, or have beside (Microsoft's instance discovery).
constexpr std::array aliases{
    std::pair{"login.windows.net", "login.microsoftonline.com"},
    std::pair{"login.microsoft.com", "login.microsoftonline.com"},
    std::pair{"sts.windows.net", "login.microsoftonline.com"},
    std::pair{"login.usgovcloudapi.net", "login.microsoftonline.us"},
    std::pair{"login.chinacloudapi.cn", "login.partner.microsoftonline.cn"},
};

QString hostOf(const QString &environment)
{
    const auto *alias = std::ranges::find_if(
        aliases, [&environment](const auto &each) { return environment == QLatin1String(each.first); });
    return alias == aliases.end() ? environment : QString::fromLatin1(alias->second);
}

Error invalid(const QString &detail)
{
    return {ErrorKind::Usage, QStringLiteral("invalid_cache"),
            QCoreApplication::translate("Microsoft", "The cache does not say whose account it is."),
            QCoreApplication::translate("Microsoft", "Sign in again here."), detail};
}

QJsonObject claimsOf(const Secret &idToken)
{
    const auto token = Jws::fromCompact(idToken.reveal());
    const auto claims = token ? parseJsonObject(token->payload()) : std::unexpected(QString());
    return claims ? *claims : QJsonObject();
}

} // namespace

Result<Provider> providerOf(const MsalAccount &account, const Provider &microsoft)
{
    const QString host = hostOf(account.environment);
    for (const ProviderVariable &variable : microsoft.variables) {
        const auto cloud = std::ranges::find_if(variable.choices, [&host](const VariableChoice &choice) {
            return choice.values.value(QStringLiteral("login_host")) == host;
        });
        if (cloud == variable.choices.end())
            continue;
        return microsoft.resolved(
            {{variable.name, cloud->value},
             {QStringLiteral("tenant"), account.realm.isEmpty() ? QStringLiteral("common") : account.realm},
             {QStringLiteral("client_id"), account.clientId}});
    }
    return failure(ErrorKind::Usage, QStringLiteral("unknown_cloud"),
                   QCoreApplication::translate("Microsoft", "“%1” is no cloud of Microsoft's that Lanyard knows.")
                       .arg(cleanedForDisplay(account.environment)),
                   QCoreApplication::translate("Microsoft", "Sign in again here."));
}

Result<AccountArchive> archiveOf(const MsalAccount &msal, const Provider &provider, const ServerMetadata &server,
                                 const Secret &clientSecret)
{
    const QJsonObject claims = claimsOf(msal.idToken);
    const QString issuer = claims.value(QLatin1String("iss")).toString();
    const QString tenant = claims.value(QLatin1String("tid")).toString();
    if (claims.isEmpty())
        return std::unexpected(invalid(QStringLiteral("no ID token")));
    if (!provider.acceptsIssuer(issuer, tenant))
        return std::unexpected(invalid(QStringLiteral("iss %1").arg(cleanedForDisplay(issuer))));
    const Identity identity = identityIn(claims);
    if (identity.subject.isEmpty())
        return std::unexpected(invalid(QStringLiteral("no sub")));

    Account account;
    account.provider = provider.id;
    account.providerName = provider.serverName();
    account.issuer = issuer;
    account.subject = identity.subject;
    account.username = msal.username.isEmpty() ? identity.username : msal.username;
    account.displayName = identity.displayName;
    account.email = identity.email;
    account.label = account.username.isEmpty() ? provider.name : account.username;
    account.flow = QStringLiteral("code");
    account.requestedScopes = QStringList{QStringLiteral("openid"), QStringLiteral("profile")} + msal.scopes
        + QStringList(provider.scopes.offline);
    account.scopes = msal.scopes;
    account.providerSettings = provider.values;
    account.apiBase = QUrl(provider.apiBase);
    account.expiresAt = msal.expiresAt;
    account.refreshable = true;
    account.clientId = msal.clientId;
    account.tokenEndpointAuthMethod =
        methodName(clientSecret.isEmpty() ? ClientAuthMethod::None : ClientAuthMethod::ClientSecretPost);
    account.serverMetadata = server.toJson();

    AccountSecrets secrets;
    secrets.tokens.accessToken = msal.accessToken;
    secrets.tokens.tokenType = QStringLiteral("Bearer");
    secrets.tokens.refreshToken = msal.refreshToken;
    secrets.tokens.scopes = msal.scopes;
    secrets.tokens.expiresAt = msal.expiresAt;
    secrets.clientSecret = clientSecret;
    secrets.refreshQuirks.invalidGrants = provider.quirks.refreshErrorAliases;
    for (const QString &name : provider.quirks.refreshParameters) {
        if (name == QLatin1String("scope"))
            secrets.refreshQuirks.parameters.insert(name, account.requestedScopes.join(QLatin1Char(' ')));
    }
    return AccountArchive{account, secrets};
}

} // namespace Lanyard
