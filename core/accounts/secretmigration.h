// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountlock.h"
#include "accountstore.h"
#include "secrethome.h"
#include "straysecrets.h"

#include <functional>
#include <map>
#include <set>

namespace Lanyard {

//! Moves the secrets of all accounts to another store, with those that RevocationQueue keeps. All of them are copied,
//! read back and compared; then one transaction records the new place (SecretHome), and only then does the old copy go.
//! Up to that transaction the old store is the one that counts and after it the new one, however the process ends;
//! copies that are left in the other one are noted as StraySecrets and go with the next move or sweep.
//!
//! Every account's lock is held from before its copy until the record, so a refresh is stored before it is copied or
//! finds the new record (HomeCheckedStore). Programs get tokens that are still good all the while. For one move; lives
//! on the AccountStore's thread and outlives its calls.
class SecretMigration
{
public:
    struct Place
    {
        StoreKind kind = StoreKind::Keychain;
        SecretStore *store = nullptr; //!< itself, not a HomeCheckedStore of it; outlives the move
        std::function<void()> whenEmpty{}; //!< called while nobody can write to it, once nothing of ours is left there
    };

    struct Outcome
    {
        qsizetype moved = 0; //!< entries that are in the new store now
        qsizetype removed = 0; //!< entries that are proven gone from the old one, with those of earlier moves
        QStringList left{}; //!< the keys of those that are still there
        std::optional<Error> whyLeft{};
    };

    //! Called for each entry that is copied or compared.
    using Progress = std::function<void(qsizetype done, qsizetype all)>;

    //! Both outlive it.
    SecretMigration(AccountStore &accounts, Clock &clock, QString lockDirectory);

    void setProgress(const Progress &progress) { m_progress = progress; }

    //! Both stores are unlocked. Where it fails, the old store counts as before and the new one is rid of copies again
    //! as far as it lets. Errors: SecretStore, besides those of the stores with code moved (the old store is not the
    //! one that counts), differs (the new one holds something else for an account), refresh_unfinished, not_verified;
    //! Usage, code already_moving; Network, code timed_out; Cancelled; Internal.
    [[nodiscard]] Task<Result<Outcome>> move(Place from, Place to, CallContext context);
    //! Removes what earlier moves left in a store that does not count. Errors: Usage, code already_moving; Internal.
    [[nodiscard]] Task<Result<Outcome>> sweep(Place place, CallContext context);

private:
    [[nodiscard]] Result<QStringList> keys() const;
    [[nodiscard]] Task<Result<>> switchOver(CallContext context);
    [[nodiscard]] Task<Result<>> holdAll(CallContext context);
    [[nodiscard]] Task<Result<>> discardOrphans(CallContext context);
    [[nodiscard]] Task<Result<>> copy(QString key, CallContext context);
    [[nodiscard]] Task<Result<>> compare(QString key, CallContext context);
    //! False where there is more to copy by now.
    [[nodiscard]] Result<bool> record();
    [[nodiscard]] Task<> undo(bool isFirst);
    [[nodiscard]] Task<Result<Outcome>> discarded(Place place, CallContext context);
    [[nodiscard]] QString nameOf(const QString &key) const;
    void step();

    AccountStore &m_accounts;
    Clock &m_clock;
    QString m_lockDirectory;
    SecretHome m_home;
    StraySecrets m_strays;
    Progress m_progress;
    Place m_from;
    Place m_to;
    std::map<QString, AccountLock> m_locks; //!< by key
    std::set<QString> m_copied; //!< keys of entries that are in both stores
    qsizetype m_done = 0;
};

} // namespace Lanyard
