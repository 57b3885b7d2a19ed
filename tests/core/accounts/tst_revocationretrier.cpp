// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakemonitors.h"
#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/revocationretrier.h>

#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;
using Bench = TokenKeeperBench;

class TestRevocationRetrier : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<FakeNetworkMonitor> m_network;
    std::unique_ptr<FakePowerMonitor> m_power;
    std::unique_ptr<RevocationQueue> m_queue;
    std::unique_ptr<RevocationRetrier> m_retrier;
    std::unique_ptr<QSignalSpy> m_revoked;
    std::unique_ptr<QSignalSpy> m_givenUp;

    void unlink(AccountStore &accounts)
    {
        RevocationQueue queue(accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            accounts, m_bench->secrets, m_bench->http, queue, [](const Account &) { return RevocationRules(); },
            m_bench->locks());
        const auto outcome = QCoro::waitFor(unlinker.unlink(m_bench->id, false, {}));
        QVERIFY(outcome && outcome->queued);
    }

    void answerRevocation(int status, const QByteArray &body = {})
    {
        m_bench->transport.setAnswer(QStringLiteral("/revoke"), FakeTransport::http(status, "application/json", body));
    }

    //! Unlinked while the server was away; from now on time passes when the test says so.
    void begin()
    {
        unlink(*m_bench->accounts);
        m_bench->clock.hold();
        m_retrier->start();
        settle();
    }

    [[nodiscard]] qsizetype tries() const { return m_bench->transport.count(QStringLiteral("/revoke")); }

    void pass(std::chrono::seconds time, std::chrono::seconds step = 30s) { m_bench->pass(time, step); }

    void settle() { m_bench->settle(); }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_network = std::make_unique<FakeNetworkMonitor>();
        m_power = std::make_unique<FakePowerMonitor>();
        m_queue =
            std::make_unique<RevocationQueue>(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        m_retrier =
            std::make_unique<RevocationRetrier>(*m_queue, *m_bench->accounts, m_bench->clock, *m_network, *m_power);
        m_revoked = std::make_unique<QSignalSpy>(m_retrier.get(), &RevocationRetrier::revoked);
        m_givenUp = std::make_unique<QSignalSpy>(m_retrier.get(), &RevocationRetrier::gaveUp);
    }

    void cleanup()
    {
        m_retrier.reset();
        settle();
        for (int i = 0; i < 100 && m_bench->clock.sleepers() > 0; ++i) {
            m_bench->clock.advance(24h);
            settle();
        }
        QCOMPARE(m_bench->clock.sleepers(), 0);
        m_queue.reset();
        m_bench.reset();
    }

    void triesAgainByItself()
    {
        begin();
        answerRevocation(200);
        pass(60s);
        QCOMPARE(m_revoked->size(), 1);
        QCOMPARE(m_revoked->constFirst().constFirst().toString(), QStringLiteral("work"));
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QVERIFY(m_queue->pending()->isEmpty());
        QVERIFY(m_givenUp->isEmpty());
    }

    void beginsNothingWhileTheNetworkIsAway_data()
    {
        QTest::addColumn<NetworkMonitor::State>("state");
        QTest::newRow("disconnected") << NetworkMonitor::State::Disconnected;
        QTest::newRow("captive portal") << NetworkMonitor::State::CaptivePortal;
    }

    void beginsNothingWhileTheNetworkIsAway()
    {
        QFETCH(NetworkMonitor::State, state);
        begin();
        const auto before = tries();
        m_network->set(state);
        answerRevocation(200);
        pass(2h, 10min);
        QCOMPARE(tries(), before);
        m_network->set(NetworkMonitor::State::Usable);
        pass(9s, 1s);
        QCOMPARE(tries(), before); // not in the first seconds
        pass(2s, 1s);
        QCOMPARE(tries(), before + 1);
        QCOMPARE(m_revoked->size(), 1);
    }

    void beginsNothingWhileTheMachineSleeps()
    {
        begin();
        const auto before = tries();
        m_power->sleep();
        answerRevocation(200);
        pass(2h, 10min);
        QCOMPARE(tries(), before);
        m_power->wake();
        pass(9s, 1s);
        QCOMPARE(tries(), before);
        pass(2s, 1s);
        QCOMPARE(m_revoked->size(), 1);
    }

    void leavesALockedKeyringLocked()
    {
        begin();
        answerRevocation(200);
        m_bench->secrets.fail(Operation::Status, errorFor(SecretStoreState::Locked));
        pass(1h);
        QCOMPARE(m_bench->secrets.count(Operation::Unlock), 0);
        QVERIFY(m_revoked->isEmpty());
        m_bench->secrets.setBefore({});
        m_retrier->tryAgainAfter(ErrorKind::SecretStore);
        settle();
        QCOMPARE(m_revoked->size(), 1);
    }

    void tellsWhatItGaveUp()
    {
        begin();
        answerRevocation(401, R"({"error":"invalid_client"})");
        pass(60s);
        QCOMPARE(m_givenUp->size(), 1);
        QCOMPARE(m_givenUp->constFirst().constFirst().value<Error>().code, QStringLiteral("invalid_client"));
        QVERIFY(m_revoked->isEmpty());
        pass(2h, 10min);
        QCOMPARE(m_givenUp->size(), 1);
    }

    void hearsOfWhatAnotherProcessUnlinked()
    {
        m_retrier->start();
        auto other = AccountStore::open(m_bench->databasePath());
        QVERIFY(other.has_value());
        unlink(**other);
        m_bench->clock.hold();
        answerRevocation(200);
        QSignalSpy changed(m_bench->accounts.get(), &AccountStore::changed);
        QVERIFY(!changed.isEmpty() || changed.wait());
        pass(90s, 5s);
        QCOMPARE(m_revoked->size(), 1);
    }

    void sleepsBetweenItsTries()
    {
        begin();
        pass(3h, 1min); // the pauses are long by now
        const auto tried = tries();
        const auto slept = m_bench->clock.sleeps().size();
        pass(3h, 1min);
        QVERIFY2(tries() - tried <= 5 * 4, qPrintable(QString::number(tries() - tried))); // each asks four times
        const auto sleeps = m_bench->clock.sleeps().size() - slept;
        QVERIFY2(sleeps <= 50, qPrintable(QString::number(sleeps)));
    }

    void doesNothingWhereNothingIsPending()
    {
        m_bench->clock.hold();
        m_retrier->start();
        pass(1h, 10min);
        QCOMPARE(m_bench->clock.sleeps().size(), 0);
        QCOMPARE(m_bench->secrets.count(Operation::Status), 0);
    }

    void mayEndAtAnyTime()
    {
        begin();
        m_bench->clock.advance(1h);
        QTest::qWait(2);
        m_retrier.reset();
        settle();
        QCOMPARE(m_queue->pending()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRevocationRetrier)
#include "tst_revocationretrier.moc"
