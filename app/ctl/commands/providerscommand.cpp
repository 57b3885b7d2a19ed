// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

Task<Result<>> listProviders(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    for (const FileProblem &problem : call.services.catalogue().problems())
        Output::note(problem.toText());
    const auto &providers = call.services.catalogue().providers();
    if (!call.json) {
        for (const Provider &provider : providers)
            Output::line(
                QStringLiteral("%1  %2  %3").arg(provider.id, -14).arg(provider.name, -24).arg(provider.tagline));
        co_return Result<>();
    }
    QJsonArray array;
    for (const Provider &provider : providers) {
        // one that depends on what the person says yet is no address
        const bool isSettled = !provider.issuer.isEmpty() && !provider.issuer.contains(QLatin1Char('{'));
        array += QJsonObject{{QStringLiteral("id"), provider.id},
                             {QStringLiteral("name"), provider.name},
                             {QStringLiteral("issuer"), isSettled ? QJsonValue(provider.issuer) : QJsonValue()},
                             {QStringLiteral("flows"), QJsonArray::fromStringList(provider.flows)},
                             {QStringLiteral("source"), provider.source}};
    }
    Output::json(array);
    co_return Result<>();
}

} // namespace

Command providersCommand()
{
    return {QStringLiteral("providers"),
            QStringLiteral("providers"),
            QCoreApplication::translate("lanyardctl", "Lists the providers that can be linked."),
            {},
            listProviders};
}

} // namespace Lanyard
