// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/provider.h>
#include <lanyard/ui/widgets/displaystate.h>

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace Lanyard {

//! The linked accounts as rows, in the order they were given in. A new list changes the rows that differ and keeps the
//! others, so that what is selected stays selected.
class AccountsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        LineRole, //!< "Google · Active"
        StateRole, //!< a DisplayState
        MarkRole, //!< a ProviderMark
        SearchRole, //!< everything that a search looks through
    };

    using QAbstractListModel::QAbstractListModel;

    void setProviders(const QList<Provider> &providers);
    void setAccounts(const QList<Account> &accounts);
    //! Shows the account as being renewed until told otherwise.
    void setRefreshing(const QString &id, bool refreshing);

    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; }

    [[nodiscard]] const Account *account(const QString &id) const;
    [[nodiscard]] DisplayState state(const Account &account) const;
    [[nodiscard]] ProviderMark mark(const Account &account) const;
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeMissing(const QList<Account> &accounts);
    //! Puts as many of the accounts from that row on in their places as are new there, or the one that is known.
    [[nodiscard]] int place(int row, const QList<Account> &accounts);
    void numberRows();

    QList<Account> m_accounts;
    QHash<QString, int> m_rows; //!< by id
    QHash<QString, ProviderMark> m_marks;
    QSet<QString> m_refreshing;
};

//! How the accounts are all together: "3 accounts, 1 needs you".
class AccountsSummary
{
    Q_DECLARE_TR_FUNCTIONS(Lanyard::AccountsSummary)

public:
    [[nodiscard]] static QString text(const QList<Account> &accounts);
};

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::ProviderMark)
