// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "support/fakemonitors.h"
#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/backgroundrefresher.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

class TestBackgroundRefresher : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<FakeNetworkMonitor> m_network;
    std::unique_ptr<FakePowerMonitor> m_power;
    std::unique_ptr<BackgroundRefresher> m_refresher;
    RefreshRules m_rules;
    int m_tokens = 1;

    void make()
    {
        m_refresher = std::make_unique<BackgroundRefresher>(*m_bench->accounts, m_bench->secrets, *m_bench->keeper,
                                                            m_bench->clock, *m_network, *m_power,
                                                            [this](const Account &) { return m_rules; });
    }

    void pass(std::chrono::seconds time, std::chrono::seconds step = 60s) { m_bench->pass(time, step); }

    void settle() { m_bench->settle(); }

    void use() { QVERIFY(m_bench->token().startsWith(QLatin1String("at-"))); }

    void linkMore(int count)
    {
        AccountLinker linker(*m_bench->accounts, m_bench->secrets, m_bench->clock, m_bench->locks());
        for (int i = 0; i < count; ++i) {
            auto account = QCoro::waitFor(
                linker.link(sampleCredential(QStringLiteral("person %1").arg(i), m_bench->clock.now()), {}, {}));
            QVERIFY(account.has_value());
            m_bench->accounts->noteUse(*account, m_bench->clock.now());
        }
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_bench->clock.hold();
        m_network = std::make_unique<FakeNetworkMonitor>();
        m_power = std::make_unique<FakePowerMonitor>();
        m_rules = {};
        m_tokens = 1;
        m_bench->transport.setAnswer(QStringLiteral("/token"), [this](const HttpRequest &) -> Result<HttpResponse> {
            return FakeTransport::json(Bench::tokens(++m_tokens));
        });
        make();
    }

    void cleanup()
    {
        m_refresher.reset();
        settle();
        for (int i = 0; i < 100 && m_bench->clock.sleepers() > 0; ++i) {
            m_bench->clock.advance(24h);
            settle();
        }
        QCOMPARE(m_bench->clock.sleepers(), 0);
        m_bench.reset();
    }

    void renewsWhatIsInUseBeforeItEnds()
    {
        use();
        m_refresher->start();
        pass(52min);
        QCOMPARE(m_bench->refreshes(), 0);
        pass(3min);
        QCOMPARE(m_bench->refreshes(), 1);
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
        pass(1h);
        QCOMPARE(m_bench->refreshes(), 2);
    }

    void stopsWhenNobodyUsesItAnyMore()
    {
        use();
        m_refresher->start();
        pass(72h, 15min);
        const auto refreshes = m_bench->refreshes();
        QVERIFY2(refreshes >= 24 && refreshes <= 29, qPrintable(QString::number(refreshes)));
    }

    void leavesAloneWhatNobodyUses()
    {
        m_refresher->start();
        QVERIFY(!m_refresher->nextRenewal(m_bench->id).isValid());
        pass(48h, 30min);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void keepsAnIdleRefreshTokenAlive()
    {
        m_rules.refreshTokenIdle = 7 * 24h;
        m_refresher->start();
        pass(14 * 24h, 4h);
        QVERIFY2(m_bench->refreshes() >= 4 && m_bench->refreshes() <= 5,
                 qPrintable(QString::number(m_bench->refreshes())));
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
        use();
        m_network->set(state);
        m_refresher->start();
        pass(2h);
        QCOMPARE(m_bench->refreshes(), 0);
        m_network->set(NetworkMonitor::State::Usable);
        pass(9s, 1s);
        QCOMPARE(m_bench->refreshes(), 0); // not in the first seconds
        pass(2s, 1s);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void waitsForTheNetworkAfterSleep()
    {
        use();
        m_refresher->start();
        m_power->sleep();
        pass(2h);
        QCOMPARE(m_bench->refreshes(), 0);
        m_power->wake();
        pass(9s, 1s);
        QCOMPARE(m_bench->refreshes(), 0);
        pass(2s, 1s);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void noticesThatTheClockWasSet()
    {
        use();
        m_refresher->start();
        m_bench->clock.set(m_bench->clock.now().addDays(1));
        pass(11min);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void isNotHeldUpByAClockThatWasSetBack()
    {
        m_power->wake(); // quiet for a while
        m_bench->clock.set(m_bench->clock.now().addDays(-300));
        m_bench->link(m_bench->credential());
        use();
        m_refresher->start();
        pass(1h);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void savesOnMeteredLinks()
    {
        use();
        m_network->set(NetworkMonitor::State::Usable, true);
        m_refresher->start();
        pass(3h);
        QCOMPARE(m_bench->refreshes(), 0);
        m_network->set(NetworkMonitor::State::Usable, false);
        pass(1min);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void triesAgainWithGrowingPauses()
    {
        use();
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::failed(QStringLiteral("timed_out")));
        m_refresher->start();
        pass(54min);
        QVERIFY(m_bench->refreshes() >= 1);
        const auto atFirst = m_bench->refreshes();
        pass(6h);
        const auto later = m_bench->refreshes() - atFirst;
        QVERIFY2(later >= 8 && later <= 16, qPrintable(QString::number(later)));
        QCOMPARE(m_bench->account().state, AccountState::Offline);
    }

    void obeysRetryAfter()
    {
        use();
        m_bench->transport.setAnswer(QStringLiteral("/token"),
                                     FakeTransport::http(429, "text/plain", {}, {{"Retry-After", "1800"}}));
        m_refresher->start();
        pass(58min);
        const auto atFirst = m_bench->refreshes();
        QVERIFY(atFirst > 0);
        pass(22min);
        QCOMPARE(m_bench->refreshes(), atFirst);
    }

    void asksNobodyAgainWhoSaidNo()
    {
        use();
        m_bench->transport.setAnswer(
            QStringLiteral("/token"),
            FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400));
        m_refresher->start();
        pass(6h);
        QCOMPARE(m_bench->refreshes(), 1);
        QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
        QVERIFY(!m_refresher->nextRenewal(m_bench->id).isValid());
    }

    void leavesALockedKeyringLocked()
    {
        use();
        m_bench->secrets.setBefore([](FakeSecretStore::Operation operation, const QString &) -> std::optional<Error> {
            return operation == FakeSecretStore::Operation::Status ? std::optional(errorFor(SecretStoreState::Locked))
                                                                   : std::nullopt;
        });
        const auto before = m_bench->secrets.count(FakeSecretStore::Operation::Read);
        m_refresher->start();
        pass(2h);
        QCOMPARE(m_bench->secrets.count(FakeSecretStore::Operation::Unlock), 0);
        QCOMPARE(m_bench->secrets.count(FakeSecretStore::Operation::Read), before);
        m_bench->secrets.setBefore({});
        m_refresher->tryAgainAfter(ErrorKind::SecretStore);
        settle();
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void triesALostAnswersTokenAtTheNextStart()
    {
        m_bench->transport.append(FakeTransport::failed(QStringLiteral("interrupted")));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network interrupted"));
        m_refresher->start();
        settle();
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
    }

    void leavesToAnotherProcessWhatItHasDone()
    {
        use();
        m_refresher->start();
        Account account = m_bench->account();
        m_bench->clock.advance(50min);
        m_bench->writeElsewhere(7);
        account.refreshedAt = m_bench->clock.now();
        account.expiresAt = m_bench->clock.now().addSecs(3600);
        QVERIFY(m_bench->accounts->database().run(
            QStringLiteral("UPDATE accounts SET refreshed_at = ?, expires_at = ?"),
            {account.refreshedAt.toString(Qt::ISODateWithMs), account.expiresAt.toString(Qt::ISODateWithMs)}));
        pass(20min);
        QCOMPARE(m_bench->refreshes(), 0);
    }

    void renewsAFewAtATime()
    {
        linkMore(60);
        qsizetype most = 0;
        m_bench->transport.setAnswer(QStringLiteral("/token"), [&](const HttpRequest &) -> Result<HttpResponse> {
            most = std::max(most, m_refresher->running());
            return FakeTransport::json(Bench::tokens(++m_tokens));
        });
        m_bench->clock.advance(24h); // all are over
        m_refresher->start();
        for (int i = 0; i < 200 && m_bench->refreshes() < 60; ++i)
            settle();
        QCOMPARE(m_bench->refreshes(), 60);
        QVERIFY2(most > 1 && most <= 4, qPrintable(QString::number(most)));
    }

    void sleepsWhileNothingIsDue()
    {
        use();
        m_refresher->start();
        settle();
        const auto before = m_bench->clock.sleeps().size();
        pass(50min);
        QVERIFY2(m_bench->clock.sleeps().size() - before <= 6,
                 qPrintable(QString::number(m_bench->clock.sleeps().size() - before)));
    }

    void mayEndAtAnyTime()
    {
        use();
        m_refresher->start();
        m_bench->clock.advance(55min);
        m_refresher.reset();
        settle();
        QCOMPARE(m_bench->keeper->isRefreshing(m_bench->id), false);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundRefresher)
#include "tst_backgroundrefresher.moc"
