// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountlock.h>
#include <lanyard/accounts/accountsecrets.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

class TestLinkingAgain : public QObject
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
    void renewsTheAccountOfTheSamePerson();
    void renewsTheAccountWhereLanyardRegisteredItselfAnew();
    void keepsTheOldRefreshTokenWhereNoneCame();
    void keepsTheOldEntryWhereRenewingFails();
    void linksAnotherAccount_data();
    void linksAnotherAccount();
    void keepsTheNameThatWasGivenMeanwhile();
    void linksAnewWhatWasUnlinkedMeanwhile();
    void waitsForWhoeverHoldsTheAccount();
};

void TestLinkingAgain::init()
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

void TestLinkingAgain::renewsTheAccountWhereLanyardRegisteredItselfAnew()
{
    Credential first = credential();
    first.client.clientId = QStringLiteral("dynamic-1");
    first.client.metadata = {{QStringLiteral("client_id"), QStringLiteral("dynamic-1")}};
    first.client.registrationAccessToken = Secret(QByteArrayView("rat-1"));
    const auto account = linked(first);
    QVERIFY(account.has_value());
    Credential second = first;
    second.client.clientId = QStringLiteral("dynamic-2");
    second.client.metadata = {{QStringLiteral("client_id"), QStringLiteral("dynamic-2")}};
    second.client.registrationAccessToken = Secret(QByteArrayView("rat-2"));
    second.tokens.refreshToken = Secret();
    const auto again = linked(second);
    QCOMPARE(again->id, account->id);
    QCOMPARE(m_accounts->account(account->id)->clientMetadata, second.client.metadata);
    QCOMPARE(secretsOf(account->id).registrationAccessToken.revealText(), QStringLiteral("rat-2"));
    QVERIFY(secretsOf(account->id).tokens.refreshToken.isEmpty()); // the old one is another client's
    QVERIFY(!again->refreshable);
}

void TestLinkingAgain::renewsTheAccountOfTheSamePerson()
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

void TestLinkingAgain::keepsTheOldRefreshTokenWhereNoneCame()
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

void TestLinkingAgain::keepsTheOldEntryWhereRenewingFails()
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

void TestLinkingAgain::linksAnotherAccount_data()
{
    QTest::addColumn<QString>("difference");
    for (const char *difference : {"provider", "issuer", "client", "subject", "nothing is known of the person"})
        QTest::newRow(difference) << QString::fromLatin1(difference);
}

void TestLinkingAgain::linksAnotherAccount()
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

void TestLinkingAgain::keepsTheNameThatWasGivenMeanwhile()
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

void TestLinkingAgain::linksAnewWhatWasUnlinkedMeanwhile()
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

void TestLinkingAgain::waitsForWhoeverHoldsTheAccount()
{
    const auto first = linked(credential());
    const auto held = AccountLock::tryAcquire(locks(), first->id);
    Credential again = credential();
    again.tokens.refreshToken = Secret(QByteArrayView("rt-2-secret"));
    const auto second = linked(again, {}, {QDeadlineTimer(50ms), {}});
    QCOMPARE(second.error().code, QStringLiteral("timed_out"));
    QCOMPARE(secretsOf(first->id).tokens.refreshToken.revealText(), QStringLiteral("rt-1-secret"));
}

QTEST_GUILESS_MAIN(TestLinkingAgain)
#include "tst_linkingagain.moc"
