// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

//! A session bus and, if wanted, a real gnome-keyring-daemon of one's own, with home, data and runtime directories that
//! go with it. Construct it before anything in the program uses the session bus: it sets DBUS_SESSION_BUS_ADDRESS, HOME
//! and the XDG variables of this process. What it started, it stops by process id, and so does a crash of the test.
class PrivateSessionBus
{
public:
    static constexpr auto password = "the keyring's password";

    PrivateSessionBus();
    ~PrivateSessionBus();
    Q_DISABLE_COPY_MOVE(PrivateSessionBus)

    //! A program that the bus starts when somebody asks for the name. Before start().
    void addService(const QString &name, const QStringList &command);
    [[nodiscard]] bool start();
    void stop();

    //! Runs gnome-keyring-daemon with a login keyring that is unlocked by the password; without a password, with no
    //! keyring at all as on a new account. Returns once it answers on the bus.
    [[nodiscard]] bool startKeyring(const QByteArray &unlockWith = password);
    void stopKeyring();
    //! Ends it from one moment to the next, as a crash does.
    void crashKeyring();
    //! Removes what the keyring keeps, as if it had never run.
    void forgetKeyrings();
    //! Stops it from running without ending it, and lets it run again.
    void freezeKeyring() const;
    void thawKeyring() const;
    //! Locks its login keyring.
    [[nodiscard]] bool lockKeyring() const;

    [[nodiscard]] QString address() const { return m_address; }

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    //! The command that startKeyring() runs, to be given to addService().
    [[nodiscard]] QStringList keyringCommand() const;

private:
    static void stop(QProcess &process);
    static void startBound(QProcess &process, const QStringList &command);
    [[nodiscard]] bool waitForSecrets() const;

    QTemporaryDir m_directory;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
};
