// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/jose/jwk.h>
#include <lanyard/oauth/dpopkey.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Bench = TokenKeeperBench;

namespace {

const QString first = QStringLiteral("at-1-secret");
const QString second = QStringLiteral("at-2-secret");
const QString third = QStringLiteral("at-3-secret");

QJsonObject refusal(const char *code) { return {{QStringLiteral("error"), QLatin1String(code)}}; }

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:

    void init() { m_bench = std::make_unique<Bench>(); }

    void asksNobodyWhileTheTokenIsGood_data();
    void asksNobodyWhileTheTokenIsGood();
    void refreshesOnRequest();
    void keepsATokenWithoutEnd();
    void asksForTheSameAccess();
    void keepsTheOldRefreshTokenWhereNoneCame();
    void usesTheRotatedTokenNext();
    void sendsTheClientsSecretAlong();
    void refreshesWithTheKeyThatTheTokensAreBoundTo();
    void saysAgainWhatTheAccessIsFor();
    void renewsAClientsOwnTokens();
    void saysThatThereIsNothingToRenewWith();
    void marksAnAccountThatIsOver();
    void marksAnAccountByWhatWentWrong_data();
    void marksAnAccountByWhatWentWrong();
    void comesBackFromBeingOffline();
    void marksNothingWhereItIsCancelled();
    void tellsWhileItRefreshes();
    void refreshesOnceForAllWhoAsk();
    void knowsNoSuchAccount();
    void putsNoSecretIntoTheList();
};

void TestTokenKeeper::asksNobodyWhileTheTokenIsGood_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("minValid");
    QTest::addColumn<bool>("refreshes");
    QTest::newRow("new") << 0 << 60 << false;
    QTest::newRow("just long enough") << 3600 - 61 << 60 << false;
    QTest::newRow("not quite") << 3600 - 60 << 60 << true;
    QTest::newRow("over") << 4000 << 60 << true;
    QTest::newRow("good for little") << 3600 - 5 << 0 << false;
    QTest::newRow("over, whatever is wanted") << 3600 << 0 << true;
    QTest::newRow("wanted for long") << 0 << 3600 << true;
    QTest::newRow("wanted for as long as it lasts") << 0 << 3599 << false;
}

void TestTokenKeeper::asksNobodyWhileTheTokenIsGood()
{
    QFETCH(int, age);
    QFETCH(int, minValid);
    QFETCH(bool, refreshes);
    m_bench->clock.advance(std::chrono::seconds(age));
    m_bench->answer(Bench::tokens(2));
    TokenKeeper::Wish wish;
    wish.minValid = std::chrono::seconds(minValid);
    QCOMPARE(m_bench->token(wish), refreshes ? second : first);
    QCOMPARE(m_bench->refreshes(), refreshes ? 1 : 0);
}

void TestTokenKeeper::refreshesOnRequest()
{
    m_bench->clock.advance(10min);
    m_bench->answer(Bench::tokens(2, {{QStringLiteral("scope"), QStringLiteral("mail calendar")}}));
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->stored().tokens.accessToken.revealText(), second);
    QCOMPARE(m_bench->account().state, AccountState::Active);
    QCOMPARE(m_bench->account().expiresAt, m_bench->clock.now().addSecs(3600));
    QCOMPARE(m_bench->account().refreshedAt, m_bench->clock.now());
    QCOMPARE(m_bench->account().scopes, QStringList({QStringLiteral("mail"), QStringLiteral("calendar")}));
    QCOMPARE(m_bench->token(), second);
    QCOMPARE(m_bench->refreshes(), 1);
}

void TestTokenKeeper::keepsATokenWithoutEnd()
{
    Credential endless = m_bench->credential();
    endless.tokens.expiresAt = {};
    m_bench->link(endless);
    m_bench->clock.advance(24h * 3650);
    QCOMPARE(m_bench->token(), first);
    QCOMPARE(m_bench->refreshes(), 0);
}

void TestTokenKeeper::asksForTheSameAccess()
{
    m_bench->answer(Bench::tokens(2));
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->transport.requests().constLast().body.revealText(),
             QStringLiteral("grant_type=refresh_token&refresh_token=rt-1-secret&client_id=client"));
    QCOMPARE(m_bench->account().scopes, QStringList(QStringLiteral("mail"))); // the answer names none: as before
}

void TestTokenKeeper::keepsTheOldRefreshTokenWhereNoneCame()
{
    for (const QJsonValue &none : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(QString())}) {
        QJsonObject body = Bench::tokens(2);
        body.insert(QStringLiteral("refresh_token"), none);
        m_bench->answer(body);
        QCOMPARE(m_bench->refreshed(), second);
        QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    }
}

void TestTokenKeeper::usesTheRotatedTokenNext()
{
    m_bench->answer(Bench::tokens(2));
    m_bench->answer(Bench::tokens(3));
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->refreshed(), third);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("refresh_token")), QStringLiteral("rt-2-secret"));
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(), QStringLiteral("rt-3-secret"));
}

