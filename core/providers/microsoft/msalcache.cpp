// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "msalcache.h"

#include <lanyard/base/json.h>

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array openId{"openid", "profile", "email", "offline_access"};

QString text(const QJsonObject &entry, const char *name) { return entry.value(QLatin1String(name)).toString(); }

// Times stand there as texts, and as numbers where others write the file.
qint64 seconds(const QJsonObject &entry, const char *name)
{
    return entry.value(QLatin1String(name)).toVariant().toLongLong();
}

QStringList scopesIn(const QJsonObject &entry)
{
    QStringList scopes = text(entry, "target").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    scopes.removeIf([](const QString &scope) {
        return std::ranges::any_of(openId, [&scope](const char *name) { return scope == QLatin1String(name); });
    });
    return scopes;
}

QList<QJsonObject> entriesIn(const QJsonObject &cache, const char *kind)
{
    QList<QJsonObject> entries;
    const QJsonObject all = cache.value(QLatin1String(kind)).toObject();
    for (const QJsonValue entry : all)
        entries += entry.toObject();
    return entries;
}

bool isOf(const MsalAccount &account, const QJsonObject &entry)
{
    return text(entry, "home_account_id") == account.homeAccountId && text(entry, "environment") == account.environment;
}

bool isOfClient(const MsalAccount &account, const QJsonObject &entry)
{
    return isOf(account, entry) && text(entry, "client_id") == account.clientId;
}

// Of several for different scopes the one for most of them; any of them would do for what it was asked for.
void takeAccessToken(MsalAccount &account, const QJsonObject &cache)
{
    qsizetype most = 0;
    const auto tokens = entriesIn(cache, "AccessToken");
    for (const QJsonObject &token : tokens) {
        const QStringList scopes = scopesIn(token);
        if (!isOfClient(account, token) || scopes.size() < most)
            continue;
        most = scopes.size();
        account.accessToken = Secret(text(token, "secret"));
        account.expiresAt = QDateTime::fromSecsSinceEpoch(seconds(token, "expires_on"), QTimeZone::utc());
        account.realm = text(token, "realm");
        if (account.scopes.isEmpty())
            account.scopes = scopes;
    }
}

void takeIdentity(MsalAccount &account, const QJsonObject &cache)
{
    const auto people = entriesIn(cache, "Account");
    for (const QJsonObject &person : people) {
        if (!isOf(account, person))
            continue;
        account.username = text(person, "username");
        if (account.realm.isEmpty())
            account.realm = text(person, "realm");
    }
    const auto tokens = entriesIn(cache, "IdToken");
    for (const QJsonObject &token : tokens) {
        if (isOfClient(account, token) && (account.realm.isEmpty() || text(token, "realm") == account.realm))
            account.idToken = Secret(text(token, "secret"));
    }
}

Error unreadable(const QString &code, const QString &message, const QString &hint, const QString &detail)
{
    return {ErrorKind::Usage, code, message, hint, detail};
}

} // namespace

Result<MsalCache> MsalCache::fromJson(const Secret &file)
{
    const auto cache = parseJsonObject(file.reveal());
    if (!cache) {
        return std::unexpected(
            unreadable(QStringLiteral("invalid_cache"),
                       QCoreApplication::translate("Microsoft", "The file is no token cache of MSAL."),
                       QCoreApplication::translate("Microsoft", "Name the file that the other program writes, whole."),
                       cache.error()));
    }
    if (cache->contains(QLatin1String("access_token"))) {
        return std::unexpected(unreadable(
            QStringLiteral("old_cache"),
            QCoreApplication::translate("Microsoft", "The file is of a time before MSAL's token cache."),
            QCoreApplication::translate("Microsoft", "Update the program that writes it, or sign in again here."),
            QStringLiteral("access_token at the top")));
    }
    QHash<QString, qint64> newest;
    QHash<QString, MsalAccount> byClient;
    const auto tokens = entriesIn(*cache, "RefreshToken");
    for (const QJsonObject &token : tokens) {
        MsalAccount account{.homeAccountId = text(token, "home_account_id"),
                            .environment = text(token, "environment"),
                            .realm = {},
                            .username = {},
                            .clientId = text(token, "client_id"),
                            .refreshToken = Secret(text(token, "secret")),
                            .scopes = scopesIn(token)};
        const QString key =
            QStringList{account.environment, account.homeAccountId, account.clientId}.join(QLatin1Char(' '));
        const qint64 written = seconds(token, "last_modification_time");
        if (account.refreshToken.isEmpty() || account.clientId.isEmpty() || account.environment.isEmpty()
            || newest.value(key, -1) > written)
            continue;
        newest.insert(key, written);
        byClient.insert(key, account);
    }
    MsalCache result;
    for (MsalAccount account : std::as_const(byClient)) {
        takeAccessToken(account, *cache);
        takeIdentity(account, *cache);
        result.accounts += account;
    }
    std::ranges::sort(result.accounts, {}, [](const MsalAccount &account) {
        return std::tuple(account.username, account.environment, account.homeAccountId, account.clientId);
    });
    return result;
}

} // namespace Lanyard
