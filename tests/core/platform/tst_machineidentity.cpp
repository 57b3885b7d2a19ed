// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/platform/machineidentity.h>

#include <QSysInfo>
#include <QTest>

using namespace Lanyard;

class TestMachineIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isTheSameEachTimeAndNotTheSystemsOwn()
    {
        const QByteArray systems = QSysInfo::machineUniqueId();
        const QString identity = machineIdentity();
        QCOMPARE(identity, machineIdentity());
        QCOMPARE(identity.isEmpty(), systems.isEmpty());
        QVERIFY(systems.isEmpty() || !systems.contains(identity.toLatin1()));
        QVERIFY(systems.isEmpty() || !identity.contains(QString::fromLatin1(systems)));
        QVERIFY(identity.size() == (systems.isEmpty() ? 0 : 32));
    }
};

QTEST_GUILESS_MAIN(TestMachineIdentity)
#include "tst_machineidentity.moc"
