// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/privatesessionbus.h"

#include <lanyard/secrets/keyringwatcher.h>

#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

//! Against a real gnome-keyring-daemon.
class TestKeyringWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        m_connection = QDBusConnection::connectToBus(m_bus.address(), QStringLiteral("watcher"));
        QVERIFY(m_connection.isConnected());
    }

    void cleanup()
    {
        m_bus.stopKeyring();
        m_bus.forgetKeyrings();
        QDBusConnection::disconnectFromBus(QStringLiteral("watcher"));
    }

    void seesAKeyringComeAndGo()
    {
        const KeyringWatcher watcher(m_connection);
        QSignalSpy changed(&watcher, &KeyringWatcher::changed);
        QVERIFY(m_bus.startKeyring());
        QTRY_VERIFY(!changed.isEmpty());
        QTest::qWait(200); // until it has said all about its start
        changed.clear();
        m_bus.stopKeyring();
        QTRY_VERIFY(!changed.isEmpty());
    }

    void seesThatSomebodyLocksIt()
    {
        QVERIFY(m_bus.startKeyring());
        const KeyringWatcher watcher(m_connection);
        QSignalSpy changed(&watcher, &KeyringWatcher::changed);
        QTest::qWait(200);
        changed.clear();
        QVERIFY(m_bus.lockKeyring());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void saysNothingWhereThereIsNoBus()
    {
        const QDBusConnection none(QStringLiteral("nothing of that name"));
        const KeyringWatcher watcher(none);
        QSignalSpy changed(&watcher, &KeyringWatcher::changed);
        QVERIFY(m_bus.startKeyring());
        QTest::qWait(200);
        QVERIFY(changed.isEmpty());
    }

private:
    PrivateSessionBus m_bus;
    QDBusConnection m_connection{QString()};
};

QTEST_GUILESS_MAIN(TestKeyringWatcher)
#include "tst_keyringwatcher.moc"
