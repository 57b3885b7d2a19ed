// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agenttoken.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

const QString accountKey = QStringLiteral("account");
const QString minValidKey = QStringLiteral("min_valid");
const QString forceRefreshKey = QStringLiteral("force_refresh");
const QString forUseKey = QStringLiteral("for_use");
const QString programKey = QStringLiteral("program");

constexpr qsizetype longestProgram = 4096; // PATH_MAX of Linux

QString rfc3339(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

QJsonObject AgentTokenRequest::toJson() const
{
    return {{accountKey, account},
            {minValidKey, static_cast<qint64>(wish.minValid.count())},
            {forceRefreshKey, wish.refreshNow},
            {forUseKey, wish.isForUse},
            {programKey, wish.program}};
}

Result<AgentTokenRequest> AgentTokenRequest::fromJson(const QJsonObject &request)
{
    AgentTokenRequest wanted;
    wanted.account = request.value(accountKey).toString();
    if (wanted.account.isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("no_account"),
                       QCoreApplication::translate("Agent", "The request names no account."));
    }
    const qint64 minValid = request.value(minValidKey).toInteger(wanted.wish.minValid.count());
    wanted.wish.minValid = std::chrono::seconds(std::max<qint64>(minValid, 0));
    wanted.wish.refreshNow = request.value(forceRefreshKey).toBool();
    wanted.wish.isForUse = request.value(forUseKey).toBool(true);
    wanted.wish.program = request.value(programKey).toString().left(longestProgram);
    return wanted;
}

QJsonObject AgentTokenAnswer::toJson() const
{
    return {{QStringLiteral("account_id"), accountId},
            {QStringLiteral("username"), username},
            {QStringLiteral("access_token"), tokens.accessToken.revealText()},
            {QStringLiteral("token_type"), tokens.tokenType},
            {QStringLiteral("expires_at"),
             tokens.expiresAt.isValid() ? QJsonValue(rfc3339(tokens.expiresAt)) : QJsonValue()},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(tokens.scopes)}};
}

AgentTokenAnswer AgentTokenAnswer::fromJson(const QJsonObject &answer)
{
    const auto text = [&answer](const char *name) { return answer.value(QLatin1String(name)).toString(); };
    AgentTokenAnswer read;
    read.accountId = text("account_id");
    read.username = text("username");
    read.tokens.accessToken = Secret(text("access_token"));
    read.tokens.tokenType = text("token_type");
    read.tokens.expiresAt = QDateTime::fromString(text("expires_at"), Qt::ISODateWithMs);
    for (const auto &scope : answer.value(QLatin1String("scopes")).toArray())
        read.tokens.scopes += scope.toString();
    return read;
}

} // namespace Lanyard
