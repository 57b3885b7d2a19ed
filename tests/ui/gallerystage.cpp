// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "gallerystage.h"

#include <lanyard/ui/wizard/choosepage.h>

namespace Lanyard {

GalleryScene wizardScene(const StagePointer &stage, const QString &name, const PrepareWizard &prepare)
{
    return {name, [=] {
                auto wizard =
                    std::make_unique<LinkWizard>(stage->clock, stage->providers, QStringList{QStringLiteral("demo")});
                wizard->show();
                prepare(*wizard, *stage);
                return wizard;
            }};
}

void choose(LinkWizard &wizard, const char *provider)
{
    Q_EMIT wizard.findChild<ChoosePage *>()->chosen(QLatin1String(provider));
}

} // namespace Lanyard
