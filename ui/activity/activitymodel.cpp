// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitymodel.h"

#include "activitywords.h"

#include <algorithm>

namespace Lanyard {

ActivityModel::ActivityModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{ }

void ActivityModel::setSource(ActivitySource *source)
{
    m_source = source;
    reload();
}

void ActivityModel::setQuery(const ActivityQuery &query)
{
    if (m_query == query)
        return;
    m_query = query;
    reload();
}

void ActivityModel::reload()
{
    beginResetModel();
    m_lines.clear();
    m_lines = nextPage();
    endResetModel();
}

QList<Activity> ActivityModel::nextPage()
{
    m_isWhole = true;
    m_error.reset();
    if (!m_source)
        return {};
    const auto after = m_lines.isEmpty() ? std::nullopt : std::optional(m_lines.constLast());
    const Result<QList<Activity>> page = m_source->lines(m_query, pageSize, after);
    if (!page) {
        m_error = page.error();
        return {};
    }
    m_isWhole = page->size() < pageSize;
    return *page;
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_isWhole; }

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Activity> page = nextPage();
    if (page.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_lines += page;
    endInsertRows();
}

int ActivityModel::rowOf(qint64 id) const
{
    const auto it = std::ranges::find(m_lines, id, &Activity::id);
    return it == m_lines.cend() ? -1 : static_cast<int>(it - m_lines.cbegin());
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString ActivityModel::day(int row) const { return ActivityWords::day(m_lines.at(row).lastTime, m_clock.now()); }

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Activity &line = m_lines.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return ActivityWords::sentence(line);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4", "what happened, details, day, time")
            .arg(ActivityWords::sentence(line), ActivityWords::detail(line), day(row), ActivityWords::time(line));
    case DetailRole:
        return ActivityWords::detail(line);
    case TimeRole:
        return ActivityWords::time(line);
    case DayRole:
        return row == 0 || day(row) != day(row - 1) ? day(row) : QString();
    case ActivityRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

} // namespace Lanyard
