// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountlock.h>
#include <lanyard/accounts/accountsecrets.h>

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

class TestAccountLinker : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<FakeSecretStore> m_secrets;
    FakeClock m_clock;
    std::unique_ptr<AccountLinker> m_linker;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("accounts.db")); }

    [[nodiscard]] QString locks() const { return m_folder->filePath(QStringLiteral("locks")); }

    [[nodiscard]] Credential credential(const QString &subject = QStringLiteral("ada")) const
    {
        return sampleCredential(subject, m_clock.now());
    }

    Result<Account> linked(const Credential &of, const QString &label = {}, const CallContext &context = {})
    {
        return QCoro::waitFor(m_linker->link(of, label, context));
    }

    [[nodiscard]] QStringList pending() const
    {
        QStringList ids;
        auto query = m_accounts->database().run(QStringLiteral("SELECT id FROM pending_secrets"));
        while (query && query->next())
            ids += query->value(0).toString();
        return ids;
    }

    [[nodiscard]] AccountSecrets secretsOf(const QString &id)
    {
        return AccountSecrets::fromJson(m_secrets->entries().value(id)).value_or(AccountSecrets());
    }

private Q_SLOTS:
    void init();
    void storesASignIn();
    void storesTheSecretFirst();
    void putsNoSecretIntoTheList();
    void findsALabel_data();
    void findsALabel();
    void leavesNothingWhereTheStoreRefuses_data();
    void leavesNothingWhereTheStoreRefuses();
    void sweepsLaterWhatItCouldNotTakeBack();
    void renewsTheAccountOfTheSamePerson();
    void keepsTheOldRefreshTokenWhereNoneCame();
    void keepsTheOldEntryWhereRenewingFails();
    void linksAnotherAccount_data();
    void linksAnotherAccount();
    void takesAnotherLabelWhereItsOwnWasTakenMeanwhile();
    void keepsTheNameThatWasGivenMeanwhile();
    void linksAnewWhatWasUnlinkedMeanwhile();
    void waitsForWhoeverHoldsTheAccount();
};

void TestAccountLinker::init()
{
    m_linker.reset();
    m_accounts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<FakeSecretStore>();
    auto accounts = AccountStore::open(path());
    QVERIFY(accounts.has_value());
    m_accounts = std::move(*accounts);
    m_linker = std::make_unique<AccountLinker>(*m_accounts, *m_secrets, m_clock, locks());
}

void TestAccountLinker::storesASignIn()
{
    Credential of = credential();
    of.client.clientSecret = Secret(QByteArrayView("cs-secret"));
    of.client.authMethod = ClientAuthMethod::ClientSecretBasic;
    const auto account = linked(of, QStringLiteral("work"));
    QVERIFY2(account.has_value(), qPrintable(account ? QString() : account.error().message));
    QVERIFY(m_accounts->account(account->id).value() == *account);
    QCOMPARE(account->label, QStringLiteral("work"));
    QCOMPARE(account->subject, QStringLiteral("ada"));
    QCOMPARE(account->issuer, of.issuer);
    QCOMPARE(account->requestedScopes, of.requestedScopes);
    QCOMPARE(account->scopes, of.tokens.scopes);
    QCOMPARE(account->expiresAt, of.tokens.expiresAt);
    QCOMPARE(account->linkedAt, m_clock.now());
    QCOMPARE(account->state, AccountState::Active);
    QCOMPARE(account->tokenEndpointAuthMethod, QStringLiteral("client_secret_basic"));
    QCOMPARE(account->serverMetadata, sampleServer().toJson());
    QVERIFY(account->refreshable);
    const AccountSecrets secrets = secretsOf(account->id);
    QCOMPARE(secrets.tokens.accessToken.revealText(), QStringLiteral("at-1-secret"));
    QCOMPARE(secrets.tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    QCOMPARE(secrets.clientSecret.revealText(), QStringLiteral("cs-secret"));
    QVERIFY(pending().isEmpty());
}

void TestAccountLinker::storesTheSecretFirst()
{
    bool noted = false;
    m_secrets->setBefore([&](Operation operation, const QString &id) -> std::optional<Error> {
        noted =
            operation == Operation::Write && pending() == QStringList(id) && m_accounts->accounts().value().isEmpty();
        return {};
    });
    QVERIFY(linked(credential()).has_value());
    QVERIFY(noted);
    QCOMPARE(m_secrets->calls(), 1);
}

void TestAccountLinker::putsNoSecretIntoTheList()
{
    Credential of = credential();
    of.client.clientSecret = Secret(QByteArrayView("cs-1-secret"));
    QVERIFY(linked(of).has_value());
    int files = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const char *secret : {"at-1-secret", "rt-1-secret", "cs-1-secret"})
            QVERIFY2(!content.contains(secret), qPrintable(file.fileName()));
        files += content.contains("ada@example.org") ? 1 : 0;
    }
    QVERIFY(files > 0); // it was looked for in the right place
}

