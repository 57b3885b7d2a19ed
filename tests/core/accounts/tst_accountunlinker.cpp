// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/faketransport.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountlock.h>
#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/net/qthttptransport.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

class TestAccountUnlinker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeSecretStore> m_secrets;
    FakeClock m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<HttpClient> m_http;
    Account m_account;

    [[nodiscard]] QString locks() const { return m_folder->filePath(QStringLiteral("locks")); }

    void link(const Credential &credential)
    {
        AccountLinker linker(*m_accounts, *m_secrets, m_clock, locks());
        const auto account = QCoro::waitFor(linker.link(credential, QStringLiteral("work"), {}));
        QVERIFY(account.has_value());
        m_account = *account;
    }

    Result<UnlinkOutcome> unlinked(bool keepRemote = false, const CallContext &context = {})
    {
        RevocationQueue queue(*m_accounts, *m_secrets, *m_http, locks());
        AccountUnlinker unlinker(
            *m_accounts, *m_secrets, *m_http, queue, [](const Account &) { return RevocationRules(); }, locks());
        return QCoro::waitFor(unlinker.unlink(m_account.id, keepRemote, context));
    }

    [[nodiscard]] int queued() const
    {
        auto rows = m_accounts->database().run(QStringLiteral("SELECT count(*) FROM pending_revocations"));
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }

    //! But what it takes to end the access later, where that is queued.
    void verifyThatNothingIsLeft(bool isQueued = false)
    {
        QVERIFY(m_accounts->accounts().value().isEmpty());
        QCOMPARE(m_secrets->entries().keys(),
                 isQueued ? QStringList(QStringLiteral("revocation-") + m_account.id) : QStringList());
        QCOMPARE(queued(), isQueued ? 1 : 0);
        auto noted = m_accounts->database().run(QStringLiteral("SELECT count(*) FROM pending_secrets"));
        QVERIFY(noted && noted->next());
        QCOMPARE(noted->value(0).toInt(), 0);
    }

    void verifyThatNothingIsGone()
    {
        QCOMPARE(m_accounts->accounts().value().size(), 1);
        QCOMPARE(m_secrets->entries().size(), 1);
        QCOMPARE(queued(), 0);
    }

private Q_SLOTS:
    void init();
    void revokesTheRefreshToken();
    void revokesTheAccessTokenWhereThereIsNoOther();
    void forgetsWhateverTheServerSays_data();
    void forgetsWhateverTheServerSays();
    void forgetsWhereTheServerHangs();
    void endsTheRegistrationToo_data();
    void endsTheRegistrationToo();
    void leavesTheServerAlone();
    void saysThatAServerCannotRevoke();
    void forgetsAnEntryThatIsGone_data();
    void forgetsAnEntryThatIsGone();
    void removesNothingWhereTheStoreIsNotThere_data();
    void removesNothingWhereTheStoreIsNotThere();
    void removesNothingWhileSomebodyIsAtTheAccount();
    void sweepsLaterWhatTheStoreKept_data();
    void sweepsLaterWhatTheStoreKept();
    void knowsNoSuchAccount();
};

void TestAccountUnlinker::init()
{
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<FakeSecretStore>();
    m_transport = std::make_unique<FakeTransport>();
    m_http = std::make_unique<HttpClient>(*m_transport, m_clock);
    auto accounts = AccountStore::open(m_folder->filePath(QStringLiteral("accounts.db")));
    QVERIFY(accounts.has_value());
    m_accounts = std::move(*accounts);
    Credential credential = sampleCredential(QStringLiteral("ada"), m_clock.now());
    credential.client.clientSecret = Secret(QByteArrayView("cs-secret"));
    credential.client.authMethod = ClientAuthMethod::ClientSecretPost;
    link(credential);
}

void TestAccountUnlinker::revokesTheRefreshToken()
{
    m_transport->append(FakeTransport::http(200, "", ""));
    const auto outcome = unlinked();
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->revoked);
    QVERIFY(!outcome->whyNotRevoked);
    QVERIFY(!outcome->whyNotForgotten);
    QCOMPARE(m_transport->requests().constFirst().url.path(), QStringLiteral("/revoke"));
    QCOMPARE(m_transport->lastFormValue(QStringLiteral("token")), QStringLiteral("rt-1-secret"));
    QCOMPARE(m_transport->lastFormValue(QStringLiteral("token_type_hint")), QStringLiteral("refresh_token"));
    QCOMPARE(m_transport->lastFormValue(QStringLiteral("client_secret")), QStringLiteral("cs-secret"));
    verifyThatNothingIsLeft();
}

