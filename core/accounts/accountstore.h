// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountcache.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace Lanyard {

//! The list of linked accounts, shared by every Lanyard process of the person. Lives on one thread.
class AccountStore final : public QObject
{
    Q_OBJECT

public:
    //! Opens the list at \a path. \a machine: what tells the machine that it is on from others, see Account::machine;
    //! empty where that is not known. Errors: Internal.
    [[nodiscard]] static Result<std::unique_ptr<AccountStore>> open(const QString &path, const QString &machine = {});

    [[nodiscard]] const QString &machine() const { return m_machine; }

    //! In the order of linking.
    [[nodiscard]] Result<QList<Account>> accounts() const;
    //! Errors: NotFound, Internal.
    [[nodiscard]] Result<Account> account(const QString &id) const;
    //! By id, label, or an unambiguous prefix of either. Errors: NotFound; Usage, code ambiguous_account.
    [[nodiscard]] Result<Account> find(const QString &text) const;

    //! Writes the row whole, new or not.
    [[nodiscard]] Result<> save(const Account &account);
    //! Only what a refresh changes: state, times, scopes, last error.
    [[nodiscard]] Result<> saveState(const Account &account);
    //! The secret store is there again: accounts that were out of reach for want of it, and for nothing else, are as
    //! they were before.
    [[nodiscard]] Result<> releaseLocked();
    //! A program got a token. Not worth a word to those who show the list.
    void noteUse(const Account &account, const QDateTime &now);
    [[nodiscard]] Result<> rename(const QString &id, const QString &label);
    //! A label that no account has but perhaps \a ownId: \a wish, or with a number behind it.
    [[nodiscard]] QString freeLabel(const QString &wish, const QString &ownId = {}) const;

    [[nodiscard]] AccountDatabase &database() const { return *m_database; }

Q_SIGNALS:
    //! The list is another one than before, by us or by another process.
    void changed();

private:
    AccountStore(std::unique_ptr<AccountDatabase> database, const QString &path, QString machine);

    //! Of those that match, a few.
    [[nodiscard]] Result<QList<Account>> accountsWhere(const QString &condition, const QVariantList &values) const;
    [[nodiscard]] Result<> written(const Result<QSqlQuery> &done);

    std::unique_ptr<AccountDatabase> m_database;
    mutable AccountCache m_cache;
    QString m_machine;
    QFileSystemWatcher m_watcher;
    qint64 m_dataVersion = 0;
};

} // namespace Lanyard
