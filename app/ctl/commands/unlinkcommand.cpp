// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"

#include <lanyard/flows/systembrowser.h>
#include <lanyard/oauth/endsession.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithEarlierOnes{8};

std::optional<QUrl> signOutUrl(const Account &account)
{
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    return server ? endSessionUrl(*server, account.clientId, account.username) : std::nullopt;
}

// The browser has a session of its own at the server, which no token ends.
void signOutAt(const std::optional<QUrl> &url, const Account &account, bool mayOpenBrowser)
{
    if (!url)
        return Output::note(
            QCoreApplication::translate("lanyardctl", "%1 has no page to sign out on.").arg(account.providerName));
    Output::note(QCoreApplication::translate("lanyardctl", "Sign out here with your browser:")
                 + QStringLiteral("\n\n  ") + url->toString(QUrl::FullyEncoded) + QLatin1Char('\n'));
    if (!mayOpenBrowser)
        return;
    SystemBrowser browser;
    if (const auto opened = browser.open(*url); !opened)
        Output::note(toText(opened.error()));
}

QString summaryOf(const UnlinkOutcome &outcome, const QString &label)
{
    if (outcome.revoked)
        return QCoreApplication::translate("lanyardctl", "“%1” is unlinked, and its access at the server is ended.")
            .arg(label);
    if (outcome.whyNotRevoked->code == QLatin1String("kept_on_request"))
        return QCoreApplication::translate("lanyardctl",
                                           "“%1” is unlinked here. The access at the server was left as it is.")
            .arg(label);
    return QCoreApplication::translate("lanyardctl", "Unlinked here, but the access at the server was not ended.")
        + QLatin1Char('\n') + toText(*outcome.whyNotRevoked);
}

QJsonObject answerOf(const UnlinkOutcome &outcome)
{
    QJsonObject answer{{QStringLiteral("unlinked"), true}, {QStringLiteral("revoked"), outcome.revoked}};
    if (outcome.whyNotRevoked)
        answer.insert(QStringLiteral("reason"), outcome.whyNotRevoked->code);
    if (outcome.queued)
        answer.insert(QStringLiteral("queued"), true);
    if (outcome.whyNotForgotten)
        answer.insert(QStringLiteral("secrets_removed"), false);
    return answer;
}

// What earlier commands left to do, now that the network and the secret store are at hand anyway.
Task<> catchUp(Services &services)
{
    RevocationQueue &queue = services.revocations();
    queue.hasten(ErrorKind::Network, services.clock().now());
    queue.hasten(ErrorKind::SecretStore, services.clock().now());
    const CallContext context{QDeadlineTimer(patienceWithEarlierOnes), {}};
    const QList<RevocationAttempt> attempts = co_await queue.attemptDue(context);
    for (const RevocationAttempt &attempt : attempts) {
        if (attempt.outcome == RevocationAttempt::Outcome::Revoked)
            Output::note(
                QCoreApplication::translate("lanyardctl", "The access of “%1”, unlinked earlier, is ended now.")
                    .arg(attempt.revocation.name));
        else if (attempt.outcome == RevocationAttempt::Outcome::GivenUp && attempt.whyNot)
            Output::note(toText(*attempt.whyNot));
    }
}

Task<Result<>> unlinkAccount(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const bool keepRemote = call.isSet("keep-remote");
    const Result<UnlinkOutcome> outcome =
        co_await call.services.unlinker().unlink(account->id, keepRemote, serverContext());
    if (!outcome)
        co_return std::unexpected(outcome.error());
    if (!call.json || !(outcome->revoked || keepRemote))
        Output::note(summaryOf(*outcome, account->label));
    if (outcome->whyNotForgotten)
        Output::note(toText(*outcome->whyNotForgotten));
    const std::optional<QUrl> signOut = call.isSet("sign-out") ? signOutUrl(*account) : std::nullopt;
    if (call.isSet("sign-out"))
        signOutAt(signOut, *account, !call.isSet("no-browser"));
    if (call.json) {
        QJsonObject answer = answerOf(*outcome);
        if (call.isSet("sign-out"))
            answer.insert(QStringLiteral("sign_out_url"),
                          signOut ? QJsonValue(signOut->toString(QUrl::FullyEncoded)) : QJsonValue());
        Output::json(answer);
    }
    if (outcome->revoked)
        co_await catchUp(call.services);
    co_return Result<>();
}

} // namespace

Command unlinkCommand()
{
    const QCommandLineOption keepRemote(
        QStringLiteral("keep-remote"),
        QCoreApplication::translate("lanyardctl", "Leaves the access at the server as it is."));
    const QCommandLineOption signOut(
        QStringLiteral("sign-out"),
        QCoreApplication::translate("lanyardctl", "Opens the page where the browser is signed out, too."));
    const QCommandLineOption noBrowser(
        QStringLiteral("no-browser"),
        QCoreApplication::translate("lanyardctl", "Opens no browser, only prints the address."));
    return {QStringLiteral("unlink"),
            QStringLiteral("unlink ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Ends an account's access and forgets its secrets."),
            {keepRemote, signOut, noBrowser},
            unlinkAccount};
}

} // namespace Lanyard
