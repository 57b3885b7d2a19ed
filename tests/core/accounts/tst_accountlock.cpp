// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/accounts/accountlock.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

//! Waits for the lock and puts it there; returned is the error, if there is one.
Task<std::optional<Error>> acquire(QString directory, QString id, CallContext context, std::optional<AccountLock> *lock)
{
    SystemClock clock;
    auto result = co_await AccountLock::acquire(directory, id, &clock, context);
    if (!result)
        co_return result.error();
    lock->emplace(std::move(*result));
    co_return std::nullopt;
}

} // namespace

class TestAccountLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_id = QStringLiteral("a6e1");

    [[nodiscard]] QString directory() const { return m_folder->filePath(QStringLiteral("locks")); }

    [[nodiscard]] QString file() const { return directory() + QStringLiteral("/a6e1.lock"); }

    //! Another process that holds the lock, and tells when it does.
    void startHolder(QProcess &holder) const
    {
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), directory(), m_id});
        QVERIFY(holder.waitForReadyRead(10'000));
        QCOMPARE(holder.readLine().trimmed(), "held");
    }

    static void age(const QString &path, int seconds)
    {
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    void init();
    void hasOneHolder();
    void waitsForTheHolder();
    void givesUpAtTheDeadline();
    void givesUpWhenStopped();
    void knowsOtherProcesses();
    void isFreeAfterItsHolderDied();
    void isNeverTooOldForALivingHolder();
    void isFreeWhereACrashLeftItEmpty();
    void saysThatItCannotBeTaken();
};

void TestAccountLock::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestAccountLock::hasOneHolder()
{
    {
        const auto lock = AccountLock::tryAcquire(directory(), m_id);
        QVERIFY(lock.has_value());
        QVERIFY(!AccountLock::tryAcquire(directory(), m_id).has_value());
        QVERIFY(AccountLock::tryAcquire(directory(), QStringLiteral("b7f2")).has_value()); // another account's
    }
    QVERIFY(AccountLock::tryAcquire(directory(), m_id).has_value());
}

void TestAccountLock::waitsForTheHolder()
{
    auto held = AccountLock::tryAcquire(directory(), m_id);
    QTimer::singleShot(100ms, this, [&held] { held.reset(); });
    std::optional<AccountLock> lock;
    const auto error = QCoro::waitFor(acquire(directory(), m_id, {QDeadlineTimer(10s), {}}, &lock));
    QVERIFY(!error.has_value());
    QVERIFY(lock.has_value());
    QVERIFY(!held.has_value());
}

void TestAccountLock::givesUpAtTheDeadline()
{
    const auto held = AccountLock::tryAcquire(directory(), m_id);
    std::optional<AccountLock> lock;
    const auto error = QCoro::waitFor(acquire(directory(), m_id, {QDeadlineTimer(100ms), {}}, &lock));
    QVERIFY(!lock.has_value());
    QCOMPARE(error->kind, ErrorKind::Network);
    QCOMPARE(error->code, QStringLiteral("timed_out"));
}

void TestAccountLock::givesUpWhenStopped()
{
    const auto held = AccountLock::tryAcquire(directory(), m_id);
    std::stop_source stop;
    QTimer::singleShot(50ms, this, [&stop] { stop.request_stop(); });
    std::optional<AccountLock> lock;
    const auto error = QCoro::waitFor(acquire(directory(), m_id, {QDeadlineTimer(10s), stop.get_token()}, &lock));
    QVERIFY(!lock.has_value());
    QCOMPARE(error->kind, ErrorKind::Cancelled);
}

void TestAccountLock::knowsOtherProcesses()
{
    QProcess holder;
    startHolder(holder);
    QVERIFY(!AccountLock::tryAcquire(directory(), m_id).has_value());
    holder.closeWriteChannel(); // it ends by itself
    QVERIFY(holder.waitForFinished(10'000));
    QVERIFY(AccountLock::tryAcquire(directory(), m_id).has_value());
}

void TestAccountLock::isFreeAfterItsHolderDied()
{
    QProcess holder;
    startHolder(holder);
    holder.kill(); // SIGKILL: no destructor runs
    QVERIFY(holder.waitForFinished(10'000));
    QCOMPARE(holder.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFile::exists(file()));
    QVERIFY(AccountLock::tryAcquire(directory(), m_id).has_value());
}

void TestAccountLock::isNeverTooOldForALivingHolder()
{
    QProcess holder;
    startHolder(holder);
    age(file(), 7 * 86'400);
    QVERIFY(!AccountLock::tryAcquire(directory(), m_id).has_value());
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(10'000));
}

void TestAccountLock::isFreeWhereACrashLeftItEmpty()
{
    QVERIFY(QDir().mkpath(directory()));
    QFile empty(file());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(!AccountLock::tryAcquire(directory(), m_id).has_value()); // somebody may be about to write into it
    age(file(), 60);
    const auto lock = AccountLock::tryAcquire(directory(), m_id);
    QVERIFY(lock.has_value());
    QVERIFY(!AccountLock::tryAcquire(directory(), m_id).has_value());
}

void TestAccountLock::saysThatItCannotBeTaken()
{
    std::optional<AccountLock> lock;
    const auto error = QCoro::waitFor(acquire(QStringLiteral("/proc/lanyard"), m_id, {}, &lock));
    QVERIFY(!lock.has_value());
    QCOMPARE(error->kind, ErrorKind::Internal);
}

namespace {

//! What the test runs as another process: holds the lock until standard input is closed.
int hold(const QStringList &arguments)
{
    const auto lock = AccountLock::tryAcquire(arguments.value(2), arguments.value(3));
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return lock ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--hold"))
        return hold(QCoreApplication::arguments());
    TestAccountLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountlock.moc"
