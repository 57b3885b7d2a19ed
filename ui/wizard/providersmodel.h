// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/providers/provider.h>

#include <QAbstractListModel>

namespace Lanyard {

//! The providers as tiles: those used lately first, then by name, those that stand for any server last.
class ProvidersModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TaglineRole,
        MarkRole,
        GenericRole, //!< whether it stands for any server
    };

    //! The ids of providers used lately, the last one first.
    ProvidersModel(const QList<Provider> &providers, const QStringList &recentlyUsed, QObject *parent = nullptr);

    [[nodiscard]] const Provider *provider(const QString &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Provider> m_providers;
};

} // namespace Lanyard
