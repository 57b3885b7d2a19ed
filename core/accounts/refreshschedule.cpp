// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "refreshschedule.h"

#include <algorithm>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds inUse = 24h;
constexpr std::chrono::seconds earliest = 5min;
constexpr std::chrono::seconds longestWish = 1h;

struct BackOff
{
    std::chrono::seconds first;
    std::chrono::seconds longest;
};

constexpr BackOff afterTrouble{30s, 1h};
constexpr BackOff afterRefusal{1h, 24h}; // it takes somebody at the server or here to change something

// The same for an account each time, so that it does not move with every look at the list.
double share(const Account &account) { return static_cast<double>(qHash(account.id, 0) % 1024) / 1024.0; }

std::chrono::seconds part(std::chrono::seconds whole, double share)
{
    return std::chrono::seconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

// A tenth of the lifetime, but five minutes at least, and never more than the half of what lives for minutes only.
QDateTime aheadOfExpiry(const Account &account)
{
    if (!account.expiresAt.isValid() || !account.refreshedAt.isValid())
        return {};
    const std::chrono::seconds lifetime(account.refreshedAt.secsTo(account.expiresAt));
    const std::chrono::seconds early = std::min(std::max(earliest, lifetime / 10), lifetime / 2);
    return account.expiresAt.addSecs(-early.count() - part(early, share(account) / 4).count());
}

QDateTime aheadOfIdling(const Account &account, const RefreshRules &rules)
{
    if (rules.refreshTokenIdle == 0s || !account.refreshedAt.isValid())
        return {};
    const std::chrono::seconds half = rules.refreshTokenIdle / 2;
    return account.refreshedAt.addSecs((half - part(half, share(account) / 8)).count());
}

} // namespace

QDateTime refreshDue(const Account &account, const RefreshRules &rules)
{
    const bool needsPerson = account.state == AccountState::SignInRequired;
    if (!account.refreshable || needsPerson || account.flow == QLatin1String("client-credentials"))
        return {}; // a client's own tokens are there whenever somebody asks
    const QDateTime expiry = aheadOfExpiry(account);
    const QDateTime idling = aheadOfIdling(account, rules);
    const bool isInUse =
        expiry.isValid() && account.lastUsedAt.isValid() && account.lastUsedAt.addSecs(inUse.count()) > expiry;
    if (!isInUse)
        return idling;
    return idling.isValid() ? std::min(idling, expiry) : expiry;
}

QDateTime refreshTokenEnd(const Account &account, const RefreshRules &rules)
{
    const bool isKnown = account.refreshable && rules.refreshTokenIdle > 0s && account.refreshedAt.isValid();
    return isKnown ? account.refreshedAt.addSecs(rules.refreshTokenIdle.count()) : QDateTime();
}

std::optional<std::chrono::seconds> refreshPause(const Error &error, int failures, double jitter)
{
    const RefreshOutcome outcome = refreshOutcome(error);
    if (outcome == RefreshOutcome::SignInRequired)
        return std::nullopt;
    const BackOff &backOff = outcome == RefreshOutcome::Transient ? afterTrouble : afterRefusal;
    const int doublings = std::clamp(failures - 1, 0, 16);
    const std::chrono::seconds pause = std::min(backOff.first * (1 << doublings), backOff.longest);
    return std::max(part(pause, 0.75 + 0.5 * jitter), std::min(error.retryAfter, longestWish));
}

} // namespace Lanyard
