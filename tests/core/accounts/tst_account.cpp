// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesStatesAsTheContractDoes()
    {
        const std::pair<AccountState, const char *> names[] = {
            {AccountState::Active, "active"},   {AccountState::Expiring, "expiring"},
            {AccountState::Expired, "expired"}, {AccountState::SignInRequired, "sign-in-required"},
            {AccountState::Offline, "offline"}, {AccountState::Locked, "locked"},
            {AccountState::Error, "error"},
        };
        for (const auto &[state, name] : names) {
            QCOMPARE(stateName(state), QLatin1String(name));
            QCOMPARE(accountState(QLatin1String(name)), std::optional(state));
        }
        QCOMPARE(accountState(QStringLiteral("Active")), std::nullopt);
        QCOMPARE(accountState({}), std::nullopt);
    }

    void agesWithTheClock_data()
    {
        QTest::addColumn<AccountState>("stored");
        QTest::addColumn<int>("secondsLeft");
        QTest::addColumn<bool>("refreshable");
        QTest::addColumn<AccountState>("shown");
        QTest::newRow("fresh") << AccountState::Active << 301 << true << AccountState::Active;
        QTest::newRow("soon over") << AccountState::Active << 300 << true << AccountState::Expiring;
        QTest::newRow("over, refreshable") << AccountState::Active << -9999 << true << AccountState::Expiring;
        QTest::newRow("soon over for good") << AccountState::Active << 1 << false << AccountState::Expiring;
        QTest::newRow("over for good") << AccountState::Active << 0 << false << AccountState::Expired;
        QTest::newRow("worse already") << AccountState::Offline << -5 << false << AccountState::Offline;
    }

    void agesWithTheClock()
    {
        QFETCH(AccountState, stored);
        QFETCH(int, secondsLeft);
        QFETCH(bool, refreshable);
        QFETCH(AccountState, shown);
        Account account = sampleAccount(QStringLiteral("1"), QStringLiteral("work"));
        account.state = stored;
        account.refreshable = refreshable;
        const QDateTime now = account.expiresAt.addSecs(-secondsLeft);
        QCOMPARE(account.stateAt(now), shown);
        if (const QDateTime next = account.nextChangeAfter(now); next.isValid()) {
            QVERIFY(account.stateAt(next) != shown);
            QCOMPARE(account.stateAt(next.addSecs(-1)), shown);
        } else {
            QCOMPARE(account.stateAt(now.addYears(1)), shown);
        }
        account.expiresAt = {};
        QVERIFY(!account.nextChangeAfter(now).isValid());
        QCOMPARE(account.stateAt(QDateTime(QDate(2999, 1, 1), QTime(), QTimeZone::utc())),
                 stored); // the server did not say
    }

    void tellsWhatWasNotGranted()
    {
        QCOMPARE(sampleAccount({}, {}).notGranted(), QStringList(QStringLiteral("https://api.example/files")));
    }

    void findsTheWorstState()
    {
        QCOMPARE(worstState({}), AccountState::Active);
        Account fine = sampleAccount(QStringLiteral("1"), QStringLiteral("a"));
        fine.state = AccountState::Active;
        Account bad = fine;
        bad.state = AccountState::SignInRequired;
        Account offline = fine;
        offline.state = AccountState::Offline;
        QCOMPARE(worstState({fine, bad, offline}), AccountState::SignInRequired);
        QCOMPARE(worstState({fine, fine}), AccountState::Active);
    }
};

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