void TestAccountUnlinker::revokesTheAccessTokenWhereThereIsNoOther()
{
    Credential credential = sampleCredential(QStringLiteral("bob"), m_clock.now());
    credential.tokens.refreshToken = {};
    link(credential);
    m_transport->append(FakeTransport::http(200, "", ""));
    QVERIFY(unlinked()->revoked);
    QCOMPARE(m_transport->lastFormValue(QStringLiteral("token")), QStringLiteral("at-1-secret"));
    QCOMPARE(m_transport->lastFormValue(QStringLiteral("token_type_hint")), QStringLiteral("access_token"));
    QCOMPARE(m_accounts->accounts().value().size(), 1); // the other one
}

void TestAccountUnlinker::forgetsWhateverTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isQueued");
    QTest::newRow("down") << 503 << QByteArray() << QStringLiteral("server_unavailable") << true;
    QTest::newRow("busy") << 429 << QByteArray() << QStringLiteral("server_unavailable") << true;
    QTest::newRow("not there") << 404 << QByteArray("<html>") << QStringLiteral("invalid_revocation_response") << false;
    QTest::newRow("not supported") << 400 << QByteArray(R"({"error":"unsupported_token_type"})")
                                   << QStringLiteral("unsupported_token_type") << false;
    QTest::newRow("not our client any more")
        << 401 << QByteArray(R"({"error":"invalid_client"})") << QStringLiteral("invalid_client") << false;
    QTest::newRow("nobody there") << 0 << QByteArray() << QStringLiteral("unreachable") << true;
}

void TestAccountUnlinker::forgetsWhateverTheServerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    QFETCH(bool, isQueued);
    if (status != 0)
        m_transport->setAnswer(QStringLiteral("/revoke"), FakeTransport::http(status, "application/json", body));
    const auto outcome = unlinked();
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->revoked);
    QCOMPARE(outcome->whyNotRevoked->code, code);
    QCOMPARE(outcome->queued, isQueued);
    QCOMPARE(outcome->whyNotRevoked->hint.contains(QLatin1String("tries again")), isQueued);
    verifyThatNothingIsLeft(isQueued);
}

void TestAccountUnlinker::forgetsWhereTheServerHangs()
{
    ScriptedHttpServer server;
    server.setAnswer("/revoke", ScriptedAnswer::raw({}, ScriptedAnswer::Afterwards::Hang));
    QJsonObject metadata = m_account.serverMetadata;
    metadata.insert(QStringLiteral("revocation_endpoint"), server.url(QStringLiteral("/revoke")).toString());
    m_account.serverMetadata = metadata;
    QVERIFY(m_accounts->save(m_account).has_value());
    QtHttpTransport transport(50s);
    m_http = std::make_unique<HttpClient>(transport, m_clock);
    QElapsedTimer timer;
    timer.start();
    const auto outcome = unlinked(false, {QDeadlineTimer(200ms), {}});
    QVERIFY2(outcome.has_value(), qPrintable(outcome ? QString() : outcome.error().message));
    QVERIFY(!outcome->revoked);
    QCOMPARE(outcome->whyNotRevoked->code, QStringLiteral("timed_out"));
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(outcome->queued);
    verifyThatNothingIsLeft(true);
}

void TestAccountUnlinker::endsTheRegistrationToo_data()
{
    QTest::addColumn<int>("revocation");
    QTest::addColumn<int>("removal");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("both") << 200 << 204 << true;
    QTest::newRow("what the client had ends with it") << 400 << 204 << true;
    QTest::newRow("the registration stays") << 200 << 403 << true;
    QTest::newRow("neither") << 400 << 403 << false;
}

void TestAccountUnlinker::endsTheRegistrationToo()
{
    QFETCH(int, revocation);
    QFETCH(int, removal);
    Credential credential = sampleCredential(QStringLiteral("grace"), m_clock.now());
    credential.client.metadata = {
        {QStringLiteral("registration_client_uri"), QStringLiteral("https://login.example/register/1")}};
    credential.client.registrationAccessToken = Secret(QByteArrayView("rat-secret"));
    link(credential);
    m_transport->setAnswer(QStringLiteral("/revoke"),
                           FakeTransport::http(revocation, "application/json", R"({"error":"invalid_request"})"));
    m_transport->setAnswer(QStringLiteral("/register/1"), FakeTransport::http(removal, "text/plain", ""));
    const auto outcome = unlinked();
    QVERIFY(outcome.has_value());
    QTEST(outcome->revoked, "isOver");
    const HttpRequest &last = m_transport->requests().constLast();
    QCOMPARE(last.method, "DELETE");
    QCOMPARE(headerOf(last, "Authorization"), "Bearer rat-secret");
}

void TestAccountUnlinker::leavesTheServerAlone()
{
    const auto outcome = unlinked(true);
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->revoked);
    QCOMPARE(outcome->whyNotRevoked->code, QStringLiteral("kept_on_request"));
    QVERIFY(m_transport->requests().isEmpty());
    verifyThatNothingIsLeft();
}

