// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/diagnosis/finding.h>

#include <QAbstractListModel>

namespace Lanyard {

//! What the checks found, as rows.
class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        HintRole,
        StatusRole, //!< a FindingStatus
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<Finding> &findings);

    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    //! The first of the worst; -1 where there is no row.
    [[nodiscard]] int worstRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Finding> m_findings;
};

} // namespace Lanyard
