// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

//! As much of kwalletd as QtKeychain and we talk to: one wallet that a person opens, or refuses to. The real one is a
//! desktop program whose prompts can't be answered from a test.
class FakeKWallet final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    FakeKWallet(const QString &busAddress, const QString &daemon);
    ~FakeKWallet() override;
    Q_DISABLE_COPY_MOVE(FakeKWallet)

    bool enabled = true;
    bool opened = false;
    bool refuses = false;
    int prompts = 0;

public Q_SLOTS:

    Q_SCRIPTABLE bool isEnabled() const { return enabled; }

    Q_SCRIPTABLE QString networkWallet() const { return QStringLiteral("kdewallet"); }

    Q_SCRIPTABLE bool isOpen(const QString &wallet) const { return opened && wallet == networkWallet(); }

    Q_SCRIPTABLE int open(const QString &wallet, qlonglong window, const QString &application);
    Q_SCRIPTABLE int entryType(int handle, const QString &folder, const QString &key, const QString &application) const;
    Q_SCRIPTABLE QString readPassword(int handle, const QString &folder, const QString &key,
                                      const QString &application) const;
    Q_SCRIPTABLE int writePassword(int handle, const QString &folder, const QString &key, const QString &value,
                                   const QString &application);
    Q_SCRIPTABLE int removeEntry(int handle, const QString &folder, const QString &key, const QString &application);

private:
    QDBusConnection m_bus;
    QHash<QString, QString> m_entries;
};
