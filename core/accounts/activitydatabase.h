// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activity.h"
#include "sqlitefile.h"

#include <QHash>

#include <memory>

namespace Lanyard {

//! The SQLite file behind the activity log. A power failure may take the latest lines, so that writing one waits for no
//! disk; what is deleted is overwritten. Errors: Internal, code activity_log_unavailable.
class ActivityDatabase final : public SqliteFile
{
public:
    //! A file from a newer Lanyard is left alone.
    [[nodiscard]] static Result<std::unique_ptr<ActivityDatabase>> open(const QString &path);

    //! Adds a line; its id, which no other line will ever have.
    [[nodiscard]] Result<qint64> add(const Activity &line);
    //! The latest line that began in that time and is otherwise about the same as this one.
    [[nodiscard]] Result<std::optional<Activity>> same(const Activity &line, const QDateTime &from);
    //! Counts something in that happened again; false where the line is gone.
    [[nodiscard]] Result<bool> countIn(qint64 id, int times, const QDateTime &last);
    //! The newest first, by when they last happened; those after \a after.
    [[nodiscard]] Result<QList<Activity>> lines(const ActivityQuery &query, int most,
                                                const std::optional<Activity> &after);
    //! The programs that were given tokens since then, by the accounts' ids, the latest first.
    [[nodiscard]] Result<QHash<QString, QStringList>> programs(const QDateTime &since);
    //! When what is oldest last happened; invalid where there is nothing.
    [[nodiscard]] Result<QDateTime> oldest();
    //! Deletes what is older, and the oldest beyond so many lines.
    [[nodiscard]] Result<> prune(const QDateTime &oldest, int most);
    [[nodiscard]] Result<> clear();

private:
    ActivityDatabase();
};

} // namespace Lanyard
