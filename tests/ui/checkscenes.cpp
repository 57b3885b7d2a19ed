// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "checkscenes.h"

#include "samplefindings.h"

#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/checks/checkspage.h>
#include <lanyard/ui/checks/findingslist.h>

#include <QKeyEvent>

namespace Lanyard {

namespace {

using Prepare = std::function<void(MainWindow &)>;

GalleryScene scene(const StagePointer &stage, const char *name, const Prepare &prepare)
{
    return {QLatin1String(name), [=] {
                auto window = std::make_unique<MainWindow>(stage->clock, stage->clipboard, stage->settings);
                window->setProviders(stage->providers);
                window->setAccounts({SampleData::google(), SampleData::microsoft(), SampleData::demo()});
                window->setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("GNOME Keyring"), {}});
                window->showChecks();
                prepare(*window);
                return window;
            }};
}

} // namespace

QList<GalleryScene> checkScenes(const StagePointer &stage)
{
    return {
        scene(stage, "checks-fine",
              [](MainWindow &window) { window.checksPage().setFindings(SampleFindings::fine()); }),
        scene(stage, "checks-trouble",
              [](MainWindow &window) { window.checksPage().setFindings(SampleFindings::troubled()); }),
        scene(stage, "checks-narrow",
              [](MainWindow &window) {
                  window.checksPage().setFindings(SampleFindings::troubled());
                  window.resize(window.minimumSizeHint());
              }),
        scene(stage, "checks-focus",
              [](MainWindow &window) {
                  window.checksPage().setFindings(SampleFindings::troubled());
                  window.show();
                  window.activateWindow();
                  QCoreApplication::processEvents();
                  auto *list = window.checksPage().findChild<FindingsList *>();
                  list->setFocus(Qt::TabFocusReason);
                  QKeyEvent press(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
                  QCoreApplication::sendEvent(list, &press);
              }),
        scene(stage, "checks-again",
              [](MainWindow &window) {
                  window.checksPage().setFindings(SampleFindings::troubled());
                  window.showChecks();
              }),
        scene(stage, "checks-first", [](MainWindow &) {}),
    };
}

} // namespace Lanyard
