// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accessible.h"
#include "childprocess.h"

//! The program `lanyard` as a process, looked at and used through AT-SPI, by the names that a screen reader reads out.
//! What waits, waits ten seconds at most, and where that was in vain the test's log says what was on the screen.
class DesktopProgram
{
public:
    DesktopProgram() = default;
    Q_DISABLE_COPY_MOVE(DesktopProgram)

    [[nodiscard]] bool start(const QStringList &arguments = {});

    void stop() { m_process.stop(); }

    //! SIGTERM, as a session sends it when it ends; SIGKILL, as good as a crash.
    void terminate() { m_process.process().terminate(); }

    void crash() { m_process.process().kill(); }

    [[nodiscard]] qint64 processId() const { return m_process.id(); }

    //! The event loop goes on meanwhile. True where it ended by itself, with 0.
    [[nodiscard]] bool endsWell();

    //! What of that role and name is on the screen now, or comes onto it; an asterisk at the end stands for the rest,
    //! and one at the beginning for what is before.
    [[nodiscard]] Accessible find(const QString &role, const QString &name) const;
    [[nodiscard]] Accessible waitFor(const QString &role, const QString &name) const;
    [[nodiscard]] bool waitUntilGone(const QString &role, const QString &name) const;
    //! Waits for it, and until it can be used.
    [[nodiscard]] bool press(const QString &name, const QString &role = QStringLiteral("push button")) const;
    //! Of a field, whether what is in it can be read or not.
    [[nodiscard]] bool fill(const QString &name, const QString &text) const;
    //! Opens the button's menu and takes the entry with that letter; Qt 6.4 shows menus to nobody but the keyboard.
    [[nodiscard]] bool choose(const QString &button, const QString &letter) const;
    //! Waits until it has the keyboard.
    [[nodiscard]] bool hasFocus(const QString &role, const QString &name) const;
    //! Presses keys, by their X names, once the window of that title has the keyboard.
    [[nodiscard]] bool keys(const QString &window, const QStringList &keys) const;
    //! As the person does it, by alt+F4; a window manager that has no time yet is asked again.
    [[nodiscard]] bool closeWindow(const QString &window) const;
    //! The title of the window that has the keyboard, as the program itself sees it.
    [[nodiscard]] QString activeWindow() const;

private:
    [[nodiscard]] Accessible application() const;
    [[nodiscard]] QList<Accessible> everything() const;
    void tell(const QString &role, const QString &name) const;

    ChildProcess m_process;
    mutable Accessible m_application;
};
