// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services/services.h"

#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/activity/activitysource.h>

#include <QFileSystemWatcher>

namespace Lanyard {

//! Gives the window the activity log, and tells it of new lines while it shows them, those of other processes too.
class ActivityController final : public QObject, public ActivitySource
{
    Q_OBJECT

public:
    //! Both outlive it.
    ActivityController(Services &services, MainWindow &window);
    ~ActivityController() override;
    Q_DISABLE_COPY_MOVE(ActivityController)

    void start();

    [[nodiscard]] Result<QList<Activity>> lines(const ActivityQuery &query, int most,
                                                const std::optional<Activity> &after) override;

private:
    void watch(bool isWanted);
    void look();
    void showPrograms();

    ActivityLog &m_log;
    MainWindow &m_window;
    QFileSystemWatcher m_watcher;
};

} // namespace Lanyard
