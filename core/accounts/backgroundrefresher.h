// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "backgroundschedule.h"
#include "refreshschedule.h"
#include "tokenkeeper.h"

#include <functional>
#include <set>

namespace Lanyard {

//! Keeps accounts fresh that nobody is asking about: renews them when refreshDue() says so, a few at a time, and tries
//! again after failures with growing pauses. It begins nothing while the network is known to be down, nor in the first
//! seconds after the machine woke up or the network changed, when requests are lost the most; asks for nothing, so a
//! locked keyring stays locked; and sleeps between what is due. Several processes may run one: they share the
//! accounts' locks. Lives on the TokenKeeper's thread.
class BackgroundRefresher final : public QObject
{
    Q_OBJECT

public:
    using RulesOf = std::function<RefreshRules(const Account &)>;

    //! All of them outlive it.
    BackgroundRefresher(AccountStore &accounts, SecretStore &secrets, TokenKeeper &tokens, Clock &clock,
                        NetworkMonitor &network, PowerMonitor &power, RulesOf rulesOf);
    ~BackgroundRefresher() override;
    Q_DISABLE_COPY_MOVE(BackgroundRefresher)

    void start();

    //! When the account is next renewed by itself; invalid where that is not planned.
    [[nodiscard]] QDateTime nextRenewal(const QString &accountId) const { return m_due.value(accountId); }

    //! What failed for that reason is worth another try now: the keyring is there again.
    void tryAgainAfter(ErrorKind kind);

    //! How many renewals it has under way.
    [[nodiscard]] qsizetype running() const { return m_running.size(); }

private:
    struct Failures
    {
        int count = 0;
        ErrorKind kind = ErrorKind::Internal;
        QDateTime notBefore;
        QDateTime refreshedAt; //!< the account's, then: with another one somebody else has renewed it
    };

    void plan();
    void planAccount(const Account &account);
    [[nodiscard]] QDateTime dueOf(Account account) const;
    void forget(const QString &accountId);
    void work();
    void noteFailure(const QString &accountId, const Error &error);
    void settle(const QString &accountId, const Result<> &renewed);
    static Task<> renew(QPointer<BackgroundRefresher> self, QString accountId);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    TokenKeeper &m_tokens;
    Clock &m_clock;
    NetworkMonitor &m_network;
    RulesOf m_rulesOf;
    BackgroundSchedule m_schedule;
    RefreshJournal m_journal;
    std::stop_source m_stop;
    QHash<QString, QDateTime> m_due;
    std::set<std::pair<QDateTime, QString>> m_order; //!< m_due, the earliest first
    QHash<QString, Failures> m_failures;
    QSet<QString> m_running;
};

} // namespace Lanyard
