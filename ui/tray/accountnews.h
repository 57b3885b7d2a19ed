// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>

#include <QHash>

class QSettings;

namespace Lanyard {

//! Which accounts the person has yet to be told about: those that only they can mend, each once for the same trouble,
//! also over restarts. What passes by itself is no news.
class AccountNews
{
public:
    //! Where it remembers what was told, and outlives it; without any it forgets with the program.
    explicit AccountNews(QSettings *settings);

    //! What is new in the list. It counts as told.
    [[nodiscard]] QList<Account> in(const QList<Account> &accounts);

private:
    void remember() const;

    QSettings *m_settings;
    QHash<QString, QDateTime> m_told; //!< by the account's id, since when it was in that trouble
};

} // namespace Lanyard
