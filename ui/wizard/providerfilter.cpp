// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerfilter.h"

#include "providersmodel.h"

#include <algorithm>
#include <tuple>

namespace Lanyard {

ProviderFilter::ProviderFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void ProviderFilter::setSearch(const QString &search)
{
    m_search = search.simplified();
    invalidate();
}

bool ProviderFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(ProvidersModel::GenericRole).toBool() || isMeant(index);
}

bool ProviderFilter::isMeant(const QModelIndex &index) const
{
    const QString text = QStringList{index.data().toString(), index.data(ProvidersModel::TaglineRole).toString(),
                                     index.data(ProvidersModel::IdRole).toString()}
                             .join(QLatin1Char('\n'));
    const QStringList words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ProviderFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto rank = [this](const QModelIndex &index) {
        const bool begins = index.data().toString().startsWith(m_search, Qt::CaseInsensitive);
        return std::tuple(index.data(ProvidersModel::GenericRole).toBool(), !isMeant(index), !begins, index.row());
    };
    return rank(left) < rank(right);
}

} // namespace Lanyard
