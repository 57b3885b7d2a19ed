// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace Lanyard {

class DesktopAppearance;
class LanyardStyle;

//! Lets the application look like the desktop. Where the desktop brings a style of its own (Breeze, macOS, …) that one
//! is kept as it is; where Qt would fall back to plain Fusion, Lanyard's own style and its light or dark palette take
//! over and follow the desktop's colour scheme, accent and wish for less motion. The application and the appearance
//! outlive it.
class Theme final : public QObject
{
    Q_OBJECT

public:
    Theme(QApplication &application, DesktopAppearance &appearance, QObject *parent = nullptr);

    //! Whether the style and palette are Lanyard's and not the desktop's.
    [[nodiscard]] bool isOwn() const { return m_style != nullptr; }

private:
    void follow();

    QApplication &m_application;
    DesktopAppearance &m_appearance;
    LanyardStyle *m_style = nullptr; // the application's
    bool m_ownPalette = false;
};

} // namespace Lanyard
