// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;
using Operation = FakeSecretStore::Operation;

namespace {

const QString first = QStringLiteral("at-1-secret");
const QString second = QStringLiteral("at-2-secret");
const QString third = QStringLiteral("at-3-secret");

} // namespace

class TestTokenKeeperStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    //! Refreshes to the second tokens, which the store does not take.
    void loseTheStore()
    {
        m_bench->answer(Bench::tokens(2));
        m_bench->secrets.fail(Operation::Write, errorFor(SecretStoreState::TimedOut));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("secret-store timed_out"));
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void storesTheNewTokensBeforeItHandsThemOut();
    void saysThatTheStoreIsNotThere_data();
    void saysThatTheStoreIsNotThere();
    void sendsNothingWhereTheStoreIsNotThere();
    void storesAgainWhatTheStoreRefused();
    void keepsWhatTheStoreDoesNotTake();
    void handsOutNothingThatIsNotStored();
    void refreshesWithWhatTheStoreDidNotTake();
    void dropsWhatItKeptWhereSomebodySignedInAgain();
    void adoptsWhatAnotherProcessRefreshed();
    void adoptsWhatAnotherProcessRefreshedWhileItWaited();
    void adoptsWhatAStrangerRefreshedWithTheSameToken();
    void refreshesWhereWhatAnotherWroteIsOver();
    void leavesAnothersSuccessInTheList();
    void seesARefreshThroughForACallerWhoLeaves_data();
    void seesARefreshThroughForACallerWhoLeaves();
    void beginsNothingForACallerWhoIsLate();
};

void TestTokenKeeperStore::storesTheNewTokensBeforeItHandsThemOut()
{
    m_bench->answer(Bench::tokens(2));
    QList<Operation> afterwards;
    m_bench->secrets.setBefore([&](Operation operation, const QString &) -> std::optional<Error> {
        if (m_bench->refreshes() > 0)
            afterwards += operation;
        return {};
    });
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(afterwards, QList<Operation>{Operation::Write});
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
}

void TestTokenKeeperStore::saysThatTheStoreIsNotThere_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<AccountState>("state");
    for (const char *code : {SecretStoreCode::locked, SecretStoreCode::promptDismissed, SecretStoreCode::denied,
                             SecretStoreCode::noBackend, SecretStoreCode::timedOut})
        QTest::newRow(code) << QString::fromLatin1(code) << AccountState::Locked;
    for (const char *code : {SecretStoreCode::entryMissing, SecretStoreCode::damaged})
        QTest::newRow(code) << QString::fromLatin1(code) << AccountState::SignInRequired;
}

void TestTokenKeeperStore::saysThatTheStoreIsNotThere()
{
    QFETCH(QString, code);
    QFETCH(AccountState, state);
    m_bench->secrets.fail(Operation::Read, Error{ErrorKind::SecretStore, code, {}, {}, {}});
    QCOMPARE(m_bench->token(), QStringLiteral("secret-store ") + code);
    QCOMPARE(m_bench->account().state, state);
    QCOMPARE(m_bench->refreshes(), 0);
    m_bench->secrets.setBefore({});
    QCOMPARE(m_bench->token(), first);
}

void TestTokenKeeperStore::sendsNothingWhereTheStoreIsNotThere()
{
    // it answers once, and is gone when the lock is ours
    int reads = 0;
    m_bench->secrets.setBefore([&](Operation, const QString &) -> std::optional<Error> {
        return ++reads > 1 ? std::optional(errorFor(SecretStoreState::Locked)) : std::nullopt;
    });
    QCOMPARE(m_bench->refreshed(), QStringLiteral("secret-store locked"));
    QCOMPARE(m_bench->refreshes(), 0);
}

void TestTokenKeeperStore::storesAgainWhatTheStoreRefused()
{
    m_bench->answer(Bench::tokens(2));
    int writes = 0;
    m_bench->secrets.setBefore([&](Operation operation, const QString &) -> std::optional<Error> {
        if (operation != Operation::Write || ++writes > 2)
            return {};
        return errorFor(SecretStoreState::TimedOut);
    });
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(writes, 3);
    QCOMPARE(m_bench->clock.sleeps(), QList<std::chrono::milliseconds>({1s, 1s}));
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
    QCOMPARE(m_bench->account().state, AccountState::Active);
}

void TestTokenKeeperStore::keepsWhatTheStoreDoesNotTake()
{
    loseTheStore();
    QCOMPARE(m_bench->account().state, AccountState::Locked);
    m_bench->secrets.setBefore({});
    QCOMPARE(m_bench->token(), second); // the next call stores it
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
    QCOMPARE(m_bench->account().state, AccountState::Active);
    QCOMPARE(m_bench->refreshes(), 1);
    QCOMPARE(m_bench->token(), second);
    QCOMPARE(m_bench->refreshes(), 1);
}

void TestTokenKeeperStore::handsOutNothingThatIsNotStored()
{
    loseTheStore();
    QCOMPARE(m_bench->token(), QStringLiteral("secret-store timed_out"));
    m_bench->secrets.setBefore(
        [](Operation, const QString &) { return std::optional(errorFor(SecretStoreState::Locked)); });
    QCOMPARE(m_bench->token(), QStringLiteral("secret-store locked"));
    QCOMPARE(m_bench->refreshes(), 1);
    m_bench->secrets.setBefore({});
    QCOMPARE(m_bench->token(), second);
}

