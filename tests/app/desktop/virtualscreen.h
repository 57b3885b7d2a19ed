// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "childprocess.h"

#include <QSize>

//! An X server of the test's own without a screen (Xvfb), with a window manager (openbox), a keyboard
//! (xdotool) and a clipboard (xclip). It sets DISPLAY for this process and those that it starts.
class VirtualScreen
{
public:
    VirtualScreen() = default;
    Q_DISABLE_COPY_MOVE(VirtualScreen)

    [[nodiscard]] bool start(QSize size = {1280, 900});
    //! A window of another program, which has the keyboard from then on, as the browser would.
    [[nodiscard]] bool openOtherWindow();

    void closeOtherWindow() { m_otherWindow.stop(); }

    //! Presses keys by their X names, one after the other: "Return", "ctrl+q".
    [[nodiscard]] static bool press(const QStringList &keys);
    [[nodiscard]] static bool type(const QString &text);
    //! The title of the window that the window manager says has the keyboard.
    [[nodiscard]] static QString activeWindow();
    [[nodiscard]] static QByteArray clipboard();

    //! How many windows of that process are there to be seen, menus included.
    [[nodiscard]] static qsizetype windowsOf(qint64 processId);
    //! The average of the window with that title, from 0 for black to 255; -1 where there is none.
    [[nodiscard]] static int brightnessOf(const QString &title);

private:
    [[nodiscard]] bool startServer(QSize size);
    [[nodiscard]] bool startWindowManager();

    ChildProcess m_server;
    ChildProcess m_windowManager;
    ChildProcess m_otherWindow;
};
