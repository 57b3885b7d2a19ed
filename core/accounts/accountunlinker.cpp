// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountunlinker.h"

#include "accountlock.h"
#include "accountsecrets.h"

#include <lanyard/oauth/clientconfigurationendpoint.h>
#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithRevocation{12};
constexpr std::chrono::seconds patienceWithStore{20};

Error notOffered(const QString &name)
{
    return {ErrorKind::Server,
            QStringLiteral("revocation_not_offered"),
            QCoreApplication::translate("Accounts", "%1 has no way for programs to end their access.").arg(name),
            QCoreApplication::translate("Accounts", "End it by hand on your account's page there."),
            {}};
}

Error keptOnRequest()
{
    return {ErrorKind::Cancelled,
            QStringLiteral("kept_on_request"),
            QCoreApplication::translate("Accounts", "The access at the server was left as it is."),
            {},
            {}};
}

Error leftBehind(const Error &reason)
{
    return {reason.kind, QStringLiteral("entry_left"),
            QCoreApplication::translate("Accounts", "The account is unlinked, but its secrets could not be removed: %1")
                .arg(reason.message),
            QCoreApplication::translate(
                "Accounts", "Lanyard removes them when it starts the next time, or when you link the next account."),
            reason.detail};
}

// There is nothing to read any more, and reading it later won't help.
bool isGone(const Error &error)
{
    return error.code == QLatin1String(SecretStoreCode::entryMissing)
        || error.code == QLatin1String(SecretStoreCode::damaged);
}

CallContext shortened(const CallContext &context)
{
    const QDeadlineTimer own(patienceWithRevocation);
    return {context.deadline.isForever() || own < context.deadline ? own : context.deadline, context.stop};
}

} // namespace

AccountUnlinker::AccountUnlinker(AccountStore &accounts, SecretStore &secrets, HttpClient &http, QString lockDirectory,
                                 ActivityRecorder *activity)
    : m_secrets(secrets)
    , m_accounts(accounts)
    , m_http(http)
    , m_lockDirectory(std::move(lockDirectory))
    , m_activity(activity)
    , m_pending(accounts, secrets, m_lockDirectory)
{ }

Task<Result<UnlinkOutcome>> AccountUnlinker::unlink(QString accountId, bool keepRemote, CallContext context)
{
    const Result<Account> account = m_accounts.account(accountId);
    if (!account)
        co_return std::unexpected(account.error());
    const Result<AccountLock> lock =
        co_await AccountLock::acquire(m_lockDirectory, accountId, &m_http.clock(), context);
    if (!lock)
        co_return std::unexpected(lock.error());
    const Result<Secret> entry = co_await m_secrets.read(accountId, context);
    if (!entry && !isGone(entry.error()))
        co_return std::unexpected(entry.error()); // a keyring that is locked can't forget either

    UnlinkOutcome outcome;
    if (keepRemote) {
        outcome.whyNotRevoked = keptOnRequest();
    } else if (entry) {
        const Result<> done = co_await revoked(*account, *entry, shortened(context));
        outcome.revoked = done.has_value();
        if (!done)
            outcome.whyNotRevoked = done.error();
    } else {
        outcome.whyNotRevoked = entry.error();
    }
    if (const auto retired = m_pending.retire(accountId); !retired)
        co_return std::unexpected(retired.error());
    if (m_activity)
        m_activity->record({ActivityKind::Unlinked, *account, {}, keepRemote ? std::nullopt : outcome.whyNotRevoked});
    // there is no way back: the server may have ended the access already, and may have taken all the time for it
    const CallContext unhurried{QDeadlineTimer(patienceWithStore), {}};
    if (const Result<> discarded = co_await m_pending.discard(accountId, unhurried); !discarded)
        outcome.whyNotForgotten = leftBehind(discarded.error());
    co_return outcome;
}

Task<Result<>> AccountUnlinker::revoked(Account account, Secret entry, CallContext context)
{
    const auto secrets = AccountSecrets::fromJson(entry);
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const ClientRegistration client = secrets->clientOf(account);
    const auto server = ServerMetadata::fromJson(account.serverMetadata);
    Result<> done = std::unexpected(notOffered(account.providerName));
    if (server && !server->revocationEndpoint().isEmpty()) {
        RevocationEndpoint endpoint(m_http, server->revocationEndpoint(), ClientAuthentication(client, *server));
        // revoking the refresh token ends the whole grant (RFC 7009 §2.1)
        const bool hasRefreshToken = !secrets->tokens.refreshToken.isEmpty();
        const Secret token = hasRefreshToken ? secrets->tokens.refreshToken : secrets->tokens.accessToken;
        const QString hint = hasRefreshToken ? QStringLiteral("refresh_token") : QStringLiteral("access_token");
        done = co_await endpoint.revoke(token, hint, context);
    }
    ClientConfigurationEndpoint registration(m_http, client);
    if (!registration.isOffered())
        co_return done;
    const Result<> removed = co_await registration.remove(context);
    co_return removed ? removed : done; // what was granted to a client ends with it (RFC 7592 §2.3)
}

} // namespace Lanyard
