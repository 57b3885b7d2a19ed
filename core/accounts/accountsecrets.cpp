// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountsecrets.h"

#include <lanyard/base/json.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/oauth/dpopkey.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace Lanyard {

namespace {

constexpr int formatVersion = 1;

std::unexpected<Error> damaged()
{
    return failure(
        ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::damaged),
        QCoreApplication::translate("Accounts", "Another program has changed this account's entry in the keyring."),
        QCoreApplication::translate("Accounts", "Sign in again to write a new one; the account keeps its name."));
}

QJsonObject jsonOf(const ClientAssertionQuirks &quirks)
{
    return {{QStringLiteral("audience_is_token_endpoint"), quirks.audienceIsTokenEndpoint},
            {QStringLiteral("type_is_jwt"), quirks.typeIsJwt},
            {QStringLiteral("sha1_thumbprint"), quirks.sha1Thumbprint}};
}

ClientAssertionQuirks assertionQuirksIn(const QJsonObject &object)
{
    return {object.value(QLatin1String("audience_is_token_endpoint")).toBool(),
            object.value(QLatin1String("type_is_jwt")).toBool(),
            object.value(QLatin1String("sha1_thumbprint")).toBool()};
}

} // namespace

Secret AccountSecrets::toJson() const
{
    QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("access_token"), tokens.accessToken.revealText()},
        {QStringLiteral("token_type"), tokens.tokenType},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(tokens.scopes)},
    };
    if (tokens.expiresAt.isValid())
        object.insert(QStringLiteral("expires_at"), tokens.expiresAt.toUTC().toString(Qt::ISODate));
    if (!revision.isEmpty())
        object.insert(QStringLiteral("revision"), revision);
    if (!tokens.refreshToken.isEmpty())
        object.insert(QStringLiteral("refresh_token"), tokens.refreshToken.revealText());
    if (!clientSecret.isEmpty())
        object.insert(QStringLiteral("client_secret"), clientSecret.revealText());
    if (!registrationAccessToken.isEmpty())
        object.insert(QStringLiteral("registration_access_token"), registrationAccessToken.revealText());
    if (dpopKey)
        object.insert(QStringLiteral("dpop_key"), dpopKey->toJwk().revealText());
    if (!clientKey.isEmpty())
        object.insert(QStringLiteral("client_key"), clientKey.revealText());
    if (!clientCertificate.isEmpty())
        object.insert(QStringLiteral("client_certificate"), QString::fromLatin1(clientCertificate));
    if (showsCertificate)
        object.insert(QStringLiteral("shows_certificate"), true);
    if (assertionQuirks != ClientAssertionQuirks())
        object.insert(QStringLiteral("client_assertion"), jsonOf(assertionQuirks));
    if (decryptionKey)
        object.insert(QStringLiteral("decryption_key"), decryptionKey->toJwk().revealText());
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const Secret secret{QByteArrayView(text)};
    text.fill(0);
    return secret;
}

Result<AccountSecrets> AccountSecrets::fromJson(const Secret &entry)
{
    const auto object = parseJsonObject(entry.reveal());
    const auto member = [&object](const char *name) { return object->value(QLatin1String(name)); };
    if (!object || member("version").toInt() != formatVersion || member("access_token").toString().isEmpty())
        return damaged();
    AccountSecrets secrets;
    secrets.tokens.accessToken = Secret(member("access_token").toString());
    secrets.tokens.tokenType = member("token_type").toString();
    secrets.tokens.expiresAt = QDateTime::fromString(member("expires_at").toString(), Qt::ISODate);
    secrets.tokens.refreshToken = Secret(member("refresh_token").toString());
    const QJsonArray scopes = member("scopes").toArray();
    for (const QJsonValue scope : scopes)
        secrets.tokens.scopes += scope.toString();
    secrets.revision = member("revision").toString();
    secrets.clientSecret = Secret(member("client_secret").toString());
    secrets.registrationAccessToken = Secret(member("registration_access_token").toString());
    if (const Secret jwk(member("dpop_key").toString()); !jwk.isEmpty()) {
        auto key = DpopKey::fromJwk(jwk);
        if (!key)
            return damaged();
        secrets.dpopKey = std::make_shared<DpopKey>(std::move(*key));
    }
    secrets.clientKey = Secret(member("client_key").toString());
    secrets.clientCertificate = member("client_certificate").toString().toLatin1();
    secrets.showsCertificate = member("shows_certificate").toBool();
    secrets.assertionQuirks = assertionQuirksIn(member("client_assertion").toObject());
    if (const QJsonValue key = member("decryption_key"); !key.isUndefined()) {
        const auto read = PrivateKey::read(Secret(key.toString()));
        if (!read)
            return damaged();
        secrets.decryptionKey = *read;
    }
    return secrets;
}

QString AccountSecrets::newRevision() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

std::optional<TlsIdentity> AccountSecrets::tlsIdentity() const
{
    const auto key = showsCertificate ? PrivateKey::read(clientKey) : Result<PrivateKey>(std::unexpected(Error()));
    return key ? std::optional(TlsIdentity{clientCertificate, key->toPem()}) : std::nullopt;
}

ClientRegistration AccountSecrets::clientOf(const Account &account) const
{
    return {account.clientId,
            clientSecret,
            clientAuthMethod(account.tokenEndpointAuthMethod).value_or(ClientAuthMethod::None),
            account.clientMetadata,
            registrationAccessToken,
            dpopKey,
            clientKey,
            clientCertificate,
            assertionQuirks,
            decryptionKey};
}

} // namespace Lanyard
