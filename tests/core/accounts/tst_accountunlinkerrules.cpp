// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountunlinker.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

//! What providers want where access is to end, and what becomes of it where that is not possible now.
class TestAccountUnlinkerRules : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TokenKeeperBench> m_bench;
    RevocationRules m_rules;

    Result<UnlinkOutcome> unlinked()
    {
        RevocationQueue queue(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->secrets, m_bench->http, queue, [this](const Account &) { return m_rules; },
            m_bench->locks());
        return QCoro::waitFor(unlinker.unlink(m_bench->id, false, {}));
    }

    [[nodiscard]] int queued() const
    {
        auto rows = m_bench->accounts->database().run(QStringLiteral("SELECT count(*) FROM pending_revocations"));
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    void verifyThatNothingIsLeft()
    {
        QVERIFY(m_bench->accounts->accounts().value().isEmpty());
        QVERIFY(m_bench->secrets.entries().isEmpty());
        QCOMPARE(queued(), 0);
    }

    void verifyThatNothingIsGone()
    {
        QCOMPARE(m_bench->accounts->accounts().value().size(), 1);
        QCOMPARE(m_bench->secrets.entries().keys(), QStringList(m_bench->id));
        QCOMPARE(queued(), 0);
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
        m_rules = {};
        m_bench = std::make_unique<TokenKeeperBench>();
    }

    void removesNothingWhereItCanNotBeQueued()
    {
        m_bench->secrets.fail(Operation::Write, errorFor(SecretStoreState::Locked));
        const auto outcome = unlinked();
        QVERIFY(!outcome.has_value());
        QVERIFY(outcome.error() == errorFor(SecretStoreState::Locked));
        verifyThatNothingIsGone();
        m_bench->secrets.setBefore({});
        QVERIFY(m_bench->accounts->database().run(QStringLiteral(
            "CREATE TRIGGER no BEFORE INSERT ON pending_revocations BEGIN SELECT RAISE(ABORT, 'no'); END")));
        QCOMPARE(unlinked().error().kind, ErrorKind::Internal);
        PendingSecrets pending(*m_bench->accounts, m_bench->secrets, m_bench->locks());
        QCoro::waitFor(pending.sweep({}));
        verifyThatNothingIsGone();
    }

    void queuesNothingThatWouldEndWithTheProcess()
    {
        m_bench->secrets.setLasting(false);
        const auto outcome = unlinked();
        QVERIFY(!outcome->queued);
        QCOMPARE(outcome->whyNotRevoked->code, QStringLiteral("unreachable"));
        verifyThatNothingIsLeft();
    }

    void queuesNothingThatHasRunOut()
    {
        AccountSecrets secrets = m_bench->stored();
        secrets.tokens.refreshToken = {};
        m_bench->secrets.entries().insert(m_bench->id, secrets.toJson());
        m_bench->clock.advance(2h);
        QVERIFY(!unlinked()->queued);
        verifyThatNothingIsLeft();
    }

    void endsTheAccessTheProvidersOwnWay_data()
    {
        QTest::addColumn<bool>("isExpired");
        QTest::newRow("with the access token") << false;
        QTest::newRow("with a new one, as the old one is over") << true;
    }

    void endsTheAccessTheProvidersOwnWay()
    {
        QFETCH(bool, isExpired);
        useBearerPost();
        m_bench->transport.setAnswer(
            QStringLiteral("/token"),
            FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at-2-secret")},
                                 {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                 {QStringLiteral("expires_in"), 3600}}));
        m_bench->transport.setAnswer(QStringLiteral("/revoke-me"),
                                     FakeTransport::http(200, "application/json", "null"));
        if (isExpired)
            m_bench->clock.advance(2h);
        QVERIFY(unlinked()->revoked);
        const HttpRequest &last = m_bench->transport.requests().constLast();
        QCOMPARE(last.url, m_rules.endpoint);
        QCOMPARE(last.method, "POST");
        QCOMPARE(headerOf(last, "Authorization"), isExpired ? "Bearer at-2-secret" : "Bearer at-1-secret");
        QCOMPARE(m_bench->transport.count(QStringLiteral("/token")), isExpired ? 1 : 0);
        QCOMPARE(m_bench->transport.count(QStringLiteral("/revoke")), 0);
        verifyThatNothingIsLeft();
    }

    void losesNoTokenThatItRenewedInVain()
    {
        useBearerPost();
        m_bench->clock.advance(2h);
        m_bench->transport.setAnswer(
            QStringLiteral("/token"),
            FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at-2-secret")},
                                 {QStringLiteral("refresh_token"), QStringLiteral("rt-2-secret")},
                                 {QStringLiteral("token_type"), QStringLiteral("Bearer")}}));
        m_bench->transport.setAnswer(QStringLiteral("/revoke-me"), FakeTransport::http(503, "text/plain", ""));
        bool mayWrite = true; // the account's own entry, but none for the queue
        m_bench->secrets.setBefore([&](Operation operation, const QString &) -> std::optional<Error> {
            const bool isRefused = operation == Operation::Write && !std::exchange(mayWrite, false);
            return isRefused ? std::optional(errorFor(SecretStoreState::Locked)) : std::nullopt;
        });
        QVERIFY(!unlinked().has_value());
        verifyThatNothingIsGone();
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));

        m_bench->secrets.setBefore({});
        QVERIFY(unlinked()->queued);
        const QString entry =
            m_bench->secrets.entries().value(QStringLiteral("revocation-") + m_bench->id).revealText();
        QVERIFY(entry.contains(QLatin1String("rt-2-secret")));
    }

    void asksNobodyWhereTheProviderHasNoWay()
    {
        m_rules.style = RevocationStyle::None;
        m_rules.accountPage = QUrl(QStringLiteral("https://login.example/apps"));
        const auto outcome = unlinked();
        QCOMPARE(outcome->whyNotRevoked->code, QStringLiteral("revocation_not_offered"));
        QVERIFY(outcome->whyNotRevoked->hint.contains(QLatin1String("https://login.example/apps")));
        QVERIFY(m_bench->transport.requests().isEmpty());
        verifyThatNothingIsLeft();
    }
};

QTEST_GUILESS_MAIN(TestAccountUnlinkerRules)
#include "tst_accountunlinkerrules.moc"
