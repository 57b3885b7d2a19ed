// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountdatabase.h"

#include <lanyard/base/callcontext.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/secrets/storechoice.h>

#include <QStringList>

namespace Lanyard {

//! Entries in a store that is not the one of SecretHome: copies of a move that is under way or broke off, and what a
//! move that is done has yet to remove. Each is noted before it is written or becomes one, and the note goes once
//! another look at the store has found nothing there.
class StraySecrets
{
public:
    //! The list outlives it.
    explicit StraySecrets(AccountDatabase &accounts);

    //! Errors: Internal.
    [[nodiscard]] Result<> note(StoreKind kind, const QString &id);
    [[nodiscard]] Result<> forget(StoreKind kind);
    [[nodiscard]] Result<QStringList> in(StoreKind kind) const;

    //! Removes them from the store for good, and goes on after one that it refuses to remove. Only under the lock of
    //! SecretMigration. The store outlives it. Errors: the first one of the store; Internal.
    [[nodiscard]] Task<Result<>> discard(StoreKind kind, SecretStore *store, CallContext context);

private:
    AccountDatabase &m_accounts;
};

//! However many entries there are, none of them may take longer than this.
[[nodiscard]] CallContext ofOneEntry(const CallContext &context);

} // namespace Lanyard
