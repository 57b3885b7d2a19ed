// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activityscenes.h"

#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/activity/activitylist.h>
#include <lanyard/ui/activity/activitypage.h>

#include <QKeyEvent>
#include <QLineEdit>

namespace Lanyard {

namespace {

using Prepare = std::function<void(MainWindow &)>;

GalleryScene scene(const StagePointer &stage, const char *name, SampleActivity *activity, const Prepare &prepare)
{
    return {QLatin1String(name), [=] {
                auto window = std::make_unique<MainWindow>(stage->clock, stage->clipboard, stage->settings);
                window->setProviders(stage->providers);
                window->setAccounts({SampleData::google(), SampleData::microsoft(), SampleData::demo()});
                window->setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("GNOME Keyring"), {}});
                window->activityPage().setSource(activity);
                QObject::connect(window.get(), &QObject::destroyed, [stage] { }); // it holds the activity
                window->showActivity();
                prepare(*window);
                return window;
            }};
}

} // namespace

QList<GalleryScene> activityScenes(const StagePointer &stage)
{
    stage->activity.all = SampleActivity::twoDays();
    stage->damagedActivity.error =
        Error{ErrorKind::Internal,
              QStringLiteral("activity_log_unavailable"),
              QStringLiteral("The activity log can't be read or written."),
              QStringLiteral("Check that the disk is not full and that the folder belongs to you."),
              {}};
    const auto list = [](MainWindow &window) { return window.activityPage().findChild<ActivityList *>(); };
    return {
        scene(stage, "activity", &stage->activity, [](MainWindow &) {}),
        scene(stage, "activity-end", &stage->activity,
              [list](MainWindow &window) {
                  window.show();
                  QCoreApplication::processEvents();
                  list(window)->scrollToBottom();
              }),
        scene(stage, "activity-account", &stage->activity,
              [](MainWindow &window) { window.showActivity(QStringLiteral("a2")); }),
        scene(stage, "activity-focus", &stage->activity,
              [list](MainWindow &window) {
                  window.show();
                  window.activateWindow();
                  QCoreApplication::processEvents();
                  list(window)->setFocus(Qt::TabFocusReason);
                  QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
                  QCoreApplication::sendEvent(list(window), &press);
              }),
        scene(stage, "activity-nomatch", &stage->activity,
              [](MainWindow &window) {
                  window.activityPage().findChild<QLineEdit *>()->setText(QStringLiteral("thunderbird"));
              }),
        scene(stage, "activity-empty", &stage->noActivity, [](MainWindow &) {}),
        scene(stage, "activity-damaged", &stage->damagedActivity, [](MainWindow &) {}),
    };
}

} // namespace Lanyard
