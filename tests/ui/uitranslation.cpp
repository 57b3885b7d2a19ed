// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "uitranslation.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

UiTranslation::UiTranslation(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    if (language == QLatin1String("de") && m_translator.load(QStringLiteral(LANYARD_UI_TRANSLATION)))
        QCoreApplication::installTranslator(&m_translator);
}

UiTranslation::~UiTranslation()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::c());
}

} // namespace Lanyard
