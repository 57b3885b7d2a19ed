// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakekwallet.h"

FakeKWallet::FakeKWallet(const QString &busAddress, const QString &daemon)
    : m_bus(QDBusConnection::connectToBus(busAddress, QStringLiteral("fake-kwallet")))
{
    if (!m_bus.registerObject(QLatin1String("/modules/") + daemon, this, QDBusConnection::ExportScriptableSlots)
        || !m_bus.registerService(QLatin1String("org.kde.") + daemon))
        qFatal("can't be KWallet");
}

FakeKWallet::~FakeKWallet() { QDBusConnection::disconnectFromBus(m_bus.name()); }

int FakeKWallet::open(const QString &, qlonglong, const QString &)
{
    if (!opened)
        ++prompts;
    opened = opened || !refuses;
    return opened ? 7 : -1;
}

int FakeKWallet::entryType(int, const QString &, const QString &key, const QString &) const
{
    return m_entries.contains(key) ? 1 : 0; // Password, Unknown
}

QString FakeKWallet::readPassword(int, const QString &, const QString &key, const QString &) const
{
    return m_entries.value(key);
}

int FakeKWallet::writePassword(int, const QString &, const QString &key, const QString &value, const QString &)
{
    m_entries.insert(key, value);
    return 0;
}

int FakeKWallet::removeEntry(int, const QString &, const QString &key, const QString &)
{
    return m_entries.remove(key) > 0 ? 0 : -3;
}
