// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"

#include <lanyard/accounts/refreshschedule.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QDateTime then(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

//! Renewed then, used then, with a token that lives for so long.
Account account(std::chrono::seconds lifetime, const QString &id = QStringLiteral("a"))
{
    Account account = sampleAccount(id, id);
    account.state = AccountState::Active;
    account.refreshable = true;
    account.refreshedAt = then;
    account.lastUsedAt = then;
    account.expiresAt = then.addSecs(lifetime.count());
    return account;
}

std::chrono::seconds after(const QDateTime &due) { return std::chrono::seconds(then.secsTo(due)); }

} // namespace

class TestRefreshSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void renewsWhatIsInUseAheadOfTime_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("from"); // seconds before the end
        QTest::addColumn<int>("to");
        QTest::newRow("an hour") << 3600 << 450 << 360;
        QTest::newRow("a day") << 86400 << 10800 << 8640;
        QTest::newRow("five minutes") << 300 << 188 << 150;
        QTest::newRow("a minute") << 60 << 38 << 30;
        QTest::newRow("twenty minutes") << 1200 << 375 << 300;
    }

    void renewsWhatIsInUseAheadOfTime()
    {
        QFETCH(int, lifetime);
        QFETCH(int, from);
        QFETCH(int, to);
        for (int i = 0; i < 50; ++i) {
            const Account each = account(std::chrono::seconds(lifetime), QString::number(i));
            const auto left = refreshDue(each, {}).secsTo(each.expiresAt);
            QVERIFY2(left <= from && left >= to, qPrintable(QString::number(left)));
        }
    }

    void leavesAloneWhatNobodyUses_data()
    {
        QTest::addColumn<QDateTime>("lastUsedAt");
        QTest::newRow("never") << QDateTime();
        QTest::newRow("two days ago") << then.addDays(-2);
    }

    void leavesAloneWhatNobodyUses()
    {
        QFETCH(QDateTime, lastUsedAt);
        Account unused = account(1h);
        unused.lastUsedAt = lastUsedAt;
        QVERIFY(!refreshDue(unused, {}).isValid());
    }

    void renewsTwiceInTheTimeAfterWhichAnIdleTokenDies()
    {
        Account unused = account(1h);
        unused.lastUsedAt = {};
        const RefreshRules rules{90 * 24h};
        QVERIFY(after(refreshDue(unused, rules)) <= 45 * 24h);
        QVERIFY(after(refreshDue(unused, rules)) >= 39 * 24h);
        QCOMPARE(after(refreshTokenEnd(unused, rules)), std::chrono::seconds(90 * 24h));
        QVERIFY(!refreshTokenEnd(unused, {}).isValid());
    }

    void takesTheEarlierOfBothReasons()
    {
        QVERIFY(after(refreshDue(account(10 * 24h), {30min})) <= 15min);
        QVERIFY(after(refreshDue(account(1h), {90 * 24h})) < 1h);
    }

    void leavesToThePersonWhatOnlyTheyCanMend()
    {
        Account refused = account(1h);
        refused.state = AccountState::SignInRequired;
        QVERIFY(!refreshDue(refused, {1h}).isValid());
        Account once = account(1h);
        once.refreshable = false;
        QVERIFY(!refreshDue(once, {1h}).isValid());
        Account program = account(1h);
        program.flow = QStringLiteral("client-credentials");
        QVERIFY(!refreshDue(program, {1h}).isValid());
    }

    void doesNotRenewAllAtOnce()
    {
        QSet<QDateTime> times;
        for (int i = 0; i < 1000; ++i)
            times.insert(refreshDue(account(24h, QString::number(i)), {}));
        QVERIFY2(times.size() > 300, qPrintable(QString::number(times.size())));
    }

    void keepsToItsTime() { QCOMPARE(refreshDue(account(1h), {}), refreshDue(account(1h), {})); }

    void waitsLongerAfterEachFailure_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("retryAfter");
        QTest::addColumn<int>("pause"); // seconds; -1: none
        QTest::newRow("the first") << ErrorKind::Network << 1 << 0 << 30;
        QTest::newRow("the third") << ErrorKind::Network << 3 << 0 << 120;
        QTest::newRow("the hundredth") << ErrorKind::Network << 100 << 0 << 3600;
        QTest::newRow("as asked") << ErrorKind::Network << 1 << 900 << 900;
        QTest::newRow("as asked, within reason") << ErrorKind::Network << 1 << 86400 << 3600;
        QTest::newRow("longer than asked") << ErrorKind::Network << 3 << 5 << 120;
        QTest::newRow("keyring") << ErrorKind::SecretStore << 1 << 0 << 30;
        QTest::newRow("refused") << ErrorKind::Server << 1 << 0 << 3600;
        QTest::newRow("refused again and again") << ErrorKind::Rejected << 9 << 0 << 86400;
        QTest::newRow("for the person") << ErrorKind::SignInRequired << 1 << 0 << -1;
    }

    void waitsLongerAfterEachFailure()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, failures);
        QFETCH(int, retryAfter);
        QFETCH(int, pause);
        Error error{kind, QStringLiteral("code"), {}, {}, {}};
        error.retryAfter = std::chrono::seconds(retryAfter);
        const auto found = refreshPause(error, failures, 0.5);
        QCOMPARE(found.has_value() ? static_cast<int>(found->count()) : -1, pause);
    }

    void spreadsTheNextTries()
    {
        const Error error{ErrorKind::Network, QStringLiteral("timed_out"), {}, {}, {}};
        QCOMPARE(refreshPause(error, 2, 0.0)->count(), 45);
        QCOMPARE(refreshPause(error, 2, 1.0)->count(), 75);
    }
};

QTEST_APPLESS_MAIN(TestRefreshSchedule)
#include "tst_refreshschedule.moc"
