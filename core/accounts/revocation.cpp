// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "revocation.h"

#include "portableaccount.h"

#include <lanyard/base/json.h>
#include <lanyard/base/secretstore.h>

#include <QCoreApplication>
#include <QJsonDocument>

namespace Lanyard {

namespace {

constexpr int formatVersion = 1;
constexpr auto bearerPost = "bearer-post"; // the word of provider files

std::unexpected<Error> damaged()
{
    return failure(ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::damaged),
                   QCoreApplication::translate(
                       "Accounts", "Another program has changed what Lanyard kept to end an access at its server."),
                   endByHand({}));
}

} // namespace

Revocation Revocation::of(const Account &account, AccountSecrets secrets, const RevocationRules &rules)
{
    Account kept;
    kept.id = account.id;
    kept.label = account.label;
    kept.provider = account.provider;
    kept.providerName = account.providerName;
    kept.issuer = account.issuer;
    kept.subject = account.subject;
    kept.flow = account.flow;
    kept.parameters = account.parameters;
    kept.scopes = account.scopes;
    kept.refreshedAt = account.refreshedAt;
    kept.clientId = account.clientId;
    kept.tokenEndpointAuthMethod = account.tokenEndpointAuthMethod;
    kept.clientMetadata = account.clientMetadata;
    kept.serverMetadata = account.serverMetadata;
    secrets.decryptionKey.reset();
    if (rules.style != RevocationStyle::BearerPost)
        secrets.dpopKey.reset(); // RFC 7009 has no proofs
    return {kept, secrets, rules};
}

Secret Revocation::toJson() const
{
    QByteArray inner = secrets.toJson().reveal().toByteArray();
    const QJsonObject object{
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("style"),
         rules.style == RevocationStyle::BearerPost ? QLatin1String(bearerPost) : QLatin1String("rfc7009")},
        {QStringLiteral("endpoint"), rules.endpoint.toString(QUrl::FullyEncoded)},
        {QStringLiteral("account_page"), rules.accountPage.toString(QUrl::FullyEncoded)},
        {QStringLiteral("id"), account.id},
        {QStringLiteral("account"), portableJson(account)},
        {QStringLiteral("secrets"), QJsonDocument::fromJson(inner).object()},
    };
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const Secret secret{QByteArrayView(text)};
    text.fill(0);
    inner.fill(0);
    return secret;
}

Result<Revocation> Revocation::fromJson(const Secret &entry)
{
    const auto object = parseJsonObject(entry.reveal());
    const auto member = [&object](const char *name) { return object->value(QLatin1String(name)); };
    if (!object || member("version").toInt() != formatVersion)
        return damaged();
    QByteArray inner = QJsonDocument(member("secrets").toObject()).toJson(QJsonDocument::Compact);
    const auto secrets = AccountSecrets::fromJson(Secret(QByteArrayView(inner)));
    inner.fill(0);
    auto account = fromPortableJson(member("account").toObject());
    if (!secrets || !account)
        return damaged();
    account->id = member("id").toString();
    const bool isBearerPost = member("style").toString() == QLatin1String(bearerPost);
    const RevocationRules rules{isBearerPost ? RevocationStyle::BearerPost : RevocationStyle::Rfc7009,
                                QUrl(member("endpoint").toString()), QUrl(member("account_page").toString())};
    return Revocation{*account, *secrets, rules};
}

bool Revocation::isAbout(const Account &other) const
{
    return other.provider == account.provider && other.issuer == account.issuer && other.clientId == account.clientId
        && other.subject == account.subject;
}

QDateTime Revocation::lapse() const
{
    if (!secrets.registrationAccessToken.isEmpty())
        return {}; // a registration has no end
    if (secrets.tokens.refreshToken.isEmpty())
        return secrets.tokens.expiresAt;
    const bool isKnown = rules.refreshTokenIdle.count() > 0 && account.refreshedAt.isValid();
    return isKnown ? account.refreshedAt.addSecs(rules.refreshTokenIdle.count()) : QDateTime();
}

QString endByHand(const QUrl &accountPage)
{
    if (accountPage.isEmpty())
        return QCoreApplication::translate("Accounts", "End it by hand on your account's page there.");
    return QCoreApplication::translate("Accounts", "End it by hand: %1").arg(accountPage.toString(QUrl::FullyEncoded));
}

} // namespace Lanyard
