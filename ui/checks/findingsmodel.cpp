// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "findingsmodel.h"

#include "checkwords.h"

#include <algorithm>

namespace Lanyard {

void FindingsModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::worstRow() const
{
    const auto worst = std::ranges::max_element(m_findings, {}, &Finding::status);
    return worst == m_findings.end() ? -1 : static_cast<int>(worst - m_findings.begin());
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return CheckWords::name(finding.check);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "check, how it is, what was found")
            .arg(CheckWords::name(finding.check), CheckWords::word(finding.status), finding.detail);
    case Qt::AccessibleDescriptionRole:
    case HintRole:
        return finding.hint;
    case DetailRole:
        return finding.detail;
    case StatusRole:
        return QVariant::fromValue(finding.status);
    default:
        return {};
    }
}

} // namespace Lanyard
