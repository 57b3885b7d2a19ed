// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountstore.h"

#include <lanyard/base/secretstore.h>

#include <functional>

namespace Lanyard {

//! Remembers which entries of the SecretStore are on their way in or out, so that a crash between the two stores leaves
//! no half account: an id is noted here before its entry is written or its row removed, and taken off afterwards. What
//! still stands here without a row when nobody holds the account's lock is swept.
class PendingSecrets
{
public:
    //! All of them outlive it.
    PendingSecrets(AccountStore &accounts, SecretStore &secrets, QString lockDirectory);

    [[nodiscard]] Result<> note(const QString &id);
    //! Writes an entry that has a note; both are gone again where that fails. Errors: those of the SecretStore;
    //! Internal.
    [[nodiscard]] Task<Result<>> write(QString id, Secret entry, CallContext context);
    //! Stores a new account with its entry, whole or not at all. Errors: those of the SecretStore; Internal.
    [[nodiscard]] Task<Result<Account>> store(Account account, Secret entry, CallContext context);
    //! Stores the account and takes its note off, both or neither. Returned is what was stored: a new account may need
    //! another label because its own was taken meanwhile, one that is there keeps its label.
    [[nodiscard]] Result<Account> commit(Account account);
    //! Removes the account's row and notes its entry, both or neither; \a also is done with it or not at all.
    [[nodiscard]] Result<> retire(const QString &id, const std::function<Result<>()> &also = {});
    //! Removes the entry, and then the note: once another look at the store has found nothing there.
    [[nodiscard]] Task<Result<>> discard(QString id, CallContext context);
    //! Discards what crashes left behind. Does nothing, and touches no keyring, where nothing is noted.
    [[nodiscard]] Task<> sweep(CallContext context);

    //! The ids of entries that belong to no account, as far as nobody is at them.
    [[nodiscard]] QStringList orphans() const;

private:
    AccountStore &m_accounts;
    SecretStore &m_secrets;
    QString m_lockDirectory;
};

} // namespace Lanyard
