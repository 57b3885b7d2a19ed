// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "requestobject.h"

#include "clientsignature.h"

#include <lanyard/base/random.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

namespace {

// §4: numbers are JSON numbers, and what is JSON already goes in as such, not as a text.
QJsonValue claimOf(const RequestParameter &parameter)
{
    const auto &[name, value] = parameter;
    if (name == QLatin1String("max_age"))
        return value.toInt();
    if (name != QLatin1String("claims") && name != QLatin1String("authorization_details"))
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(value);
}

QJsonObject claimsOf(const QList<RequestParameter> &parameters)
{
    QJsonObject claims;
    for (const RequestParameter &parameter : parameters) {
        const QJsonValue value = claimOf(parameter);
        const QJsonValue before = claims.value(parameter.first);
        if (before.isUndefined()) {
            claims.insert(parameter.first, value);
            continue;
        }
        // what may be said several times, as resource may (RFC 8707 §2.1)
        QJsonArray all = before.isArray() ? before.toArray() : QJsonArray{before};
        all.append(value);
        claims.insert(parameter.first, all);
    }
    return claims;
}

} // namespace

Result<QString> requestObject(const QList<RequestParameter> &parameters, const ClientRegistration &client,
                              const ServerMetadata &server, const QDateTime &now)
{
    if (server.issuer().isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("client_audience_missing"),
                       QCoreApplication::translate("OAuth", "It is not known whom the signed request is for."),
                       QCoreApplication::translate("OAuth", "Give the server's issuer."));
    }
    const qint64 issuedAt = now.toSecsSinceEpoch();
    QJsonObject claims = claimsOf(parameters);
    claims.insert(QStringLiteral("iss"), client.clientId);
    claims.insert(QStringLiteral("aud"), server.issuer());
    claims.insert(QStringLiteral("iat"), issuedAt);
    claims.insert(QStringLiteral("nbf"), issuedAt);
    claims.insert(QStringLiteral("exp"), issuedAt + static_cast<qint64>(requestObjectLifetime.count()));
    claims.insert(QStringLiteral("jti"), QString::fromLatin1(randomToken(16)));
    const QJsonObject header{
        {QStringLiteral("typ"), QStringLiteral("oauth-authz-req+jwt")}}; // §10.8: it is nothing else
    // what the client is registered for is the only one that counts (OpenID Connect Dynamic Client Registration §2)
    const QString registered = client.metadata.value(QLatin1String("request_object_signing_alg")).toString();
    const QStringList offered =
        registered.isEmpty() ? server.requestObjectSigningAlgorithms() : QStringList(registered);
    const auto object = client.privateKey.isEmpty() && !client.clientSecret.isEmpty()
        ? signedWithSecret(header, claims, client.clientSecret, offered)
        : signedWithKey(header, claims, client.privateKey, offered);
    if (!object)
        return std::unexpected(object.error());
    return object->revealText();
}

} // namespace Lanyard
