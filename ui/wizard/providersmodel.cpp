// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providersmodel.h"

#include <lanyard/ui/accounts/accountsmodel.h>

#include <algorithm>
#include <tuple>

namespace Lanyard {

ProvidersModel::ProvidersModel(const QList<Provider> &providers, const QStringList &recentlyUsed, QObject *parent)
    : QAbstractListModel(parent)
    , m_providers(providers)
{
    const auto rank = [&recentlyUsed](const Provider &provider) {
        const qsizetype at = recentlyUsed.indexOf(provider.id);
        return std::tuple(provider.generic, at < 0 ? recentlyUsed.size() : at);
    };
    std::ranges::stable_sort(m_providers, [&rank](const Provider &a, const Provider &b) {
        return rank(a) == rank(b) ? a.name.localeAwareCompare(b.name) < 0 : rank(a) < rank(b);
    });
}

const Provider *ProvidersModel::provider(const QString &id) const
{
    const auto it = std::ranges::find(m_providers, id, &Provider::id);
    return it == m_providers.cend() ? nullptr : &*it;
}

int ProvidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_providers.size());
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Provider &provider = m_providers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return provider.name;
    case Qt::AccessibleTextRole:
        return provider.tagline.isEmpty() ? provider.name
                                          : tr("%1: %2", "provider, what it is").arg(provider.name, provider.tagline);
    case IdRole:
        return provider.id;
    case TaglineRole:
        return provider.tagline;
    case MarkRole:
        return QVariant::fromValue(provider.mark);
    case GenericRole:
        return provider.generic;
    default:
        return {};
    }
}

} // namespace Lanyard
