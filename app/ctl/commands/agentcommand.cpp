// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/agentend.h"
#include "ctl/output.h"
#include "services/secretmove.h"
#include "services/servicemanager.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace Lanyard {

namespace {

Task<Result<>> runAgent(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    const EndRequest end;
    AgentHost agent(call.services);
    const AgentEnd ending(end, agent);
    QObject::connect(&agent, &AgentHost::revocationGivenUp, &agent,
                     [](const Error &error) { Output::note(toText(error)); });
    if (const auto started = agent.start(takeActivatedSocket()); !started)
        co_return std::unexpected(started.error());
    const QString socket = call.services.paths().agentSocket();
    if (call.json)
        Output::json(QJsonObject{{QStringLiteral("socket"), socket}});
    else
        Output::note(QCoreApplication::translate("lanyardctl", "The agent serves tokens at %1 until you press Ctrl+C.")
                         .arg(socket));
    SecretMove earlier(call.services, call.passphrases);
    earlier.sweep();
    co_await qCoro(&ending, &AgentEnd::reached);
    co_return ending.result();
}

} // namespace

Command agentCommand()
{
    return {QStringLiteral("agent"),
            QStringLiteral("agent"),
            QCoreApplication::translate("lanyardctl",
                                        "Serves tokens and keeps them fresh, without a desktop, until it is ended."),
            {},
            runAgent};
}

} // namespace Lanyard