void TestTokenKeeper::sendsTheClientsSecretAlong()
{
    Credential confidential = m_bench->credential();
    confidential.client.clientSecret = Secret(QByteArrayView("cs-secret"));
    confidential.client.authMethod = ClientAuthMethod::ClientSecretPost;
    m_bench->link(confidential);
    for (int number : {2, 3}) {
        m_bench->answer(Bench::tokens(number));
        QVERIFY(m_bench->refreshed().startsWith(QLatin1String("at-")));
        QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("client_secret")), QStringLiteral("cs-secret"));
    }
}

void TestTokenKeeper::refreshesWithTheKeyThatTheTokensAreBoundTo()
{
    Credential bound = m_bench->credential();
    bound.client.dpopKey = std::make_shared<DpopKey>(DpopKey::generate({}).value());
    m_bench->link(bound);
    const QString thumbprint = bound.client.dpopKey->thumbprint();
    for (const QString &token : {second, QStringLiteral("at-3-secret")}) {
        const int number = token == second ? 2 : 3;
        m_bench->answer(Bench::tokens(number, {{QStringLiteral("token_type"), QStringLiteral("DPoP")}}));
        QCOMPARE(m_bench->refreshed(), token);
        const QByteArray header = headerOf(m_bench->transport.requests().constLast(), "DPoP").split('.').constFirst();
        const QJsonObject proof =
            QJsonDocument::fromJson(QByteArray::fromBase64(header, QByteArray::Base64UrlEncoding)).object();
        const auto key = Jwk::fromJson(proof.value(QLatin1String("jwk")).toObject());
        QCOMPARE(QString::fromLatin1(key->thumbprint()), thumbprint);
        QCOMPARE(m_bench->stored().dpopKey->thumbprint(), thumbprint);
    }
    m_bench->answer(Bench::tokens(4));
    QCOMPARE(m_bench->refreshed(), QStringLiteral("rejected token_not_bound"));
    QCOMPARE(m_bench->stored().tokens.accessToken.revealText(), QStringLiteral("at-3-secret"));
}

void TestTokenKeeper::saysAgainWhatTheAccessIsFor()
{
    const QString resource = QStringLiteral("https://api.example/v1");
    Credential special = m_bench->credential();
    special.parameters = {{QStringLiteral("resource"), resource}, {QStringLiteral("audience"), QStringLiteral("api")}};
    m_bench->link(special);
    m_bench->answer(Bench::tokens(2));
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("resource")), resource);
    QVERIFY(m_bench->transport.lastFormValue(QStringLiteral("audience")).isNull()); // no parameter of RFC 6749 §6

    special.flow = QStringLiteral("client-credentials");
    special.tokens.refreshToken = {};
    special.identity.subject.clear(); // which makes it an account of its own
    m_bench->link(special);
    m_bench->answer(
        {{QStringLiteral("access_token"), third}, {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
    QCOMPARE(m_bench->refreshed(), third);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("resource")), resource);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("audience")), QStringLiteral("api"));
}

void TestTokenKeeper::renewsAClientsOwnTokens()
{
    Credential own = m_bench->credential();
    own.flow = QStringLiteral("client-credentials");
    own.tokens.refreshToken = {};
    own.identity.subject.clear();
    m_bench->link(own);
    m_bench->clock.advance(2h);
    m_bench->answer(
        {{QStringLiteral("access_token"), second}, {QStringLiteral("token_type"), QStringLiteral("Bearer")}});
    QCOMPARE(m_bench->token(), second);
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("grant_type")), QStringLiteral("client_credentials"));
    QCOMPARE(m_bench->transport.lastFormValue(QStringLiteral("scope")), QStringLiteral("mail files"));
}

void TestTokenKeeper::saysThatThereIsNothingToRenewWith()
{
    Credential once = m_bench->credential();
    once.tokens.refreshToken = {};
    once.identity.subject = QStringLiteral("bob");
    m_bench->link(once);
    QCOMPARE(m_bench->token(), first);
    QCOMPARE(m_bench->refreshed(), QStringLiteral("sign-in-required no_refresh_token"));
    QCOMPARE(m_bench->account().state, AccountState::Active); // its token is still good
    m_bench->clock.advance(2h);
    QCOMPARE(m_bench->token(), QStringLiteral("sign-in-required no_refresh_token"));
    QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
    QCOMPARE(m_bench->refreshes(), 0);
}

void TestTokenKeeper::marksAnAccountThatIsOver()
{
    m_bench->answer(refusal("invalid_grant"), 400);
    QCOMPARE(m_bench->refreshed(), QStringLiteral("sign-in-required invalid_grant"));
    QCOMPARE(m_bench->account().state, AccountState::SignInRequired);
    QCOMPARE(m_bench->account().lastError->code, QStringLiteral("invalid_grant"));
    QCOMPARE(m_bench->stored().tokens.refreshToken.revealText(),
             QStringLiteral("rt-1-secret")); // only the person deletes one
    QCOMPARE(m_bench->secrets.count(FakeSecretStore::Operation::Remove), 0);
    QCOMPARE(m_bench->refreshes(), 1);

    m_bench->answer(Bench::tokens(2)); // it was the server's mistake
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->account().state, AccountState::Active);
    QVERIFY(!m_bench->account().lastError);
}

