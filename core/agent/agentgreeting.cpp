// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "agentgreeting.h"

namespace Lanyard {

QJsonObject AgentGreeting::toJson() const
{
    return {{QStringLiteral("greeting"), program},
            {QStringLiteral("program_version"), programVersion},
            {QStringLiteral("process_id"), processId},
            {QStringLiteral("database"), accounts.database},
            {QStringLiteral("store"), accounts.store}};
}

std::optional<AgentGreeting> AgentGreeting::fromJson(const QJsonObject &message)
{
    const QJsonValue program = message.value(QLatin1String("greeting"));
    if (!program.isString())
        return std::nullopt;
    return AgentGreeting{
        program.toString(),
        message.value(QLatin1String("program_version")).toString(),
        message.value(QLatin1String("process_id")).toInteger(),
        {message.value(QLatin1String("database")).toString(), message.value(QLatin1String("store")).toString()}};
}

} // namespace Lanyard
