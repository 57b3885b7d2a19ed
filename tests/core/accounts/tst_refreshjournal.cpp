// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/refreshjournal.h>

#include <QTest>

using namespace Lanyard;
using Bench = TokenKeeperBench;

class TestRefreshJournal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

    [[nodiscard]] bool isOpen() const
    {
        return RefreshJournal(*m_bench->accounts).isOpen(m_bench->id, m_bench->stored().revision);
    }

    //! Sends the refresh token, and nobody knows what became of it.
    void loseTheAnswer()
    {
        m_bench->transport.append(FakeTransport::failed(QStringLiteral("interrupted")));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network interrupted"));
        QVERIFY(isOpen());
    }

    static QJsonObject refusal() { return {{QStringLiteral("error"), QStringLiteral("invalid_grant")}}; }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void isWrittenBeforeTheTokenIsSent()
    {
        bool wasOpen = false;
        m_bench->transport.append([&](const HttpRequest &) -> Result<HttpResponse> {
            wasOpen = isOpen();
            return FakeTransport::json(Bench::tokens(2));
        });
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QVERIFY(wasOpen);
        QVERIFY(RefreshJournal(*m_bench->accounts).openAccounts().isEmpty());
    }

    void isLeftOpenWhereTheAnswerGotLost_data()
    {
        QTest::addColumn<FakeTransport::Answer>("answer");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const Result<HttpResponse> &answer, bool open) {
            QTest::newRow(name) << FakeTransport::Answer([answer](const HttpRequest &) { return answer; }) << open;
        };
        row("interrupted", FakeTransport::failed(QStringLiteral("interrupted")), true);
        row("timed out", FakeTransport::failed(QStringLiteral("timed_out")), true);
        row("broken", FakeTransport::http(200, "application/json", "{\"acc"), true);
        row("without a token", FakeTransport::json({}), true);
        row("gateway", FakeTransport::http(502, "text/html", ""), true);
        row("nobody there", FakeTransport::failed(QStringLiteral("unreachable")), false);
        row("not whom we know", FakeTransport::failed(QStringLiteral("tls")), false);
        row("a no", FakeTransport::json(refusal(), 400), false);
        row("another no", FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401),
            false);
    }

    void isLeftOpenWhereTheAnswerGotLost()
    {
        QFETCH(FakeTransport::Answer, answer);
        QFETCH(bool, open);
        m_bench->transport.setAnswer(QStringLiteral("/token"), answer);
        QVERIFY(m_bench->refreshed() != QStringLiteral("at-2-secret"));
        QCOMPARE(isOpen(), open);
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    }

    void triesTheSameTokenOnceMore()
    {
        loseTheAnswer();
        m_bench->answer(Bench::tokens(2)); // the server never got it, or forgives
        QCOMPARE(m_bench->refreshed(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("refresh_token")), QStringLiteral("rt-1-secret"));
        QVERIFY(RefreshJournal(*m_bench->accounts).openAccounts().isEmpty());
    }

    void namesTheLossWhereTheServerRotated()
    {
        loseTheAnswer();
        m_bench->answer(refusal(), 400);
        QCOMPARE(m_bench->refreshed(), QStringLiteral("sign-in-required invalid_grant"));
        QVERIFY2(m_bench->account().lastError->message.contains(QLatin1String("interrupted")),
                 qPrintable(m_bench->account().lastError->message));
        QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    }

    void blamesNoInterruptionWhereThereWasNone()
    {
        m_bench->answer(refusal(), 400);
        QCOMPARE(m_bench->refreshed(), QStringLiteral("sign-in-required invalid_grant"));
        QVERIFY(!m_bench->account().lastError->message.contains(QLatin1String("interrupted")));
    }

    void remembersOverSeveralInterruptions()
    {
        loseTheAnswer();
        m_bench->transport.append(FakeTransport::failed(QStringLiteral("unreachable")));
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::failed(QStringLiteral("unreachable")));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network unreachable"));
        QVERIFY(isOpen());
    }

    void saysNothingAboutNewerTokens()
    {
        loseTheAnswer();
        m_bench->link(m_bench->credential()); // signed in again
        QVERIFY(!isOpen());
    }

    void endsWithTheAccount()
    {
        loseTheAnswer();
        RevocationQueue queue(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->secrets, m_bench->http, queue,
            [](const Account &) { return RevocationRules(); }, m_bench->locks());
        QVERIFY(QCoro::waitFor(unlinker.unlink(m_bench->id, false, {})).has_value());
        QVERIFY(RefreshJournal(*m_bench->accounts).openAccounts().isEmpty());
    }

    void isNotNeededForAClientsOwnTokens()
    {
        Credential credential = m_bench->credential();
        credential.flow = QStringLiteral("client-credentials");
        credential.tokens.refreshToken = {};
        credential.identity = {};
        m_bench->link(credential);
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::failed(QStringLiteral("interrupted")));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network interrupted"));
        QVERIFY(!isOpen());
    }
};

QTEST_GUILESS_MAIN(TestRefreshJournal)
#include "tst_refreshjournal.moc"
