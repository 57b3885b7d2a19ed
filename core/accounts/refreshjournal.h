// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountstore.h"

namespace Lanyard {

//! Notes that a refresh token is on its way to the server, from before it is sent until what came back is stored. A
//! note that is found later belongs to a renewal whose answer got lost, by a crash or on the network: where the server
//! rotates, it may have ended the old token and given out one that nobody has (RFC 9700 §4.14.2). To be used under the
//! account's lock. Errors: Internal.
class RefreshJournal
{
public:
    //! The store outlives it.
    explicit RefreshJournal(AccountStore &accounts);

    //! \a revision: of the tokens that are about to be sent, see AccountSecrets.
    [[nodiscard]] Result<> begin(const QString &accountId, const QString &revision);
    //! The answer is stored, or the request never arrived, or the server said no.
    [[nodiscard]] Result<> end(const QString &accountId);
    //! Whether these very tokens were sent once and nobody knows what became of it. A note about other tokens says
    //! nothing: somebody has stored newer ones.
    [[nodiscard]] bool isOpen(const QString &accountId, const QString &revision) const;
    //! The accounts with a note.
    [[nodiscard]] QStringList openAccounts() const;

private:
    AccountStore &m_accounts;
};

} // namespace Lanyard
