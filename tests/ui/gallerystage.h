// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "fakelinksession.h"
#include "galleryscenes.h"
#include "sampleactivity.h"
#include "sampledata.h"

#include <support/fakeclock.h>

#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/wizard/linkwizard.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QSettings>

#include <functional>
#include <memory>

namespace Lanyard {

//! What a scene's windows need, kept as long as the gallery runs.
struct Stage
{
    explicit Stage(const QString &language)
        : providers(SampleData::providers(language))
    { }

    FakeClock clock{SampleData::now()};
    ClipboardSecret clipboard{*QGuiApplication::clipboard(), clock};
    QSettings settings{QStringLiteral("/nonexistent/gallery.ini"), QSettings::IniFormat};
    QList<Provider> providers;
    FakeLinkSession session;
    SampleActivity activity;
    SampleActivity noActivity;
    SampleActivity damagedActivity;
};

using StagePointer = std::shared_ptr<Stage>;
using PrepareWizard = std::function<void(LinkWizard &, Stage &)>;

//! A wizard that is shown and then brought to where the scene is.
[[nodiscard]] GalleryScene wizardScene(const StagePointer &stage, const QString &name, const PrepareWizard &prepare);

//! Chooses a provider by its id.
void choose(LinkWizard &wizard, const char *provider);

} // namespace Lanyard
