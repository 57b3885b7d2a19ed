// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "activitydatabase.h"
#include "activityrecorder.h"

#include <lanyard/base/clock.h>

#include <QObject>

namespace Lanyard {

//! How much of the activity log is kept.
struct ActivityRetention
{
    int days = 90; //!< none: nothing is recorded, and what was is deleted
    int lines = 10'000;
};

//! Who asked for which token, what was renewed and what failed: a file beside the account list, shared by every Lanyard
//! process of the person, that nothing else depends on. Where it can't be written, a warning in the program's own log
//! is all that comes of it. The same again within the hour is counted in one line, and hand-outs to the same program
//! are written every five minutes at most: who asks every second shall not write every second. Lives on one thread.
class ActivityLog final : public QObject, public ActivityRecorder
{
    Q_OBJECT

public:
    //! The file is opened when it is first needed. \a program: the one that this process works for, empty for Lanyard
    //! itself. The clock outlives it.
    ActivityLog(QString path, Clock &clock, ActivityRetention retention, QString program = {});
    ~ActivityLog() override;

    void record(const ActivityEvent &event) override;

    //! The newest first, by when they last happened; those after \a after, the last one of the page before. Errors:
    //! Internal, code activity_log_unavailable.
    [[nodiscard]] Result<QList<Activity>> lines(ActivityQuery query, int most,
                                                const std::optional<Activity> &after = {});
    //! The programs that were given tokens in the last days, by the accounts' ids, the latest first. Errors: Internal.
    [[nodiscard]] Result<QHash<QString, QStringList>> programs(int days);
    //! Deletes all of it, also where it is damaged. Errors: Internal.
    [[nodiscard]] Result<> clear();

    //! Whether another process has written since this was last asked. Cheap.
    [[nodiscard]] bool hasNews();

    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    //! This process has written.
    void changed();

private:
    //! A line that hand-outs to one program are counted in, and what of them is not written yet.
    struct HandOuts
    {
        Activity line;
        QDateTime last;
        int unwritten = 0;
    };

    [[nodiscard]] bool isThere() const;
    [[nodiscard]] Result<ActivityDatabase *> database();
    [[nodiscard]] Result<> write(const Activity &line);
    [[nodiscard]] Result<> writeHandOut(const Activity &line);
    [[nodiscard]] Result<> writeUnwritten(HandOuts &handOuts);
    //! Adds the line; returned with its id.
    [[nodiscard]] Result<Activity> add(Activity line);
    [[nodiscard]] Result<> prune(qint64 newest);
    [[nodiscard]] QDateTime oldestKept() const;

    QString m_path;
    Clock &m_clock;
    ActivityRetention m_retention;
    QString m_program;
    std::unique_ptr<ActivityDatabase> m_database;
    QHash<std::pair<QString, QString>, HandOuts> m_handOuts; //!< by account and program
    qint64 m_dataVersion = 0;
};

} // namespace Lanyard
