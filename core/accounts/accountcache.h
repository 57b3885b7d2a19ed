// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountdatabase.h"
#include "accountrow.h"

namespace Lanyard {

//! The whole list in memory, in the order of linking. Each look reads only the rows that have changed since the last
//! one, whoever changed them: with ten thousand accounts, reading them all each time would be all that a process does.
//! Lives on the database's thread.
class AccountCache
{
public:
    //! The database outlives it.
    explicit AccountCache(AccountDatabase &database);

    //! As it is now. Errors: Internal.
    [[nodiscard]] Result<QList<Account>> accounts();

private:
    struct Mark
    {
        qint64 last = -1; //!< the number of the latest change to a row
        qint64 removals = -1; //!< how many rows have gone so far

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    [[nodiscard]] Result<Mark> now();
    [[nodiscard]] Result<QList<Account>> changedSince(qint64 change);
    [[nodiscard]] Result<> dropRemoved();
    void place(const Account &account);

    AccountDatabase &m_database;
    AccountRowReader m_reader;
    QList<Account> m_accounts;
    Mark m_mark;
};

} // namespace Lanyard
