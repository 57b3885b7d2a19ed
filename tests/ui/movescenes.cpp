// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "movescenes.h"

#include <lanyard/ui/accounts/mainwindow.h>
#include <lanyard/ui/accounts/statusline.h>
#include <lanyard/ui/keyring/movetokeyring.h>
#include <lanyard/ui/keyring/secretstorechoice.h>
#include <lanyard/ui/widgets/inlinemessage.h>

namespace Lanyard {

namespace {

GalleryScene scene(const StagePointer &stage, const char *name, DisplayState state, const QString &message,
                   const QString &hint)
{
    return {QLatin1String(name), [=] {
                auto window = std::make_unique<MainWindow>(stage->clock, stage->clipboard, stage->settings);
                window->setProviders(stage->providers);
                window->setAccounts({SampleData::google(), SampleData::demo()});
                window->setSecretStoreStatus({SecretStoreState::Ready, QStringLiteral("GNOME Keyring"), {}});
                window->statusLine().setMovable(true);
                window->notice().setMessage(state, message, hint);
                window->notice().setVisible(true);
                return window;
            }};
}

} // namespace

QList<GalleryScene> moveScenes(const StagePointer &stage)
{
    return {
        {QStringLiteral("dialog-movetofile"),
         [] { return std::make_unique<SecretStoreChoice>(SecretStoreChoice::Reason::Move); }},
        {QStringLiteral("dialog-movetokeyring"), [] { return std::make_unique<MoveToKeyring>(); }},
        scene(stage, "window-moving", DisplayState::Refreshing,
              QStringLiteral("The secrets are being moved: 3 of 8 steps."), {}),
        scene(stage, "window-moved", DisplayState::Active, QStringLiteral("The secrets are in the keyring now."),
              QStringLiteral("Nothing is left in the old place.")),
    };
}

} // namespace Lanyard