void TestAccountLinker::findsALabel_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("displayName");
    QTest::addColumn<QString>("label");
    const QString ada = QStringLiteral("ada@example.org");
    const QString name = QStringLiteral("Ada Lovelace");
    QTest::newRow("as wished") << QStringLiteral("work") << ada << name << QStringLiteral("work");
    QTest::newRow("as wished and taken") << QStringLiteral("taken") << ada << name << QStringLiteral("taken (2)");
    QTest::newRow("the user name") << QString() << ada << name << ada;
    QTest::newRow("the name") << QString() << QString() << name << name;
    QTest::newRow("the provider") << QString() << QString() << QString() << QStringLiteral("Example");
}

void TestAccountLinker::findsALabel()
{
    QFETCH(QString, wish);
    QFETCH(QString, username);
    QFETCH(QString, displayName);
    QFETCH(QString, label);
    QVERIFY(linked(credential(QStringLiteral("another")), QStringLiteral("taken")).has_value());
    Credential of = credential();
    of.identity.username = username;
    of.identity.displayName = displayName;
    QCOMPARE(linked(of, wish)->label, label);
}

void TestAccountLinker::leavesNothingWhereTheStoreRefuses_data()
{
    QTest::addColumn<SecretStoreState>("state");
    for (const auto state : {SecretStoreState::Locked, SecretStoreState::PromptDismissed, SecretStoreState::Denied,
                             SecretStoreState::NoBackend, SecretStoreState::TimedOut})
        QTest::newRow(qPrintable(errorFor(state).code)) << state;
}

void TestAccountLinker::leavesNothingWhereTheStoreRefuses()
{
    QFETCH(SecretStoreState, state);
    m_secrets->fail(Operation::Write, errorFor(state));
    const auto account = linked(credential());
    QVERIFY(!account.has_value());
    QVERIFY(account.error() == errorFor(state));
    QVERIFY(m_accounts->accounts().value().isEmpty());
    QVERIFY(m_secrets->entries().isEmpty());
    QVERIFY(pending().isEmpty());
}

void TestAccountLinker::sweepsLaterWhatItCouldNotTakeBack()
{
    // the store may have taken the entry before it failed, so its removal has to be made sure of
    m_secrets->setBefore([this](Operation operation, const QString &id) -> std::optional<Error> {
        if (operation == Operation::Write)
            m_secrets->entries().insert(id, Secret(QByteArrayView("half")));
        return errorFor(SecretStoreState::TimedOut);
    });
    QVERIFY(!linked(credential()).has_value());
    QCOMPARE(m_secrets->entries().size(), 1);
    QCOMPARE(pending(), m_secrets->entries().keys());
    m_secrets->setBefore({});
    PendingSecrets pendingSecrets(*m_accounts, *m_secrets, locks());
    QCoro::waitFor(pendingSecrets.sweep({}));
    QVERIFY(m_secrets->entries().isEmpty());
    QVERIFY(pending().isEmpty());
}

void TestAccountLinker::renewsTheAccountOfTheSamePerson()
{
    const auto first = linked(credential(), QStringLiteral("work"));
    Account broken = *first;
    broken.state = AccountState::SignInRequired;
    broken.lastError = Error{ErrorKind::SignInRequired, QStringLiteral("invalid_grant"), {}, {}, {}};
    QVERIFY(m_accounts->saveState(broken).has_value());

    m_clock.advance(24h);
    Credential again = credential();
    again.tokens.accessToken = Secret(QByteArrayView("at-2-secret"));
    again.tokens.refreshToken = Secret(QByteArrayView("rt-2-secret"));
    again.requestedScopes = {QStringLiteral("calendar")};
    again.identity.username = QStringLiteral("ada@new.example");
    const auto second = linked(again, QStringLiteral("another label"));
    QVERIFY(second.has_value());
    QCOMPARE(second->id, first->id);
    QCOMPARE(second->label, QStringLiteral("work"));
    QCOMPARE(second->state, AccountState::Active);
    QVERIFY(!second->lastError);
    QCOMPARE(second->requestedScopes, again.requestedScopes);
    QCOMPARE(second->username, QStringLiteral("ada@new.example"));
    QCOMPARE(secretsOf(first->id).tokens.refreshToken.revealText(), QStringLiteral("rt-2-secret"));
    QCOMPARE(m_accounts->accounts().value().size(), 1);
    QCOMPARE(m_secrets->entries().size(), 1);
}

void TestAccountLinker::keepsTheOldRefreshTokenWhereNoneCame()
{
    const auto first = linked(credential());
    Credential again = credential();
    again.tokens.accessToken = Secret(QByteArrayView("at-2-secret"));
    again.tokens.refreshToken = {};
    const auto second = linked(again);
    QVERIFY(second->refreshable);
    QCOMPARE(secretsOf(first->id).tokens.accessToken.revealText(), QStringLiteral("at-2-secret"));
    QCOMPARE(secretsOf(first->id).tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));

    m_secrets->entries().insert(first->id, Secret(QByteArrayView("damaged")));
    const auto third = linked(again);
    QVERIFY(third.has_value());
    QVERIFY(!third->refreshable);
    QVERIFY(secretsOf(first->id).tokens.refreshToken.isEmpty());
}

