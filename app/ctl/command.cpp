// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "command.h"

#include <QCoreApplication>

namespace Lanyard {

Result<QString> CommandLine::soleArgument() const
{
    if (arguments.size() == 1)
        return arguments.constFirst();
    return failure(ErrorKind::Usage, QStringLiteral("wrong_arguments"),
                   QCoreApplication::translate("lanyardctl", "This command takes one account."),
                   QCoreApplication::translate("lanyardctl", "“lanyardctl accounts” lists those that are linked."));
}

Result<> CommandLine::noArgument() const
{
    if (arguments.isEmpty())
        return {};
    return failure(
        ErrorKind::Usage, QStringLiteral("wrong_arguments"),
        QCoreApplication::translate("lanyardctl", "This command takes no “%1”.").arg(arguments.constFirst()));
}

Result<Account> Invocation::account() const
{
    const auto text = soleArgument();
    return text ? services.accounts().find(*text) : std::unexpected(text.error());
}

CallContext serverContext() { return {QDeadlineTimer(std::chrono::seconds(40)), {}}; }

} // namespace Lanyard
