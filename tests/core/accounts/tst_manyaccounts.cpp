// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakemonitors.h"
#include "support/fakesecretstore.h"
#include "support/faketransport.h"

#include <lanyard/accounts/backgroundrefresher.h>
#include <lanyard/net/formbody.h>

#include <QCoroTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

constexpr int count = 10'000;

// How many of them are in use: a few seconds' worth at every run, all with LANYARD_SOAK=1.
int inUse() { return qEnvironmentVariableIsSet("LANYARD_SOAK") ? count : count / 20; }

//! A token endpoint that takes a moment for each answer, and counts who is there at once.
class BusyServer final : public HttpTransport
{
public:
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, CallContext) override
    {
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
        QTimer moment;
        moment.start(0ms);
        co_await moment;
        --m_atOnce;
        const auto form = formDecoded(request.body.reveal());
        for (const auto &[name, value] : form) {
            if (name == QLatin1String("refresh_token"))
                ++m_refreshes[value];
        }
        const HttpResponse answer = FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("at-2")},
                                                         {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                                         {QStringLiteral("expires_in"), 3600}});
        co_return answer;
    }

    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

    //! How often each refresh token came.
    [[nodiscard]] const QHash<QString, int> &refreshes() const { return m_refreshes; }

private:
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    QHash<QString, int> m_refreshes;
};

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

//! As a server or a tester has them.
class TestManyAccounts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    FakeSecretStore m_secrets;
    FakeClock m_clock;

    [[nodiscard]] static QString id(int number) { return QStringLiteral("id-%1").arg(number); }

    void link(int number, const QDateTime &linked)
    {
        Account account = sampleAccount(id(number), QStringLiteral("account %1").arg(number));
        account.linkedAt = linked;
        account.refreshedAt = linked;
        account.lastUsedAt = number < inUse() ? linked : QDateTime();
        account.expiresAt = linked.addSecs(3600);
        account.enter(AccountState::Active, linked);
        account.lastError.reset();
        QVERIFY(m_accounts->save(account));
        AccountSecrets secrets;
        secrets.tokens.accessToken = Secret(QByteArrayView("at-1"));
        secrets.tokens.refreshToken = Secret(QStringLiteral("rt-%1").arg(number));
        secrets.tokens.expiresAt = account.expiresAt;
        m_secrets.entries().insert(account.id, secrets.toJson());
    }

private Q_SLOTS:

    void init()
    {
        m_clock.hold();
        m_accounts.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_accounts = std::move(*AccountStore::open(m_folder->filePath(QStringLiteral("accounts.db"))));
        QVERIFY(m_accounts->database().transaction([this]() -> Result<> {
            for (int number = 0; number < count; ++number)
                link(number, m_clock.now());
            return {};
        }));
    }

    void cleanup()
    {
        for (int i = 0; i < 100 && m_clock.sleepers() > 0; ++i) {
            m_clock.advance(24h);
            QTest::qWait(3);
        }
        QCOMPARE(m_clock.sleepers(), 0);
    }

    void takeLittleMemory()
    {
        AccountCache cache(m_accounts->database());
        const qint64 before = residentKilobytes();
        const QList<Account> accounts = cache.accounts().value();
        QCOMPARE(accounts.size(), count);
        const qint64 taken = residentKilobytes() - before;
        QVERIFY2(taken < count * 4, qPrintable(QStringLiteral("%1 kB").arg(taken)));
    }

    void areFoundWithoutReadingThemAll()
    {
        QCOMPARE(m_accounts->find(QStringLiteral("account 9999")).value().id, id(9999));
        QCOMPARE(m_accounts->find(QStringLiteral("id-9999")).value().id, id(9999));
        QCOMPARE(m_accounts->find(QStringLiteral("account 99")).value().id, id(99)); // the whole name
        const Error error = m_accounts->find(QStringLiteral("account")).error();
        QCOMPARE(error.code, QStringLiteral("ambiguous_account"));
        QVERIFY(error.message.size() < 200);
        QCOMPARE(m_accounts->freeLabel(QStringLiteral("account 3")), QStringLiteral("account 3 (2)"));
    }

    void sleepAsQuietlyAsTen()
    {
        BusyServer server;
        HttpClient http{server, m_clock};
        TokenKeeper keeper(*m_accounts, m_secrets, http, m_folder->filePath(QStringLiteral("locks")));
        FakeNetworkMonitor network;
        FakePowerMonitor power;
        BackgroundRefresher refresher(*m_accounts, m_secrets, keeper, m_clock, network, power,
                                      [](const Account &) { return RefreshRules(); });
        refresher.start();
        const auto before = m_clock.sleeps().size();
        for (int minute = 0; minute < 45; ++minute) {
            m_clock.advance(1min);
            QTest::qWait(3);
        }
        QCOMPARE(server.refreshes().size(), 0);
        QVERIFY(m_clock.sleeps().size() - before <= 5); // a look each ten minutes
    }

    void areRenewedAFewAtATime()
    {
        BusyServer server;
        HttpClient http{server, m_clock};
        TokenKeeper keeper(*m_accounts, m_secrets, http, m_folder->filePath(QStringLiteral("locks")));
        FakeNetworkMonitor network;
        FakePowerMonitor power;
        m_clock.advance(2h); // the machine slept, and all have expired
        BackgroundRefresher refresher(*m_accounts, m_secrets, keeper, m_clock, network, power,
                                      [](const Account &) { return RefreshRules(); });
        refresher.start();
        QTRY_COMPARE_WITH_TIMEOUT(server.refreshes().size(), inUse(), 600'000);
        QTRY_COMPARE(refresher.running(), 0);
        QCOMPARE(server.mostAtOnce(), 4);
        for (const int times : server.refreshes())
            QCOMPARE(times, 1);
        const QList<Account> accounts = m_accounts->accounts().value();
        for (const Account &account : accounts) {
            if (account.lastUsedAt.isValid())
                QCOMPARE(account.expiresAt, m_clock.now().addSecs(3600));
        }
    }
};

QTEST_GUILESS_MAIN(TestManyAccounts)
#include "tst_manyaccounts.moc"
