// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/accountjson.h"
#include "ctl/output.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

Task<Result<>> listAccounts(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    const auto accounts = call.services.accounts().accounts();
    if (!accounts)
        co_return std::unexpected(accounts.error());
    const QDateTime now = call.services.clock().now();
    if (call.json) {
        QJsonArray array;
        for (const Account &account : *accounts)
            array += toJson(account, now);
        Output::json(array);
        co_return Result<>();
    }
    for (const Account &account : *accounts)
        Output::line(toLine(account, now));
    if (accounts->isEmpty())
        Output::note(
            QCoreApplication::translate("lanyardctl", "No account is linked yet. “lanyardctl link” links one."));
    co_return Result<>();
}

void describe(const Account &account, const QDateTime &now)
{
    Output::line(toLine(account, now));
    const auto entry = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            Output::line(QStringLiteral("    %1  %2").arg(name, -14).arg(value));
    };
    const auto time = [](const QDateTime &moment) {
        return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    entry(QCoreApplication::translate("lanyardctl", "Signed in as"), account.username);
    entry(QCoreApplication::translate("lanyardctl", "Server"), account.issuer);
    entry(QCoreApplication::translate("lanyardctl", "Access"), account.scopes.join(QStringLiteral(", ")));
    entry(QCoreApplication::translate("lanyardctl", "Not granted"), account.notGranted().join(QStringLiteral(", ")));
    entry(QCoreApplication::translate("lanyardctl", "Token until"), time(account.expiresAt));
    entry(QCoreApplication::translate("lanyardctl", "Linked"), time(account.linkedAt));
    if (account.lastError)
        Output::line(toText(*account.lastError));
}

Task<Result<>> showAccount(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const QDateTime now = call.services.clock().now();
    if (call.json)
        Output::json(toJson(*account, now));
    else
        describe(*account, now);
    co_return Result<>();
}

} // namespace

Command accountsCommand()
{
    return {QStringLiteral("accounts"),
            QStringLiteral("accounts"),
            QCoreApplication::translate("lanyardctl", "Lists the linked accounts."),
            {},
            listAccounts};
}

Command showCommand()
{
    return {QStringLiteral("show"),
            QStringLiteral("show ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Shows one account."),
            {},
            showAccount};
}

} // namespace Lanyard