void TestAccountUnlinker::saysThatAServerCannotRevoke()
{
    m_account.serverMetadata.remove(QStringLiteral("revocation_endpoint"));
    QVERIFY(m_accounts->save(m_account).has_value());
    const auto outcome = unlinked();
    QCOMPARE(outcome->whyNotRevoked->code, QStringLiteral("revocation_not_offered"));
    QVERIFY(!outcome->whyNotRevoked->hint.isEmpty());
    QVERIFY(m_transport->requests().isEmpty());
    verifyThatNothingIsLeft();
}

void TestAccountUnlinker::forgetsAnEntryThatIsGone_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << QString::fromLatin1(SecretStoreCode::entryMissing);
    QTest::newRow("the store can't read it")
        << QStringLiteral("unreadable") << QString::fromLatin1(SecretStoreCode::damaged);
    QTest::newRow("not what we wrote") << QStringLiteral("foreign") << QString::fromLatin1(SecretStoreCode::damaged);
}

void TestAccountUnlinker::forgetsAnEntryThatIsGone()
{
    QFETCH(QString, how);
    QFETCH(QString, code);
    if (how == QLatin1String("missing"))
        m_secrets->entries().clear();
    else if (how == QLatin1String("unreadable"))
        m_secrets->setBefore([&](Operation operation, const QString &id) -> std::optional<Error> {
            const bool isRead = operation == Operation::Read && m_secrets->entries().contains(id);
            return isRead ? std::optional(Error{ErrorKind::SecretStore, code, {}, {}, {}}) : std::nullopt;
        });
    else
        m_secrets->entries().insert(m_account.id, Secret(QByteArrayView("{}")));
    const auto outcome = unlinked();
    QVERIFY(outcome.has_value());
    QVERIFY(!outcome->revoked);
    QCOMPARE(outcome->whyNotRevoked->code, code);
    QVERIFY(m_transport->requests().isEmpty());
    verifyThatNothingIsLeft();
}

void TestAccountUnlinker::removesNothingWhereTheStoreIsNotThere_data()
{
    QTest::addColumn<SecretStoreState>("state");
    for (const auto state : {SecretStoreState::Locked, SecretStoreState::PromptDismissed, SecretStoreState::Denied,
                             SecretStoreState::NoBackend, SecretStoreState::TimedOut})
        QTest::newRow(qPrintable(errorFor(state).code)) << state;
}

void TestAccountUnlinker::removesNothingWhereTheStoreIsNotThere()
{
    QFETCH(SecretStoreState, state);
    m_secrets->fail(Operation::Read, errorFor(state));
    for (const bool keepRemote : {false, true}) {
        const auto outcome = unlinked(keepRemote);
        QVERIFY(!outcome.has_value());
        QVERIFY(outcome.error() == errorFor(state));
        verifyThatNothingIsGone();
        QVERIFY(m_transport->requests().isEmpty());
    }
}

void TestAccountUnlinker::removesNothingWhileSomebodyIsAtTheAccount()
{
    const auto held = AccountLock::tryAcquire(locks(), m_account.id);
    const auto outcome = unlinked(false, {QDeadlineTimer(50ms), {}});
    QCOMPARE(outcome.error().code, QStringLiteral("timed_out"));
    verifyThatNothingIsGone();
}

void TestAccountUnlinker::sweepsLaterWhatTheStoreKept_data()
{
    QTest::addColumn<bool>("saysSo");
    QTest::newRow("it is locked meanwhile") << true;
    QTest::newRow("it says that the entry is gone, and shows it all the same") << false;
}

void TestAccountUnlinker::sweepsLaterWhatTheStoreKept()
{
    QFETCH(bool, saysSo);
    m_transport->append(FakeTransport::http(200, "", ""));
    const Secret entry = m_secrets->entries().value(m_account.id);
    bool isRemoved = false;
    m_secrets->setBefore([&](Operation operation, const QString &id) -> std::optional<Error> {
        if (operation == Operation::Remove && saysSo)
            return errorFor(SecretStoreState::Locked);
        if (operation == Operation::Remove)
            isRemoved = true;
        if (operation == Operation::Read && isRemoved)
            m_secrets->entries().insert(id, entry);
        return {};
    });
    const auto outcome = unlinked();
    QVERIFY(outcome->revoked);
    QCOMPARE(outcome->whyNotForgotten->kind, ErrorKind::SecretStore);
    QCOMPARE(outcome->whyNotForgotten->code, QStringLiteral("entry_left"));
    QVERIFY(m_accounts->accounts().value().isEmpty());
    m_secrets->setBefore({});
    PendingSecrets pending(*m_accounts, *m_secrets, locks());
    QCoro::waitFor(pending.sweep({}));
    verifyThatNothingIsLeft();
}

void TestAccountUnlinker::knowsNoSuchAccount()
{
    m_account.id = QStringLiteral("another");
    QCOMPARE(unlinked().error().kind, ErrorKind::NotFound);
    verifyThatNothingIsGone();
}

QTEST_GUILESS_MAIN(TestAccountUnlinker)
#include "tst_accountunlinker.moc"
