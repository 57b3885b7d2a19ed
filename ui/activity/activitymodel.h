// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activitysource.h"

#include <lanyard/base/clock.h>

#include <QAbstractListModel>

namespace Lanyard {

//! The activity log as rows, of which it asks for more as the person scrolls.
class ActivityModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        TimeRole, //!< as text
        DayRole, //!< what stands over the first row of a day; empty for the others
        ActivityRole, //!< the Activity itself
    };

    static constexpr int pageSize = 100;

    //! The clock outlives it.
    explicit ActivityModel(const Clock &clock, QObject *parent = nullptr);

    //! The source outlives the model, or is taken back with null.
    void setSource(ActivitySource *source);
    void setQuery(const ActivityQuery &query);

    [[nodiscard]] const ActivityQuery &query() const { return m_query; }

    //! Asks for the first page anew.
    void reload();

    //! Why there are no rows, or no more.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    //! The row of a line; -1 where it is not there, or not yet.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QList<Activity> nextPage();
    [[nodiscard]] QString day(int row) const;

    const Clock &m_clock;
    ActivitySource *m_source = nullptr;
    ActivityQuery m_query;
    QList<Activity> m_lines;
    bool m_isWhole = true;
    std::optional<Error> m_error;
};

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::Activity)
