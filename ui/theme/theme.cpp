// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "theme.h"

#include "colors.h"
#include "desktopappearance.h"
#include "lanyardstyle.h"

#include <QApplication>

namespace Lanyard {

Theme::Theme(QApplication &application, DesktopAppearance &appearance, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_appearance(appearance)
{
    const QStyle *style = QApplication::style();
    if (style->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        return;
    // A desktop that brings only colours (a platform theme over Fusion) keeps them.
    m_ownPalette = QApplication::palette() == style->standardPalette();
    m_style = new LanyardStyle;
    QApplication::setStyle(m_style);
    connect(&m_appearance, &DesktopAppearance::changed, this, &Theme::follow);
    follow();
}

void Theme::follow()
{
    m_style->setReducedMotion(m_appearance.wantsReducedMotion());
    if (!m_ownPalette)
        return;
    const bool dark = m_appearance.scheme() == DesktopAppearance::Scheme::Dark;
    const QPalette palette = dark ? darkPalette(m_appearance.accent()) : lightPalette(m_appearance.accent());
    if (m_application.palette() != palette)
        QApplication::setPalette(palette);
}

} // namespace Lanyard
