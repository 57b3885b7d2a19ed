// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountunlinker.h>

#include <QFile>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;
using Outcome = RevocationAttempt::Outcome;
using Bench = TokenKeeperBench;

class TestRevocationQueue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<RevocationQueue> m_queue;
    RevocationRules m_rules;

    void answerRevocation(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {})
    {
        m_bench->transport.setAnswer(QStringLiteral("/revoke"),
                                     FakeTransport::http(status, "application/json", body, headers));
    }

    //! Unlinks while the server is away, or does what the test said before.
    void unlink()
    {
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->secrets, m_bench->http, *m_queue, [this](const Account &) { return m_rules; },
            m_bench->locks());
        const auto outcome = QCoro::waitFor(unlinker.unlink(m_bench->id, false, {}));
        QVERIFY(outcome.has_value());
        QVERIFY(outcome->queued);
    }

    QList<RevocationAttempt> attempts() { return QCoro::waitFor(m_queue->attemptDue({})); }

    //! When the next try is due, tries it.
    RevocationAttempt attempt()
    {
        m_bench->clock.set(std::max(m_bench->clock.now(), pending().nextTry));
        return attempts().value(0);
    }

    [[nodiscard]] PendingRevocation pending() const { return m_queue->pending()->value(0); }

    [[nodiscard]] QString entry() const { return QStringLiteral("revocation-") + m_bench->id; }

    void verifyThatNothingIsLeft()
    {
        QVERIFY(m_queue->pending()->isEmpty());
        QVERIFY(m_bench->secrets.entries().isEmpty());
        auto noted = m_bench->accounts->database().run(QStringLiteral("SELECT count(*) FROM pending_secrets"));
        QVERIFY(noted && noted->next());
        QCOMPARE(noted->value(0).toInt(), 0);
    }

    //! A provider of which its own API ends the access.
    void useBearerPost()
    {
        m_rules.style = RevocationStyle::BearerPost;
        m_rules.endpoint = QUrl(QStringLiteral("https://api.example/revoke-me"));
    }