void TestAccountLinker::keepsTheOldEntryWhereRenewingFails()
{
    const auto first = linked(credential(), QStringLiteral("work"));
    Credential again = credential();
    again.tokens.refreshToken = Secret(QByteArrayView("rt-2-secret"));
    again.identity.username = QStringLiteral("ada@new.example");
    m_secrets->fail(Operation::Write, errorFor(SecretStoreState::Locked));
    QCOMPARE(linked(again).error().kind, ErrorKind::SecretStore);
    QVERIFY(m_accounts->account(first->id).value() == *first);
    QCOMPARE(secretsOf(first->id).tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
    QVERIFY(pending().isEmpty());
}

void TestAccountLinker::linksAnotherAccount_data()
{
    QTest::addColumn<QString>("difference");
    for (const char *difference : {"provider", "issuer", "client", "subject", "nothing is known of the person"})
        QTest::newRow(difference) << QString::fromLatin1(difference);
}

void TestAccountLinker::linksAnotherAccount()
{
    QFETCH(QString, difference);
    Credential of = credential();
    if (difference == QLatin1String("nothing is known of the person"))
        of.identity.subject.clear();
    const auto first = linked(of);
    if (difference == QLatin1String("provider"))
        of.provider = QStringLiteral("other");
    else if (difference == QLatin1String("issuer"))
        of.issuer = QStringLiteral("https://other.example");
    else if (difference == QLatin1String("client"))
        of.client.clientId = QStringLiteral("other");
    else if (difference == QLatin1String("subject"))
        of.identity.subject = QStringLiteral("Ada"); // OpenID Connect Core §2: case counts
    const auto second = linked(of);
    QVERIFY(first && second);
    QVERIFY(first->id != second->id);
    QCOMPARE(second->label, first->label + QStringLiteral(" (2)"));
    QCOMPARE(m_secrets->entries().size(), 2);
}

void TestAccountLinker::takesAnotherLabelWhereItsOwnWasTakenMeanwhile()
{
    m_secrets->setBefore([this](Operation, const QString &) -> std::optional<Error> {
        auto elsewhere = AccountStore::open(path()); // as another process has it
        if (!(*elsewhere)->save(sampleAccount(QStringLiteral("other"), QStringLiteral("work"))))
            qFatal("can't save");
        return {};
    });
    const auto account = linked(credential(), QStringLiteral("work"));
    QVERIFY(account.has_value());
    QCOMPARE(account->label, QStringLiteral("work (2)"));
    QCOMPARE(m_accounts->account(QStringLiteral("other")).value().label, QStringLiteral("work"));
    QCOMPARE(m_accounts->account(account->id).value().label, QStringLiteral("work (2)"));
}

void TestAccountLinker::keepsTheNameThatWasGivenMeanwhile()
{
    const auto first = linked(credential(), QStringLiteral("work"));
    m_secrets->setBefore([&](Operation, const QString &) -> std::optional<Error> {
        if (!m_accounts->rename(first->id, QStringLiteral("renamed")))
            qFatal("can't rename");
        return {};
    });
    QCOMPARE(linked(credential())->label, QStringLiteral("renamed"));
    QCOMPARE(m_accounts->account(first->id).value().label, QStringLiteral("renamed"));
}

void TestAccountLinker::linksAnewWhatWasUnlinkedMeanwhile()
{
    const auto first = linked(credential(), QStringLiteral("work"));
    auto held = AccountLock::tryAcquire(locks(), first->id);
    auto linking = m_linker->link(credential(), {}, {});
    PendingSecrets unlinking(*m_accounts, *m_secrets, locks());
    QVERIFY(unlinking.retire(first->id).has_value());
    QVERIFY(QCoro::waitFor(unlinking.discard(first->id, {})).has_value());
    bool noted = false;
    m_secrets->setBefore([&](Operation, const QString &id) -> std::optional<Error> {
        noted = pending() == QStringList(id);
        return {};
    });
    held.reset();
    const auto again = QCoro::waitFor(std::move(linking));
    QVERIFY(again.has_value());
    QVERIFY(noted); // a crash here would leave a secret without an account
    QCOMPARE(m_accounts->accounts().value().size(), 1);
    QCOMPARE(secretsOf(again->id).tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
}

void TestAccountLinker::waitsForWhoeverHoldsTheAccount()
{
    const auto first = linked(credential());
    const auto held = AccountLock::tryAcquire(locks(), first->id);
    Credential again = credential();
    again.tokens.refreshToken = Secret(QByteArrayView("rt-2-secret"));
    const auto second = linked(again, {}, {QDeadlineTimer(50ms), {}});
    QCOMPARE(second.error().code, QStringLiteral("timed_out"));
    QCOMPARE(secretsOf(first->id).tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
}

QTEST_GUILESS_MAIN(TestAccountLinker)
#include "tst_accountlinker.moc"
