// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSortFilterProxyModel>

namespace Lanyard {

//! Keeps the providers that contain every word of the search; those that begin with it come first. "Another server…" is
//! always there, so that no search ends with nothing to do.
class ProviderFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ProviderFilter(QObject *parent = nullptr);

    void setSearch(const QString &search);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isMeant(const QModelIndex &index) const;

    QString m_search;
};

} // namespace Lanyard
