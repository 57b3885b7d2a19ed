// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "migrationbench.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/revocationqueue.h>

#include <QTest>

using namespace Lanyard;
using Operation = FakeSecretStore::Operation;

//! What other processes do with the old store while the secrets are moved, and after it.
class TestSecretMigrationRaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<MigrationBench> m_bench;
    //! Another process: the same list and locks, and the store that it was started with.
    std::unique_ptr<TokenKeeper> m_other;
    int m_given = 1; //!< the number of the last tokens that the server gave

    [[nodiscard]] Task<Result<TokenSet>> refreshing() const
    {
        TokenKeeper::Wish wish;
        wish.refreshNow = true;
        const CallContext context;
        return m_other->token(m_bench->id, wish, context);
    }

    [[nodiscard]] QString refreshToken() const
    {
        const auto secrets = AccountSecrets::fromJson(m_bench->counting().value(m_bench->id));
        return secrets ? secrets->tokens.refreshToken.revealText() : QStringLiteral("none");
    }

    [[nodiscard]] QString lastGiven() const { return QStringLiteral("rt-%1-secret").arg(m_given); }

    [[nodiscard]] Task<Result<Account>> linking(const QString &subject) const
    {
        const Credential credential = sampleCredential(subject, m_bench->clock.now());
        auto linker =
            std::make_shared<AccountLinker>(*m_bench->accounts, m_bench->checkedOld, m_bench->clock, m_bench->locks());
        return linked(linker, credential);
    }

    static Task<Result<Account>> linked(std::shared_ptr<AccountLinker> linker, Credential credential)
    {
        const QString label;
        const CallContext context;
        Result<Account> account = co_await linker->link(credential, label, context);
        co_return account;
    }

