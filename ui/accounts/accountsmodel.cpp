// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountsmodel.h"

#include <lanyard/ui/widgets/markview.h>

#include <algorithm>

namespace Lanyard {

void AccountsModel::setProviders(const QList<Provider> &providers)
{
    m_marks.clear();
    for (const Provider &provider : providers)
        m_marks.insert(provider.id, provider.mark);
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MarkRole});
}

void AccountsModel::setAccounts(const QList<Account> &accounts)
{
    removeMissing(accounts);
    for (int row = 0; row < accounts.size();)
        row += place(row, accounts);
}

void AccountsModel::removeMissing(const QList<Account> &accounts)
{
    QSet<QString> left;
    left.reserve(accounts.size());
    for (const Account &account : accounts)
        left += account.id;
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (left.contains(m_accounts.at(last).id))
            continue;
        int first = last;
        while (first > 0 && !left.contains(m_accounts.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_refreshing.remove(m_accounts.at(row).id);
        m_accounts.remove(first, last - first + 1);
        numberRows();
        endRemoveRows();
        last = first;
    }
}

int AccountsModel::place(int row, const QList<Account> &accounts)
{
    const int before = rowOf(accounts.at(row).id);
    if (before < 0) {
        int end = row + 1; // those that come together are told of together
        while (end < accounts.size() && rowOf(accounts.at(end).id) < 0)
            ++end;
        beginInsertRows({}, row, end - 1);
        m_accounts = m_accounts.first(row) + accounts.sliced(row, end - row) + m_accounts.sliced(row);
        numberRows();
        endInsertRows();
        return end - row;
    }
    if (before != row) { // rows before this one are in their places already, so it can only come from further down
        beginMoveRows({}, before, before, {}, row);
        m_accounts.move(before, row);
        numberRows();
        endMoveRows();
    }
    if (m_accounts.at(row) != accounts.at(row)) {
        m_accounts[row] = accounts.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    return 1;
}

void AccountsModel::numberRows()
{
    m_rows.clear();
    m_rows.reserve(m_accounts.size());
    for (int row = 0; row < m_accounts.size(); ++row)
        m_rows.insert(m_accounts.at(row).id, row);
}

void AccountsModel::setRefreshing(const QString &id, bool refreshing)
{
    const int row = rowOf(id);
    if (row < 0 || m_refreshing.contains(id) == refreshing)
        return;
    if (refreshing)
        m_refreshing.insert(id);
    else
        m_refreshing.remove(id);
    Q_EMIT dataChanged(index(row), index(row));
}

const Account *AccountsModel::account(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_accounts.at(row);
}

DisplayState AccountsModel::state(const Account &account) const
{
    return displayState(account, m_refreshing.contains(account.id));
}

ProviderMark AccountsModel::mark(const Account &account) const
{
    const auto known = m_marks.constFind(account.provider);
    return known == m_marks.cend() ? MarkView::fallback(account.provider, account.providerName) : *known;
}

int AccountsModel::rowOf(const QString &id) const { return m_rows.value(id, -1); }

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_accounts.at(index.row());
    const DisplayState shown = state(account);
    switch (role) {
    case Qt::DisplayRole:
        return account.label;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "label, provider, state")
            .arg(account.label, account.providerName, StateWords::word(shown));
    case IdRole:
        return account.id;
    case LineRole:
        return tr("%1 · %2", "provider, state").arg(account.providerName, StateWords::word(shown));
    case StateRole:
        return QVariant::fromValue(shown);
    case MarkRole:
        return QVariant::fromValue(mark(account));
    case SearchRole:
        return QStringList{account.label,       account.username,     account.email,
                           account.displayName, account.providerName, StateWords::word(shown)}
            .join(QLatin1Char('\n'));
    default:
        return {};
    }
}

QString AccountsSummary::text(const QList<Account> &accounts)
{
    const int all = static_cast<int>(accounts.size());
    const int needing = static_cast<int>(
        std::ranges::count_if(accounts, [](const Account &account) { return needsPerson(displayState(account)); }));
    // The singular has a text of its own, so that English is right without a translation file.
    const QString counted = all == 0 ? tr("No accounts") : all == 1 ? tr("1 account") : tr("%n accounts", nullptr, all);
    if (needing == 0)
        return counted;
    const QString need = needing == 1 ? tr("1 needs you") : tr("%n need you", nullptr, needing);
    return tr("%1, %2", "3 accounts, 1 needs you").arg(counted, need);
}

} // namespace Lanyard
