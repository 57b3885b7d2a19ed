// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountjson.h"

#include "output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString words(AccountState state)
{
    switch (state) {
    case AccountState::Active:
        return QCoreApplication::translate("lanyardctl", "Active");
    case AccountState::Expiring:
        return QCoreApplication::translate("lanyardctl", "Renews soon");
    case AccountState::Expired:
        return QCoreApplication::translate("lanyardctl", "Expired");
    case AccountState::Offline:
        return QCoreApplication::translate("lanyardctl", "Offline");
    case AccountState::Locked:
        return QCoreApplication::translate("lanyardctl", "Keyring locked");
    case AccountState::SignInRequired:
        return QCoreApplication::translate("lanyardctl", "Sign in again");
    case AccountState::Error:
        break;
    }
    return QCoreApplication::translate("lanyardctl", "Problem");
}

} // namespace

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject toJson(const Account &account, const QDateTime &now)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("label"), account.label},
            {QStringLiteral("provider"), account.provider},
            {QStringLiteral("issuer"), orNull(account.issuer)},
            {QStringLiteral("subject"), orNull(account.subject)},
            {QStringLiteral("username"), orNull(account.username)},
            {QStringLiteral("flow"), account.flow},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(account.scopes)},
            {QStringLiteral("state"), stateName(account.stateAt(now))},
            {QStringLiteral("expires_at"), toJson(account.expiresAt)},
            {QStringLiteral("linked_at"), toJson(account.linkedAt)},
            {QStringLiteral("refreshed_at"), toJson(account.refreshedAt)},
            {QStringLiteral("refreshable"), account.refreshable},
            {QStringLiteral("last_error"), account.lastError ? QJsonValue(toJson(*account.lastError)) : QJsonValue()}};
}

QString toLine(const Account &account, const QDateTime &now)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(account.label, -32)
        .arg(account.providerName, -20)
        .arg(words(account.stateAt(now)), -16)
        .arg(account.id);
}

} // namespace Lanyard
