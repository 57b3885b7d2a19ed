// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "virtualscreen.h"

#include "core/secrets/keyringprompter.h"
#include "support/privatesessionbus.h"

#include <QUrl>

#include <memory>

class ChildProcess;

//! Somebody's login on a machine: a session bus with accessibility, a keyring, a screen, home and XDG directories, and
//! a browser: an xdg-open that writes down what it was asked to open. Construct it before anything uses the session
//! bus.
class DesktopLogin
{
public:
    DesktopLogin();
    Q_DISABLE_COPY_MOVE(DesktopLogin)

    [[nodiscard]] bool start();
    //! Takes away what the programs left in the home and what the keyring keeps, and starts the keyring unlocked.
    [[nodiscard]] bool startAfresh();

    //! What xdg-open does instead, until the next fresh start.
    [[nodiscard]] bool setOpener(const QString &script) const;

    //! The provider file test.json: another OpenID Connect server that needs nothing entered.
    [[nodiscard]] bool addProvider(const QUrl &issuer) const;
    //! What programs opened in the browser since the last fresh start, in order.
    [[nodiscard]] QList<QUrl> openedAddresses() const;
    //! Waits for the first.
    [[nodiscard]] QUrl openedAddress() const;

    //! What lanyardctl prints in this login.
    [[nodiscard]] static QByteArray lanyardctl(const QStringList &arguments);
    //! The same, at work while the test goes on.
    [[nodiscard]] static bool startLanyardctl(ChildProcess &process, const QStringList &arguments);
    //! Every file in the home and the XDG directories but the keyring's own, by the path in it.
    [[nodiscard]] QStringList files() const;
    //! How many of Lanyard's entries the keyring has.
    [[nodiscard]] static qsizetype keyringEntries();

    [[nodiscard]] PrivateSessionBus &bus() { return m_bus; }

    [[nodiscard]] VirtualScreen &screen() { return m_screen; }

    [[nodiscard]] KeyringPrompter &prompter() { return *m_prompter; }

private:
    PrivateSessionBus m_bus;
    VirtualScreen m_screen;
    std::unique_ptr<KeyringPrompter> m_prompter;
};
