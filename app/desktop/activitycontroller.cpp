// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitycontroller.h"

#include <lanyard/ui/activity/activitypage.h>

#include <QFileInfo>

namespace Lanyard {

namespace {

constexpr int daysOfUse = 30;

} // namespace

ActivityController::ActivityController(Services &services, MainWindow &window)
    : m_log(services.activity())
    , m_window(window)
{ }

ActivityController::~ActivityController() { m_window.activityPage().setSource(nullptr); }

void ActivityController::start()
{
    ActivityPage &page = m_window.activityPage();
    page.setSource(this);
    connect(&page, &ActivityPage::visibilityChanged, this, &ActivityController::watch);
    connect(&m_log, &ActivityLog::changed, &page, &ActivityPage::follow);
    connect(&m_log, &ActivityLog::changed, this, &ActivityController::showPrograms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ActivityController::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ActivityController::look);
    watch(page.isVisible());
    showPrograms();
}

Result<QList<Activity>> ActivityController::lines(const ActivityQuery &query, int most,
                                                  const std::optional<Activity> &after)
{
    return m_log.lines(query, most, after);
}

// Only while somebody is looking: what other processes write is no reason to wake up.
void ActivityController::watch(bool isWanted)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (!isWanted)
        return;
    (void)m_log.hasNews(); // what there is by now is shown already
    m_watcher.addPath(QFileInfo(m_log.path()).absolutePath());
    look();
}

void ActivityController::look()
{
    // in WAL mode other processes' writes show in the file beside the database first
    for (const char *suffix : {"", "-wal"}) {
        const QString file = m_log.path() + QLatin1String(suffix);
        if (QFileInfo::exists(file) && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
    if (!m_log.hasNews())
        return;
    m_window.activityPage().follow();
    showPrograms();
}

void ActivityController::showPrograms()
{
    Result<QHash<QString, QStringList>> programs = m_log.programs(daysOfUse);
    if (!programs)
        return; // the page says so to whoever looks there
    for (QStringList &paths : *programs) {
        QStringList names;
        for (const QString &path : std::as_const(paths)) {
            const QString name = cleanedForDisplay(path.mid(path.lastIndexOf(QLatin1Char('/')) + 1));
            if (!names.contains(name))
                names += name;
        }
        paths = names;
    }
    m_window.setUsedBy(*programs);
}

} // namespace Lanyard