private Q_SLOTS:

    void init()
    {
        m_queue.reset();
        m_rules = {};
        m_bench = std::make_unique<Bench>();
        m_queue =
            std::make_unique<RevocationQueue>(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
    }

    void endsTheAccessWhenTheServerIsBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("unreachable") << 0;
        QTest::newRow("down") << 503;
        QTest::newRow("busy") << 429;
    }

    void endsTheAccessWhenTheServerIsBack()
    {
        QFETCH(int, status);
        if (status != 0)
            answerRevocation(status);
        unlink();
        QCOMPARE(pending().name, QStringLiteral("work"));
        QCOMPARE(pending().attempts, 1);
        QVERIFY(attempts().isEmpty()); // not due yet
        answerRevocation(200);
        QCOMPARE(attempt().outcome, Outcome::Revoked);
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("token")), QStringLiteral("rt-1-secret"));
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("client_id")), QStringLiteral("client"));
        verifyThatNothingIsLeft();
    }

    void putsNoSecretIntoTheList()
    {
        unlink();
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_bench->databasePath() + QLatin1String(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("rt-1-secret") && !content.contains("at-1-secret"));
        }
        QVERIFY(m_bench->secrets.entries().value(entry()).revealText().contains(QLatin1String("rt-1-secret")));
    }

    void growsItsPauses()
    {
        unlink();
        std::chrono::seconds last{};
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(attempt().outcome, Outcome::Later);
            const std::chrono::seconds pause(m_bench->clock.now().secsTo(pending().nextTry));
            QVERIFY2(pause >= last / 2 && pause <= 76min, qPrintable(QString::number(pause.count())));
            last = pause;
        }
        QVERIFY(last >= 44min);
        QCOMPARE(pending().attempts, 13);
    }

    void waitsAsLongAsTheServerWants()
    {
        answerRevocation(429, {}, {{"Retry-After", "1800"}});
        unlink();
        QVERIFY(m_bench->clock.now().secsTo(pending().nextTry) >= 1700);
        m_queue->hasten(ErrorKind::Network, m_bench->clock.now());
        QVERIFY(attempts().isEmpty()); // the network has nothing to do with it
    }

    void triesSoonerWhereTheReasonIsGone()
    {
        unlink();
        m_queue->hasten(ErrorKind::SecretStore, m_bench->clock.now());
        QVERIFY(attempts().isEmpty());
        m_queue->hasten(ErrorKind::Network, m_bench->clock.now());
        answerRevocation(200);
        QCOMPARE(attempts().size(), 1);
        verifyThatNothingIsLeft();
    }

    void givesUp_data()
    {
        QTest::addColumn<bool>("hasRefreshToken");
        QTest::addColumn<std::chrono::seconds>("idle");
        QTest::addColumn<std::chrono::seconds>("expected");
        QTest::newRow("after two weeks") << true << std::chrono::seconds(0) << std::chrono::seconds(14 * 24h);
        QTest::newRow("when an unused refresh token is dead")
            << true << std::chrono::seconds(7 * 24h) << std::chrono::seconds(7 * 24h);
        QTest::newRow("when the access token is over")
            << false << std::chrono::seconds(0) << std::chrono::seconds(3600s);
    }

    void givesUp()
    {
        QFETCH(bool, hasRefreshToken);
        QFETCH(std::chrono::seconds, idle);
        QFETCH(std::chrono::seconds, expected);
        m_rules.refreshTokenIdle = idle;
        m_rules.accountPage = QUrl(QStringLiteral("https://login.example/apps"));
        AccountSecrets secrets = m_bench->stored();
        if (!hasRefreshToken)
            secrets.tokens.refreshToken = {};
        m_bench->secrets.entries().insert(m_bench->id, secrets.toJson());
        const QDateTime begin = m_bench->clock.now();
        unlink();
        RevocationAttempt last;
        for (int i = 0; i < 1000 && last.outcome == Outcome::Later; ++i)
            last = attempt();
        QCOMPARE(last.outcome, Outcome::GivenUp);
        const std::chrono::seconds passed(begin.secsTo(m_bench->clock.now()));
        QVERIFY2(passed >= expected && passed < expected + 5min, qPrintable(QString::number(passed.count())));
        QCOMPARE(last.whyNot->code, QStringLiteral("unreachable"));
        QVERIFY(last.whyNot->message.contains(QLatin1String("work")));
        QVERIFY(last.whyNot->hint.contains(QLatin1String("https://login.example/apps")));
        verifyThatNothingIsLeft();
    }

    void givesUpWhereTheServerSaysNo()
    {
        unlink();
        answerRevocation(401, R"({"error":"invalid_client"})");
        const RevocationAttempt last = attempt();
        QCOMPARE(last.outcome, Outcome::GivenUp);
        QCOMPARE(last.whyNot->code, QStringLiteral("invalid_client"));
        QVERIFY(!last.whyNot->hint.isEmpty());
        verifyThatNothingIsLeft();
    }

    void leavesALockedStoreLocked()
    {
        unlink();
        answerRevocation(200);
        m_bench->secrets.fail(Operation::Status, errorFor(SecretStoreState::Locked));
        const auto reads = m_bench->secrets.count(Operation::Read);
        m_bench->clock.set(pending().end.addDays(1)); // too late, and still it can't be removed
        QCOMPARE(attempt().outcome, Outcome::Later);
        QCOMPARE(m_bench->secrets.count(Operation::Read), reads);
        QCOMPARE(m_bench->secrets.count(Operation::Unlock), 0);
        m_bench->secrets.setBefore({});
        m_queue->hasten(ErrorKind::SecretStore, m_bench->clock.now());
        QCOMPARE(attempts().value(0).outcome, Outcome::Revoked); // one more try it has
        verifyThatNothingIsLeft();
    }

    void leavesToAnotherProcessWhatThatIsAt()
    {
        unlink();
        answerRevocation(200);
        const auto asked = m_bench->transport.requests().size();
        auto held = AccountLock::tryAcquire(m_bench->locks(), entry());
        QCOMPARE(attempt().outcome, Outcome::Later);
        QCOMPARE(m_bench->transport.requests().size(), asked);
        QCOMPARE(pending().attempts, 1);
        held.reset();
        QCOMPARE(attempt().outcome, Outcome::Revoked);
    }

    void leavesAloneWhatIsLinkedAgain()
    {
        unlink();
        m_bench->link(m_bench->credential());
        answerRevocation(200);
        const auto asked = m_bench->transport.requests().size();
        QCOMPARE(attempt().outcome, Outcome::WantedAgain);
        QCOMPARE(m_bench->transport.requests().size(), asked);
        QVERIFY(m_queue->pending()->isEmpty());
        QCOMPARE(m_bench->secrets.entries().keys(), QStringList(m_bench->id));
    }

    void waitsForAnEntryThatIsNotThere()
    {
        unlink(); // another store may be chosen at the moment
        const Secret kept = m_bench->secrets.entries().take(entry());
        answerRevocation(200);
        QCOMPARE(attempt().outcome, Outcome::Later);
        m_bench->secrets.entries().insert(entry(), kept);
        QCOMPARE(attempt().outcome, Outcome::Revoked);
        verifyThatNothingIsLeft();
    }

    void tellsWhenItsEntryStaysAway()
    {
        unlink();
        m_bench->secrets.entries().clear();
        m_bench->clock.set(pending().end);
        QCOMPARE(attempt().outcome, Outcome::GivenUp);
        verifyThatNothingIsLeft();
    }

    void storesTokensThatItHadToRenew()
    {
        useBearerPost();
        unlink();
        m_bench->clock.advance(2h);
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json(Bench::tokens(2)));
        QCOMPARE(attempt().outcome, Outcome::Later);
        QCOMPARE(m_bench->refreshes(), 1);
        QVERIFY(m_bench->secrets.entries().value(entry()).revealText().contains(QLatin1String("rt-2-secret")));
        m_bench->transport.setAnswer(QStringLiteral("/revoke-me"), FakeTransport::http(200, "", ""));
        QCOMPARE(attempt().outcome, Outcome::Revoked);
        QCOMPARE(m_bench->refreshes(), 1);
        QCOMPARE(headerOf(m_bench->transport.requests().constLast(), "Authorization"), "Bearer at-2-secret");
        verifyThatNothingIsLeft();
    }

    void knowsWhatIsOverAlready()
    {
        // it was ended before, and the machine lost its power in that moment
        useBearerPost();
        unlink();
        m_bench->transport.setAnswer(QStringLiteral("/revoke-me"), FakeTransport::http(401, "", ""));
        m_bench->transport.setAnswer(
            QStringLiteral("/token"),
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400));
        QCOMPARE(attempt().outcome, Outcome::Revoked);
        verifyThatNothingIsLeft();
    }
};

QTEST_GUILESS_MAIN(TestRevocationQueue)
#include "tst_revocationqueue.moc"