void TestTokenKeeperStore::refreshesWithWhatTheStoreDidNotTake()
{
    loseTheStore();
    m_bench->secrets.setBefore({});
    m_bench->clock.advance(2h);
    m_bench->answer(Bench::tokens(3));
    QCOMPARE(m_bench->token(), third);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("refresh_token")), QStringLiteral("rt-2-secret"));
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-3-secret"));
}

void TestTokenKeeperStore::dropsWhatItKeptWhereSomebodySignedInAgain()
{
    loseTheStore();
    m_bench->secrets.setBefore({});
    m_bench->writeElsewhere(7);
    QCOMPARE(m_bench->token(), QStringLiteral("at-7-secret"));
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-7-secret"));
    m_bench->answer(Bench::tokens(8));
    QCOMPARE(m_bench->refreshed(), QStringLiteral("at-8-secret"));
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("refresh_token")), QStringLiteral("rt-7-secret"));
}

void TestTokenKeeperStore::adoptsWhatAnotherProcessRefreshed()
{
    m_bench->clock.advance(2h);
    m_bench->writeElsewhere(2);
    QCOMPARE(m_bench->token(), second);
    QCOMPARE(m_bench->refreshes(), 0);
}

void TestTokenKeeperStore::adoptsWhatAnotherProcessRefreshedWhileItWaited()
{
    m_bench->clock.advance(2h);
    auto held = AccountLock::tryAcquire(m_bench->locks(), m_bench->id); // the other process
    auto task = m_bench->keeper->token(m_bench->id, {}, {});
    QTRY_VERIFY(m_bench->secrets.count(Operation::Read) == 1 && !m_bench->clock.sleeps().isEmpty());
    m_bench->writeElsewhere(2);
    held.reset();
    QCOMPARE(Bench::outcome(QCoro::waitFor(std::move(task))), second);
    QCOMPARE(m_bench->refreshes(), 0);
    QCOMPARE(m_bench->secrets.count(Operation::Write), 1); // that of the sign-in
}

void TestTokenKeeperStore::adoptsWhatAStrangerRefreshedWithTheSameToken()
{
    m_bench->transport.append([this](const HttpRequest &) -> Result<HttpResponse> {
        m_bench->writeElsewhere(2);
        return FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400);
    });
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->account().state, AccountState::Active);
}

void TestTokenKeeperStore::refreshesWhereWhatAnotherWroteIsOver()
{
    m_bench->writeElsewhere(2);
    m_bench->clock.advance(2h);
    m_bench->answer(Bench::tokens(3));
    QCOMPARE(m_bench->token(), third);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("refresh_token")), QStringLiteral("rt-2-secret"));
}

void TestTokenKeeperStore::leavesAnothersSuccessInTheList()
{
    // while we look at a network that is down, another process has renewed the account and said so
    const QDateTime theirs = m_bench->clock.now().addSecs(7200);
    m_bench->transport.append([this, theirs](const HttpRequest &) {
        Account renewed = m_bench->account();
        renewed.expiresAt = theirs;
        renewed.refreshedAt = m_bench->clock.now();
        if (!m_bench->accounts->saveState(renewed))
            qFatal("can't save");
        return FakeTransport::failed(QStringLiteral("interrupted"));
    });
    QCOMPARE(m_bench->refreshed(), QStringLiteral("network interrupted"));
    QCOMPARE(m_bench->account().expiresAt, theirs);
    QCOMPARE(m_bench->account().state, AccountState::Offline);
}

void TestTokenKeeperStore::seesARefreshThroughForACallerWhoLeaves_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::newRow("stopped") << true;
    QTest::newRow("out of time") << false;
}

void TestTokenKeeperStore::seesARefreshThroughForACallerWhoLeaves()
{
    // by the time that the answer is there nobody waits any more; the token in it is the only one that is good
    QFETCH(bool, stopped);
    std::stop_source stop;
    m_bench->transport.append([&](const HttpRequest &) -> Result<HttpResponse> {
        if (stopped)
            stop.request_stop();
        else
            QTest::qSleep(300);
        return FakeTransport::json(Bench::tokens(2));
    });
    QCOMPARE(m_bench->refreshed({QDeadlineTimer(stopped ? 10s : 250ms), stop.get_token()}), second);
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
}

void TestTokenKeeperStore::beginsNothingForACallerWhoIsLate()
{
    m_bench->secrets.setBefore([](Operation, const QString &) -> std::optional<Error> {
        QTest::qSleep(60);
        return {};
    });
    QVERIFY(!m_bench->refreshed({QDeadlineTimer(100ms), {}}).startsWith(QLatin1String("at-")));
    QCOMPARE(m_bench->refreshes(), 0);
    QVERIFY(m_bench->stored().tokens.refreshToken == m_bench->credential().tokens.refreshToken);
}

QTEST_GUILESS_MAIN(TestTokenKeeperStore)
#include "tst_tokenkeeperstore.moc"
