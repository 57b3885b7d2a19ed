// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "services/openfiles.h"

#include <lanyard/accounts/accountlock.h>

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Lanyard;

class TestOpenFiles : public QObject
{
    Q_OBJECT

    static rlim_t limit()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        return limit.rlim_cur;
    }

    static void setLimit(rlim_t value)
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = value;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

private Q_SLOTS:

    void makesRoomForTheLocksOfManyAccounts()
    {
        constexpr int accounts = 1500;
        setLimit(256);
        const QTemporaryDir folder;
        makeRoomForOpenFiles(accounts);
        std::vector<AccountLock> locks;
        for (int i = 0; i < accounts; ++i) {
            auto lock = AccountLock::tryAcquire(folder.path(), QString::number(i));
            QVERIFY2(lock.has_value(), QByteArray::number(i));
            locks.push_back(std::move(*lock));
        }
    }

    void takesNoRoomAway()
    {
        setLimit(900);
        makeRoomForOpenFiles(3);
        QCOMPARE(limit(), rlim_t(900));
    }
};

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
