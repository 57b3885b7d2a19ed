// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "account.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Lanyard {

namespace {

constexpr std::array names{
    std::pair{AccountState::Active, "active"},   std::pair{AccountState::Expiring, "expiring"},
    std::pair{AccountState::Expired, "expired"}, std::pair{AccountState::Offline, "offline"},
    std::pair{AccountState::Locked, "locked"},   std::pair{AccountState::SignInRequired, "sign-in-required"},
    std::pair{AccountState::Error, "error"},
};

constexpr int soonSeconds = 5 * 60;

} // namespace

QString stateName(AccountState state)
{
    const auto *it = std::ranges::find(names, state, &decltype(names)::value_type::first);
    return QString::fromLatin1(it->second);
}

std::optional<AccountState> accountState(const QString &name)
{
    const auto *it =
        std::ranges::find_if(names, [&name](const auto &entry) { return name == QLatin1String(entry.second); });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

void Account::enter(AccountState newState, const QDateTime &now)
{
    if (newState != state || !stateSince.isValid())
        stateSince = now;
    state = newState;
}

AccountState Account::stateAt(const QDateTime &now) const
{
    if (state != AccountState::Active || !expiresAt.isValid() || expiresAt > now.addSecs(soonSeconds))
        return state;
    if (!refreshable && expiresAt <= now)
        return AccountState::Expired;
    return AccountState::Expiring;
}

QDateTime Account::nextChangeAfter(const QDateTime &now) const
{
    if (state != AccountState::Active || !expiresAt.isValid())
        return {};
    if (const QDateTime soon = expiresAt.addSecs(-soonSeconds); now < soon)
        return soon;
    return !refreshable && now < expiresAt ? expiresAt : QDateTime();
}

bool Account::mayHaveTwin(const QString &here) const
{
    return refreshable && (importedAt.isValid() || (!machine.isEmpty() && !here.isEmpty() && machine != here));
}

bool Account::isOpenIdConnect() const
{
    return requestedScopes.contains(QLatin1String("openid")) && !subject.isEmpty();
}

QStringList Account::notGranted() const
{
    QStringList missing;
    std::ranges::copy_if(requestedScopes, std::back_inserter(missing),
                         [this](const QString &scope) { return !scopes.contains(scope); });
    return missing;
}

AccountState worstState(const QList<Account> &accounts)
{
    const auto worst = std::ranges::max_element(accounts, {}, &Account::state);
    return worst == accounts.end() ? AccountState::Active : worst->state;
}

} // namespace Lanyard
