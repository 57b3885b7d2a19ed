// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

Task<Result<>> unlinkAccount(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const bool keepRemote = call.isSet("keep-remote");
    const Result<UnlinkOutcome> outcome = co_await call.services.unlinker().unlink(account->id, keepRemote, serverContext());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    if (!outcome->revoked && !keepRemote && outcome->whyNotRevoked)
        Output::note(QCoreApplication::translate("lanyardctl", "Unlinked here, but the access at the server was not ended.") + QLatin1Char('\n')
                     + toText(*outcome->whyNotRevoked));
    if (outcome->whyNotForgotten)
        Output::note(toText(*outcome->whyNotForgotten));
    if (call.json) {
        QJsonObject answer {{QStringLiteral("unlinked"), true}, {QStringLiteral("revoked"), outcome->revoked}};
        if (outcome->whyNotRevoked)
            answer.insert(QStringLiteral("reason"), outcome->whyNotRevoked->code);
        if (outcome->whyNotForgotten)
            answer.insert(QStringLiteral("secrets_removed"), false);
        Output::json(answer);
    } else if (outcome->revoked) {
        Output::note(QCoreApplication::translate("lanyardctl", "“%1” is unlinked, and its access at the server is ended.").arg(account->label));
    }
    co_return Result<>();
}

} // namespace

Command unlinkCommand()
{
    const QCommandLineOption keepRemote(QStringLiteral("keep-remote"),
                                        QCoreApplication::translate("lanyardctl", "Leaves the access at the server as it is."));
    return {QStringLiteral("unlink"), QStringLiteral("unlink ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Ends an account's access and forgets its secrets."), {keepRemote}, unlinkAccount};
}

} // namespace Lanyard