private Q_SLOTS:

    void init()
    {
        m_other.reset();
        m_bench.reset();
        m_bench = std::make_unique<MigrationBench>();
        m_other =
            std::make_unique<TokenKeeper>(*m_bench->accounts, m_bench->checkedOld, m_bench->http, m_bench->locks());
        m_given = 1;
        m_bench->transport.setAnswer(QStringLiteral("/token"), [this](const HttpRequest &) -> Result<HttpResponse> {
            return FakeTransport::json(TokenKeeperBench::tokens(++m_given));
        });
    }

    void losesNoRefreshThatBeginsAtAnyStep()
    {
        QSet<QString> outcomes;
        for (int step = 1; step < 100; ++step) {
            init();
            std::optional<Task<Result<TokenSet>>> refresh;
            m_bench->setBeforeEach([&](int number) -> std::optional<Error> {
                if (number == step)
                    refresh.emplace(refreshing());
                return {};
            });
            QCOMPARE(m_bench->move(), QStringLiteral("moved"));
            const QByteArray at = QByteArray::number(step);
            if (!refresh) {
                QVERIFY2(step > 20, at);
                QVERIFY(outcomes.contains(QStringLiteral("secret-store moved")));
                return;
            }
            const Result<TokenSet> tokens = QCoro::waitFor(*refresh);
            outcomes.insert(TokenKeeperBench::outcome(tokens));
            QVERIFY2(m_bench->home() == QLatin1String("file"), at);
            QVERIFY2(refreshToken() == lastGiven(), at); // the only one that the server still takes
            QVERIFY2(m_bench->secrets.entries().isEmpty(), at);
            QVERIFY2(m_bench->account().state == AccountState::Active, at);
            QVERIFY2(!m_bench->account().lastError, at);
        }
        QFAIL("it goes on and on");
    }

    void waitsForARefreshThatIsUnderWay()
    {
        std::optional<Task<Result<SecretMigration::Outcome>>> moving;
        m_bench->transport.setAnswer(QStringLiteral("/token"), [&](const HttpRequest &) -> Result<HttpResponse> {
            moving.emplace(m_bench->moving()); // the server has rotated, and the answer is on its way
            return FakeTransport::json(TokenKeeperBench::tokens(++m_given));
        });
        const auto refresh = QCoro::waitFor(refreshing());
        QCOMPARE(TokenKeeperBench::outcome(refresh), QStringLiteral("at-2-secret"));
        const auto moved = QCoro::waitFor(*moving);
        QVERIFY(moved.has_value());
        QCOMPARE(m_bench->home(), QStringLiteral("file"));
        QCOMPARE(refreshToken(), QStringLiteral("rt-2-secret"));
        QVERIFY(m_bench->secrets.entries().isEmpty());
    }

    void handsOutGoodTokensMeanwhile()
    {
        QString outcome;
        QString homeThen;
        const auto ask = [&]() -> Task<> {
            const TokenKeeper::Wish wish;
            const CallContext context;
            const auto tokens = co_await m_other->token(m_bench->id, wish, context);
            outcome = TokenKeeperBench::outcome(tokens);
            homeThen = m_bench->home();
        };
        std::optional<Task<>> asking;
        m_bench->setBeforeEach([&](int number) -> std::optional<Error> {
            if (number == 3)
                asking.emplace(ask());
            return {};
        });
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCoro::waitFor(*asking);
        QCOMPARE(outcome, QStringLiteral("at-1-secret"));
        QCOMPARE(homeThen, QStringLiteral("keychain"));
    }

    void staysWhereARefreshIsNotStoredYet()
    {
        m_bench->secrets.fail(Operation::Write, errorFor(SecretStoreState::TimedOut));
        const auto refresh = QCoro::waitFor(refreshing());
        QCOMPARE(TokenKeeperBench::outcome(refresh), QStringLiteral("secret-store timed_out"));
        m_bench->secrets.setBefore({}); // the only good token is in the other process's memory
        QCOMPARE(m_bench->move(), QStringLiteral("refresh_unfinished"));
        QVERIFY(m_bench->home().isEmpty());
        QVERIFY(m_bench->newSecrets.entries().isEmpty());

        const auto again = QCoro::waitFor(m_other->token(m_bench->id, {}, {}));
        QCOMPARE(TokenKeeperBench::outcome(again), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        QCOMPARE(refreshToken(), QStringLiteral("rt-2-secret"));
    }

    void takesAlongWhatIsLinkedMeanwhile()
    {
        for (int step = 1; step <= 12; ++step) {
            init();
            std::optional<Task<Result<Account>>> link;
            m_bench->setBeforeEach([&](int number) -> std::optional<Error> {
                if (number == step)
                    link.emplace(linking(QStringLiteral("grace")));
                return {};
            });
            QCOMPARE(m_bench->move(), QStringLiteral("moved"));
            QVERIFY(link.has_value());
            const auto account = QCoro::waitFor(*link);
            const QByteArray at = QByteArray::number(step);
            QVERIFY2(account.has_value(), at);
            QVERIFY2(m_bench->newSecrets.entries().contains(account->id), at);
            QVERIFY2(m_bench->secrets.entries().isEmpty(), at);
        }
    }

    void servesNobodyFromTheOldStoreAfterwards()
    {
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        const QString moved = QStringLiteral("secret-store moved");
        const auto all = m_bench->accounts->accounts();

        QCOMPARE(TokenKeeperBench::outcome(QCoro::waitFor(m_other->token(m_bench->id, {}, {}))), moved);
        QCOMPARE(TokenKeeperBench::outcome(QCoro::waitFor(refreshing())), moved);
        QCOMPARE(m_bench->refreshes(), 0);
        for (const char *subject : {"ada", "grace"}) { // again, and anew
            const auto link = QCoro::waitFor(linking(QString::fromLatin1(subject)));
            QVERIFY(!link);
            QCOMPARE(link.error().code, QStringLiteral("moved"));
            QVERIFY(!link.error().message.isEmpty() && !link.error().hint.isEmpty());
        }
        RevocationQueue queue(*m_bench->accounts, m_bench->checkedOld, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->checkedOld, m_bench->http, queue,
            [](const Account &) { return RevocationRules(); }, m_bench->locks());
        const auto unlinked = QCoro::waitFor(unlinker.unlink(m_bench->id, true, {}));
        QVERIFY(!unlinked);
        QCOMPARE(unlinked.error().code, QStringLiteral("moved"));
        const auto attempts = QCoro::waitFor(queue.attemptDue({}));
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts.constFirst().outcome, RevocationAttempt::Outcome::Later);

        QVERIFY(m_bench->accounts->accounts() == all); // nothing is said of any account
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QVERIFY(m_bench->newSecrets.entries() == m_bench->before);
    }

    void servesFromTheNewStoreAfterwards()
    {
        QCOMPARE(m_bench->move(), QStringLiteral("moved"));
        m_other =
            std::make_unique<TokenKeeper>(*m_bench->accounts, m_bench->checkedNew, m_bench->http, m_bench->locks());
        QCOMPARE(TokenKeeperBench::outcome(QCoro::waitFor(refreshing())), QStringLiteral("at-2-secret"));
        QCOMPARE(refreshToken(), QStringLiteral("rt-2-secret"));
    }

    void missesNothingThatIsMovedWhileItIsRead()
    {
        bool isFirst = true;
        m_bench->secrets.setBefore([&](Operation, const QString &) -> std::optional<Error> {
            if (std::exchange(isFirst, false)) {
                m_bench->newSecrets.entries() = m_bench->before; // as if all of it happened between two instructions
                m_bench->secrets.entries().clear();
                if (!SecretHome(m_bench->accounts->database()).record(StoreKind::EncryptedFile))
                    qFatal("can't record");
            }
            return {};
        });
        const auto tokens = QCoro::waitFor(m_other->token(m_bench->id, {}, {}));
        QCOMPARE(TokenKeeperBench::outcome(tokens), QStringLiteral("secret-store moved"));
        QCOMPARE(m_bench->account().state, AccountState::Active);
    }
};

QTEST_GUILESS_MAIN(TestSecretMigrationRaces)
#include "tst_secretmigrationraces.moc"
