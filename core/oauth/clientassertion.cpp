// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientassertion.h"

#include "clientsignature.h"

#include <lanyard/base/random.h>
#include <lanyard/jose/certificate.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds lifetime{60};

Result<QJsonObject> headerFor(const ClientRegistration &client)
{
    QJsonObject header{
        {QStringLiteral("typ"),
         client.assertionQuirks.typeIsJwt ? QStringLiteral("JWT") : QStringLiteral("client-authentication+jwt")}};
    if (client.certificate.isEmpty() || client.authMethod != ClientAuthMethod::PrivateKeyJwt)
        return header;
    const auto certificate = Certificate::fromPem(client.certificate);
    if (!certificate)
        return std::unexpected(certificate.error());
    header.insert(QStringLiteral("x5t#S256"), QString::fromLatin1(certificate->sha256Thumbprint()));
    if (client.assertionQuirks.sha1Thumbprint)
        header.insert(QStringLiteral("x5t"), QString::fromLatin1(certificate->sha1Thumbprint()));
    return header;
}

Result<QJsonObject> claimsFor(const ClientRegistration &client, const ServerMetadata &server, const QDateTime &now)
{
    const bool namesEndpoint = client.assertionQuirks.audienceIsTokenEndpoint || server.issuer().isEmpty();
    const QString audience = namesEndpoint ? server.tokenEndpoint().toString(QUrl::FullyEncoded) : server.issuer();
    if (audience.isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("client_audience_missing"),
                       QCoreApplication::translate("OAuth", "It is not known whom the client has to prove itself to."),
                       QCoreApplication::translate("OAuth", "Give the server's issuer or its token endpoint."));
    }
    const qint64 issuedAt = now.toSecsSinceEpoch();
    return QJsonObject{{QStringLiteral("iss"), client.clientId},
                       {QStringLiteral("sub"), client.clientId},
                       {QStringLiteral("aud"), audience}, // one string: a list would be good at several servers
                       {QStringLiteral("jti"), QString::fromLatin1(randomToken(16))},
                       {QStringLiteral("iat"), issuedAt},
                       {QStringLiteral("exp"), issuedAt + static_cast<qint64>(lifetime.count())}};
}

} // namespace

Result<Secret> clientAssertion(const ClientRegistration &client, const ServerMetadata &server, const QDateTime &now)
{
    const auto header = headerFor(client);
    if (!header)
        return std::unexpected(header.error());
    const auto claims = claimsFor(client, server, now);
    if (!claims)
        return std::unexpected(claims.error());
    const QStringList offered = server.tokenEndpointAuthSigningAlgorithms();
    return client.authMethod == ClientAuthMethod::PrivateKeyJwt
        ? signedWithKey(*header, *claims, client.privateKey, offered)
        : signedWithSecret(*header, *claims, client.clientSecret, offered);
}

} // namespace Lanyard
