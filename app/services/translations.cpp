// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// The resource lies in a static library, where nothing else would pull it in; Qt wants this outside of any namespace.
static void initializeTranslations() { Q_INIT_RESOURCE(lanyard_translations); }

namespace Lanyard {

void installTranslations(QCoreApplication &application)
{
    initializeTranslations();
    const auto install = [&application](const QString &name, const QString &directory) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, QStringLiteral("_"), directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("lanyard"), QStringLiteral(":/lanyard/translations"));
}

} // namespace Lanyard
