// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakesecretservice.h"
#include "outcome.h"

#include "support/privatesessionbus.h"

#include <lanyard/secrets/keychainstore.h>
#include <lanyard/secrets/memorystore.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Lanyard;
using namespace std::chrono_literals;
using Answers = FakeSecretService::Answers;

namespace {

constexpr KeychainLimits limits{300ms, 1000ms, 600ms, 2000ms};
const auto key = QStringLiteral("account");

} // namespace

//! A keyring that answers nothing, or that stops answering once a job is under way. A real gnome-keyring-daemon takes
//! its place afterwards, to show that the store heals.
class TestKeychainHang : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        m_fake = std::make_unique<FakeSecretService>(m_bus.address());
        m_store = std::make_unique<KeychainStore>(limits);
    }

    //! Whatever happened to a store, the real keyring works after it, also for the one that saw it happen.
    void cleanup()
    {
        if (m_fake)
            m_fake->letGo();
        m_fake.reset();
        QVERIFY(m_bus.startKeyring());
        KeychainStore fresh(limits);
        QTRY_COMPARE(faultOf(QCoro::waitFor(fresh.write(key, Secret(u"one"), {}))), QString());
        if (m_store)
            QTRY_COMPARE(textOf(QCoro::waitFor(m_store->read(key, {}))), QStringLiteral("one"));
        m_store.reset();
        m_bus.stopKeyring();
    }

    void timesOutWhereNothingIsAnswered_data()
    {
        QTest::addColumn<QString>("operation");
        for (const char *operation : {"status", "unlock", "read", "write", "remove"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }

    void timesOutWhereNothingIsAnswered()
    {
        QFETCH(QString, operation);
        m_fake->answers = Answers::Nothing;
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, &ticker, [&ticks] { ++ticks; });
        ticker.start(10);
        QElapsedTimer time;
        time.start();
        QCOMPARE(run(operation), code(SecretStoreCode::timedOut));
        QVERIFY2(time.elapsed() < 3 * limits.call.count(), qPrintable(QString::number(time.elapsed())));
        QVERIFY2(ticks > limits.call.count() / 40, qPrintable(QString::number(ticks)));
        QCOMPARE(m_fake->sessions, 0); // no job was queued
    }

    void leavesOtherStoresAlone()
    {
        m_fake->answers = Answers::Nothing;
        MemoryStore other;
        auto hanging = m_store->read(key, {});
        QVERIFY(QCoro::waitFor(other.write(key, Secret(u"mine"), {})).has_value());
        QVERIFY(!hanging.isReady());
        QCOMPARE(codeOf(QCoro::waitFor(std::move(hanging))), code(SecretStoreCode::timedOut));
    }

    void doesNotQueueBehindAJobThatHangs()
    {
        m_fake->answers = Answers::Looks;
        QElapsedTimer time;
        time.start();
        QCOMPARE(run(QStringLiteral("read")), code(SecretStoreCode::timedOut));
        QVERIFY2(time.elapsed() >= limits.job.count() / 2, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(time.elapsed() < 3 * limits.job.count(), qPrintable(QString::number(time.elapsed())));
        for (const auto *operation : {"status", "read", "write", "remove"}) {
            time.restart();
            QCOMPARE(run(QString::fromLatin1(operation)), code(SecretStoreCode::timedOut));
            QVERIFY2(time.elapsed() < limits.job.count() / 2, qPrintable(QString::number(time.elapsed())));
        }
    }

    void tellsAllWhoWaitAsSoonAsAJobHangs()
    {
        m_fake->answers = Answers::Looks;
        QElapsedTimer time;
        time.start();
        std::vector<Task<Result<Secret>>> reads;
        for (int i = 0; i < 20; ++i)
            reads.push_back(m_store->read(QString::number(i), {}));
        for (auto &read : reads)
            QCOMPARE(codeOf(QCoro::waitFor(std::move(read))), code(SecretStoreCode::timedOut));
        QVERIFY2(time.elapsed() < 3 * limits.job.count(), qPrintable(QString::number(time.elapsed())));
    }

    void neverCarriesOutLaterWhatItSaidItDidNot()
    {
        m_fake->answers = Answers::Looks;
        auto hanging = m_store->read(key, {});
        auto waiting = m_store->write(QStringLiteral("late"), Secret(u"must not appear"), {});
        QCOMPARE(codeOf(QCoro::waitFor(std::move(hanging))), code(SecretStoreCode::timedOut));
        QCOMPARE(codeOf(QCoro::waitFor(std::move(waiting))), code(SecretStoreCode::timedOut));
        m_fake->letGo();
        m_fake.reset();
        QVERIFY(m_bus.startKeyring());
        const auto late = [this] { return codeOf(QCoro::waitFor(m_store->read(QStringLiteral("late"), {}))); };
        QTRY_COMPARE(late(), code(SecretStoreCode::entryMissing));
    }

    void endsAStoppedCallAtOnceAndItsJobWhenItEnds()
    {
        m_fake->answers = Answers::Looks;
        std::stop_source stop;
        auto stopped = m_store->read(key, {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()});
        QTest::qWait(100);
        QElapsedTimer time;
        time.start();
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(stopped)).error().kind, ErrorKind::Cancelled);
        QVERIFY2(time.elapsed() < limits.job.count() / 2, qPrintable(QString::number(time.elapsed())));
    }

    void survivesDyingWhileAJobHangs()
    {
        m_fake->answers = Answers::Looks;
        QCOMPARE(run(QStringLiteral("read")), code(SecretStoreCode::timedOut));
        m_store.reset();
        QTest::qWait(50);
    }

    void survivesDyingWhileAJobRuns()
    {
        m_fake->answers = Answers::Looks;
        auto running = m_store->read(key, {});
        auto waiting = m_store->read(key, {});
        QTest::qWait(100);
        m_store.reset();
        QCOMPARE(codeOf(QCoro::waitFor(std::move(running))), code(SecretStoreCode::timedOut));
        QCOMPARE(codeOf(QCoro::waitFor(std::move(waiting))), code(SecretStoreCode::timedOut));
    }

    void saysDeniedWhereTheKeyringFailsWithoutAReason()
    {
        QCOMPARE(run(QStringLiteral("read")), code(SecretStoreCode::denied));
    }

    void seesTheKeyringVanishDuringAJob()
    {
        m_fake->answers = Answers::Looks;
        auto running = m_store->read(key, {});
        QTest::qWait(100);
        m_fake.reset();
        QCOMPARE(codeOf(QCoro::waitFor(std::move(running))), code(SecretStoreCode::noBackend));
    }

private:
    QString run(const QString &operation)
    {
        if (operation == QLatin1String("status"))
            return errorFor(QCoro::waitFor(m_store->status({})).state).code;
        if (operation == QLatin1String("unlock"))
            return codeOf(QCoro::waitFor(m_store->unlock({})));
        if (operation == QLatin1String("write"))
            return codeOf(QCoro::waitFor(m_store->write(key, Secret(u"other"), {})));
        if (operation == QLatin1String("remove"))
            return codeOf(QCoro::waitFor(m_store->remove(key, {})));
        return codeOf(QCoro::waitFor(m_store->read(key, {})));
    }

    PrivateSessionBus m_bus;
    std::unique_ptr<FakeSecretService> m_fake;
    std::unique_ptr<KeychainStore> m_store;
};

QTEST_GUILESS_MAIN(TestKeychainHang)
#include "tst_keychainhang.moc"
