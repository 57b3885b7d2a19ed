// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountactions.h"

#include <QPointer>

namespace Lanyard {

namespace {

CallContext serverContext() { return {QDeadlineTimer(std::chrono::seconds(40)), {}}; }

// The session was replaced meanwhile; nobody hears it.
Error noLongerWanted() { return {ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}}; }

} // namespace

AccountActions::AccountActions(Services &services, AgentHost &agent, StoreController &store, MainWindow &window,
                               ClipboardSecret &clipboard)
    : m_services(services)
    , m_agent(agent)
    , m_store(store)
    , m_window(window)
    , m_clipboard(clipboard)
{ }

void AccountActions::tell(const QString &accountId, const Error &error)
{
    m_window.showError(accountId, error);
    m_window.show();
}

Task<Result<TokenSet>> AccountActions::token(QString accountId, TokenKeeper::Wish wish)
{
    const QPointer<AccountActions> alive(this);
    if (!m_agent.isServing()) {
        m_window.setRefreshing(accountId, wish.refreshNow);
        const std::optional<Result<AgentTokenAnswer>> answer =
            co_await m_agent.other().token(accountId, wish, serverContext());
        if (!alive)
            co_return std::unexpected(noLongerWanted());
        m_window.setRefreshing(accountId, false);
        if (answer && !*answer)
            co_return std::unexpected(answer->error());
        if (answer)
            co_return (*answer)->tokens;
    }
    const Result<> ready = co_await m_store.ensureReady();
    if (!alive || !ready)
        co_return std::unexpected(ready ? noLongerWanted() : ready.error());
    Result<TokenSet> tokens = co_await m_services.tokens().token(accountId, wish, serverContext());
    co_return tokens;
}

Task<> AccountActions::refresh(QString accountId)
{
    const QPointer<AccountActions> alive(this);
    const TokenKeeper::Wish wish{.refreshNow = true, .isForUse = false};
    const Result<TokenSet> tokens = co_await token(accountId, wish);
    if (alive && !tokens)
        tell(accountId, tokens.error());
}

Task<> AccountActions::copyToken(QString accountId)
{
    const QPointer<AccountActions> alive(this);
    if (const auto allowed = m_services.policy().mayPrintToken(); !allowed)
        co_return tell(accountId, allowed.error());
    const TokenKeeper::Wish wish;
    const Result<TokenSet> tokens = co_await token(accountId, wish);
    if (!alive)
        co_return;
    if (tokens)
        m_clipboard.put(tokens->accessToken);
    else
        tell(accountId, tokens.error());
}

Task<> AccountActions::unlink(QString accountId, bool keepRemote)
{
    const QPointer<AccountActions> alive(this);
    const Result<> ready = co_await m_store.ensureReady();
    if (!alive)
        co_return;
    if (!ready)
        co_return tell(accountId, ready.error());
    const Result<UnlinkOutcome> outcome = co_await m_services.unlinker().unlink(accountId, keepRemote, serverContext());
    if (!alive)
        co_return;
    if (!outcome)
        tell(accountId, outcome.error());
    else if (outcome->whyNotForgotten)
        tell({}, *outcome->whyNotForgotten);
    else if (!outcome->revoked && !keepRemote && outcome->whyNotRevoked)
        tell({}, *outcome->whyNotRevoked);
}

void AccountActions::rename(const QString &accountId, const QString &label)
{
    if (const auto renamed = m_services.accounts().rename(accountId, label); !renamed)
        tell(accountId, renamed.error());
}

} // namespace Lanyard
