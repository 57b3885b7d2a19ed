// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicescenes.h"

#include <lanyard/ui/wizard/signinpage.h>

namespace Lanyard {

namespace {

void showCode(LinkWizard &wizard, Stage &stage, DevicePrompt prompt)
{
    choose(wizard, "demo");
    Q_EMIT wizard.findChild<SignInPage *>()->anotherDeviceRequested();
    wizard.watch(&stage.session);
    prompt.expiresAt = stage.clock.now().addSecs(14 * 60 + 32);
    stage.session.offer(prompt, stage.clock.now().addSecs(4));
}

} // namespace

QList<GalleryScene> deviceScenes(const StagePointer &stage)
{
    const DevicePrompt usual{QStringLiteral("WDJB-MJHT"), QUrl(QStringLiteral("https://login.example.org/device")),
                             QUrl(QStringLiteral("https://login.example.org/device?user_code=WDJB-MJHT"))};
    const DevicePrompt plain{QStringLiteral("E4LUX3Q9H"),
                             QUrl(QStringLiteral("https://login.microsoftonline.com/common/oauth2/deviceauth"))};
    const DevicePrompt longest{
        QStringLiteral("ÄÖÜ-✓ 1+1 ANOTHER-LONG-CODE"),
        QUrl(QStringLiteral("https://id.a-very-long-department-name.example.org/realms/staff/device")),
        QUrl(QString(QStringLiteral("https://id.example.org/") + QString(1500, QLatin1Char('x'))))};
    return {
        wizardScene(stage, QStringLiteral("wizard-device"),
                    [usual](LinkWizard &wizard, Stage &where) { showCode(wizard, where, usual); }),
        wizardScene(stage, QStringLiteral("wizard-device-plain"),
                    [plain](LinkWizard &wizard, Stage &where) { showCode(wizard, where, plain); }),
        wizardScene(stage, QStringLiteral("wizard-device-long"),
                    [longest](LinkWizard &wizard, Stage &where) { showCode(wizard, where, longest); }),
        wizardScene(stage, QStringLiteral("wizard-device-asking"),
                    [](LinkWizard &wizard, Stage &) {
                        choose(wizard, "demo");
                        Q_EMIT wizard.findChild<SignInPage *>()->anotherDeviceRequested();
                    }),
        wizardScene(stage, QStringLiteral("wizard-device-expired"),
                    [usual](LinkWizard &wizard, Stage &where) {
                        showCode(wizard, where, usual);
                        wizard.showError({ErrorKind::Cancelled,
                                          QStringLiteral("expired_token"),
                                          QStringLiteral("The code has expired before anybody signed in with it."),
                                          QStringLiteral("Nothing was kept. Start again to get a new code."),
                                          {}});
                    }),
    };
}

} // namespace Lanyard