void TestTokenKeeper::marksAnAccountByWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<AccountState>("state");
    const auto error = [](const char *code) -> QByteArray {
        return QByteArray(R"({"error":")") + code + QByteArray(R"("})");
    };
    QTest::newRow("offline") << 0 << QByteArray() << QStringLiteral("network unreachable") << AccountState::Offline;
    QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("network server_unavailable")
                          << AccountState::Offline;
    QTest::newRow("busy") << 429 << error("invalid_grant") << QStringLiteral("network server_unavailable")
                          << AccountState::Offline;
    QTest::newRow("the person is wanted")
        << 400 << error("interaction_required") << QStringLiteral("sign-in-required interaction_required")
        << AccountState::SignInRequired;
    QTest::newRow("the client is not known")
        << 401 << error("invalid_client") << QStringLiteral("server invalid_client") << AccountState::Error;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << QStringLiteral("rejected invalid_token_response")
                          << AccountState::Offline;
    QTest::newRow("not there") << 404 << QByteArray() << QStringLiteral("rejected invalid_token_response")
                               << AccountState::Offline;
}

void TestTokenKeeper::marksAnAccountByWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QFETCH(AccountState, state);
    if (status != 0)
        m_bench->transport.setAnswer(QStringLiteral("/token"), FakeTransport::http(status, "application/json", body));
    const Account before = m_bench->account();
    QCOMPARE(m_bench->refreshed(), expected);
    Account after = m_bench->account();
    QCOMPARE(after.state, state);
    QVERIFY(after.lastError.has_value());
    after.state = before.state;
    after.lastError = before.lastError;
    after.stateSince = before.stateSince;
    QVERIFY(after == before);
    QVERIFY(m_bench->stored().tokens.accessToken == m_bench->credential().tokens.accessToken);
    QVERIFY(m_bench->stored().tokens.refreshToken == m_bench->credential().tokens.refreshToken);
    QCOMPARE(m_bench->token(), first); // what is there is good for an hour
}

void TestTokenKeeper::comesBackFromBeingOffline()
{
    QCOMPARE(m_bench->refreshed(), QStringLiteral("network unreachable"));
    QCOMPARE(m_bench->account().state, AccountState::Offline);
    m_bench->answer(Bench::tokens(2));
    QCOMPARE(m_bench->refreshed(), second);
    QCOMPARE(m_bench->account().state, AccountState::Active);
}

void TestTokenKeeper::marksNothingWhereItIsCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const Account before = m_bench->account();
    QVERIFY(m_bench->refreshed({{}, stop.get_token()}).startsWith(QLatin1String("cancelled")));
    QVERIFY(m_bench->account() == before);
    QCOMPARE(m_bench->refreshes(), 0);
}

void TestTokenKeeper::tellsWhileItRefreshes()
{
    QSignalSpy spy(m_bench->keeper.get(), &TokenKeeper::refreshingChanged);
    bool during = false;
    m_bench->transport.append([&](const HttpRequest &) -> Result<HttpResponse> {
        during = m_bench->keeper->isRefreshing(m_bench->id);
        return FakeTransport::json(Bench::tokens(2));
    });
    QCOMPARE(m_bench->refreshed(), second);
    QVERIFY(during);
    QVERIFY(!m_bench->keeper->isRefreshing(m_bench->id));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.constFirst().constFirst().toString(), m_bench->id);
    QCOMPARE(m_bench->token(), second);
    QCOMPARE(spy.size(), 2); // nothing to refresh, nothing to tell
}

void TestTokenKeeper::refreshesOnceForAllWhoAsk()
{
    m_bench->clock.advance(2h);
    m_bench->answer(Bench::tokens(2));
    std::vector<Task<Result<TokenSet>>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(m_bench->keeper->token(m_bench->id, {}, {}));
    for (auto &task : tasks)
        QCOMPARE(Bench::outcome(QCoro::waitFor(std::move(task))), second);
    QCOMPARE(m_bench->refreshes(), 1);
}

void TestTokenKeeper::knowsNoSuchAccount()
{
    m_bench->id = QStringLiteral("another");
    QCOMPARE(m_bench->token(), QStringLiteral("not-found no_such_account"));
}

void TestTokenKeeper::putsNoSecretIntoTheList()
{
    m_bench->answer(Bench::tokens(2));
    QCOMPARE(m_bench->refreshed(), second);
    m_bench->answer({{QStringLiteral("error"), QStringLiteral("invalid_request")},
                     {QStringLiteral("error_description"), QStringLiteral("for rt-2-secret")}},
                    400);
    m_bench->answer({{QStringLiteral("error"), QStringLiteral("rt-2-secret")}}, 400);
    QVERIFY(m_bench->refreshed().startsWith(QLatin1String("server")));
    QVERIFY(m_bench->refreshed().startsWith(QLatin1String("server")));
    QVERIFY(m_bench->account().lastError.has_value());
    QDirIterator all(QFileInfo(m_bench->databasePath()).path(), QDir::Files | QDir::Hidden,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const char *secret : {"at-1-secret", "at-2-secret", "rt-2-secret"})
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
