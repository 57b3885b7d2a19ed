// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

namespace {

const QString first = QStringLiteral("at-1-secret");
const QString second = QStringLiteral("at-2-secret");
const QString third = QStringLiteral("at-3-secret");
const QString over = QStringLiteral("sign-in-required invalid_grant");

QJsonObject refusal() { return {{QStringLiteral("error"), QStringLiteral("invalid_grant")}}; }

} // namespace

//! What becomes of an account whose server loses answers, or keeps to rules of its own.
class TestRefreshFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;

    [[nodiscard]] QString sentToken() const
    {
        return m_bench->transport.lastFormValue(QStringLiteral("refresh_token"));
    }

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void outlivesALostAnswer_data()
    {
        QTest::addColumn<QString>("failure");
        QTest::addColumn<bool>("isAccepted");
        for (const char *failure : {"interrupted", "timed_out"}) {
            // it was not acted on, or the old token is good for a while
            QTest::addRow("%s, and the token is still good", failure) << QString::fromLatin1(failure) << true;
            QTest::addRow("%s, and the token is used up", failure) << QString::fromLatin1(failure) << false;
        }
    }

    // The answer may have held the only token that is good; nobody can know but by asking again, and only once.
    void outlivesALostAnswer()
    {
        QFETCH(QString, failure);
        QFETCH(bool, isAccepted);
        m_bench->transport.append(FakeTransport::failed(failure));
        QCOMPARE(m_bench->refreshed(), QString(QStringLiteral("network ") + failure));
        QCOMPARE(m_bench->account().state, AccountState::Offline);
        QCOMPARE(m_bench->refreshes(), 1);
        QCOMPARE(m_bench->token(), first);

        m_bench->answer(isAccepted ? Bench::tokens(2) : refusal(), isAccepted ? 200 : 400);
        QCOMPARE(m_bench->refreshed(), isAccepted ? second : over);
        QCOMPARE(m_bench->refreshes(), 2);
        QCOMPARE(sentToken(), QStringLiteral("rt-1-secret"));
        QCOMPARE(m_bench->account().state, isAccepted ? AccountState::Active : AccountState::SignInRequired);
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(),
                 isAccepted ? QStringLiteral("rt-2-secret") : QStringLiteral("rt-1-secret"));
    }

    void keepsATokenThatDoesNotRotate()
    {
        const QString same = QStringLiteral("rt-1-secret");
        for (const int number : {2, 3}) {
            m_bench->answer(Bench::tokens(number, {{QStringLiteral("refresh_token"), same}}));
            QCOMPARE(m_bench->refreshed(), number == 2 ? second : third);
            QCOMPARE(sentToken(), same);
            QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), same);
        }
    }

    void usesTheNewTokenWhileTheOldOneIsStillGood()
    {
        m_bench->transport.setAnswer(QStringLiteral("/token"), [this](const HttpRequest &) {
            return FakeTransport::json(Bench::tokens(static_cast<int>(m_bench->refreshes()) + 1)); // whichever is sent
        });
        QCOMPARE(m_bench->refreshed(), second);
        QCOMPARE(m_bench->refreshed(), third);
        QCOMPARE(sentToken(), QStringLiteral("rt-2-secret"));
    }

    // All tokens of the sign-in are gone then, the access token too; asking on and on would not bring them back.
    void asksNoMoreThanOnceWhereTheWholeFamilyIsRevoked()
    {
        m_bench->clock.advance(2h);
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json(refusal(), 400));
        QCOMPARE(m_bench->token(), over);
        QCOMPARE(m_bench->refreshes(), 1);
        QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
        QVERIFY(!m_bench->account().lastError->hint.isEmpty());
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    }

    void repeatsWhatTheServerWantsOfASignIn()
    {
        Credential credential = m_bench->credential();
        credential.refreshQuirks.parameters = {
            {QStringLiteral("redirect_uri"), QStringLiteral("http://127.0.0.1:53682/callback")},
            {QStringLiteral("scope"), QStringLiteral("mail files")}};
        m_bench->link(credential);
        m_bench->transport.setAnswer(QStringLiteral("/token"), [this](const HttpRequest &) {
            const bool isWhole = m_bench->transport.lastFormValue(QStringLiteral("redirect_uri"))
                    == QLatin1String("http://127.0.0.1:53682/callback")
                && m_bench->transport.lastFormValue(QStringLiteral("scope")) == QLatin1String("mail files");
            return isWhole ? FakeTransport::json(Bench::tokens(static_cast<int>(m_bench->refreshes()) + 1))
                           : FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_request")}}, 400);
        });
        QCOMPARE(m_bench->refreshed(), second);
        QCOMPARE(m_bench->refreshed(), third); // it is kept over a refresh
    }

    void knowsTheServersOwnNameForInvalidGrant()
    {
        const QJsonObject own{{QStringLiteral("error"), QStringLiteral("bad_refresh_token")}};
        m_bench->answer(own);
        QCOMPARE(m_bench->refreshed(), QStringLiteral("server bad_refresh_token"));
        Credential credential = m_bench->credential();
        credential.refreshQuirks.invalidGrants = {QStringLiteral("bad_refresh_token")};
        m_bench->link(credential);
        m_bench->answer(own); // with 200, as GitHub has it
        QCOMPARE(m_bench->refreshed(), over);
        QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
    }

    void saysThatAnotherMachineMayHaveUsedIt_data()
    {
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<QString>("machine");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("signed in here") << false << QStringLiteral("here") << false;
        QTest::newRow("signed in here, nobody knows where that is") << false << QString() << false;
        QTest::newRow("imported here") << true << QStringLiteral("here") << true;
        QTest::newRow("copied here with the person's files") << false << QStringLiteral("there") << true;
    }

    void saysThatAnotherMachineMayHaveUsedIt()
    {
        QFETCH(bool, isImported);
        QFETCH(QString, machine);
        QFETCH(bool, isSaid);
        Account account = m_bench->account();
        QCOMPARE(account.machine, QStringLiteral("here"));
        account.machine = machine;
        account.importedAt = isImported ? account.linkedAt : QDateTime();
        QVERIFY(m_bench->accounts->save(account));
        m_bench->answer(refusal(), 400);
        QCOMPARE(m_bench->refreshed(), over);
        const Error said = *m_bench->account().lastError;
        QCOMPARE(said.message.contains(QLatin1String("another machine")), isSaid);
        QVERIFY(!said.hint.isEmpty());
        m_bench->link(m_bench->credential()); // whoever signs in again has a token that nobody else has
        QVERIFY(!m_bench->account().mayHaveTwin(QStringLiteral("here")));
    }

    void notesSinceWhenItIsSo()
    {
        const QDateTime linked = m_bench->clock.now();
        QCOMPARE(m_bench->account().stateSince, linked);
        m_bench->clock.advance(1min);
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json({}, 503));
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network server_unavailable"));
        const QDateTime failed = m_bench->account().stateSince;
        QVERIFY(failed >= linked.addSecs(60));
        m_bench->clock.advance(1min);
        QCOMPARE(m_bench->refreshed(), QStringLiteral("network server_unavailable"));
        QCOMPARE(m_bench->account().stateSince, failed); // still the same trouble
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::json(Bench::tokens(2)));
        m_bench->clock.advance(1min);
        QCOMPARE(m_bench->refreshed(), second);
        const QDateTime mended = m_bench->clock.now();
        QCOMPARE(m_bench->account().stateSince, mended);
        m_bench->clock.advance(1min);
        QCOMPARE(m_bench->refreshed(), second);
        QCOMPARE(m_bench->account().stateSince, mended);
    }

    void findsATokenThatDiedOfIdleness()
    {
        m_bench->clock.advance(24h * 100);
        m_bench->answer({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                         {QStringLiteral("error_description"), QStringLiteral("expired due to inactivity")}},
                        400);
        QCOMPARE(m_bench->token(), over);
        QVERIFY(m_bench->account().lastError->message.contains(QLatin1String("expired due to inactivity")));
        QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
    }
};

QTEST_GUILESS_MAIN(TestRefreshFaults)
#include "tst_refreshfaults.moc"
