// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <ui/sampledata.h>

#include <lanyard/ui/accounts/accountproblem.h>
#include <lanyard/ui/accounts/humantime.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestHumanTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOfDurationsAsPeopleDo_data();
    void speaksOfDurationsAsPeopleDo();
    void saysWhatBecomesOfTheToken_data();
    void saysWhatBecomesOfTheToken();
    void saysUntilWhenItMustBeUsed();
    void saysSinceWhenThereIsTroubleAndWhatComesNext_data();
    void saysSinceWhenThereIsTroubleAndWhatComesNext();
    void writesADateOut();
    void explainsWhatIsWrongAndWhatHelps_data();
    void explainsWhatIsWrongAndWhatHelps();
    void putsTheReasonOfAFailureBeforeTheGeneralWords();
    void callsAKeyringLockedOnlyWhereItIs();
};

void TestHumanTime::speaksOfDurationsAsPeopleDo_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("past") << qint64(-5) << "less than a minute";
    QTest::newRow("seconds") << qint64(20) << "less than a minute";
    QTest::newRow("minutes") << qint64(42 * 60 + 10) << "42 min";
    QTest::newRow("hour") << qint64(3600) << "1 h";
    QTest::newRow("hours and minutes") << qint64(3 * 3600 + 10 * 60) << "3 h 10 min";
    QTest::newRow("many hours") << qint64(20 * 3600 + 10 * 60) << "20 h";
    QTest::newRow("day") << qint64(26 * 3600) << "1 day";
    QTest::newRow("days") << qint64(14 * 86400) << "14 days";
}

void TestHumanTime::speaksOfDurationsAsPeopleDo()
{
    QFETCH(qint64, seconds);
    QTEST(HumanTime::duration(std::chrono::seconds(seconds)), "words");
}

void TestHumanTime::saysWhatBecomesOfTheToken_data()
{
    QTest::addColumn<DisplayState>("state");
    QTest::addColumn<bool>("refreshable");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("secondsToRenewal"); // 0: none planned
    QTest::addColumn<QString>("words");
    const auto minutes = [](int count) { return count * 60; };
    QTest::newRow("renews") << DisplayState::Active << true << minutes(42) << minutes(36) << "renews in 36 min";
    QTest::newRow("renews when asked") << DisplayState::Active << true << minutes(42) << 0
                                       << "valid for 42 min, then renewed when a program asks";
    QTest::newRow("renews much later") << DisplayState::Active << true << minutes(42) << minutes(4200)
                                       << "valid for 42 min, then renewed when a program asks";
    QTest::newRow("ends") << DisplayState::Active << false << minutes(42) << 0 << "ends in 42 min";
    QTest::newRow("is over, renews") << DisplayState::Expired << true << -60 << 0 << "renews when a program next asks";
    QTest::newRow("is over") << DisplayState::Expired << false << -60 << 0 << "has expired";
    QTest::newRow("renewing") << DisplayState::Refreshing << true << 60 << 0 << "renewing now";
    QTest::newRow("needs the person") << DisplayState::SignInRequired << true << 60 << 0
                                      << "none until you sign in again";
}

void TestHumanTime::saysWhatBecomesOfTheToken()
{
    QFETCH(DisplayState, state);
    QFETCH(bool, refreshable);
    QFETCH(int, secondsLeft);
    QFETCH(int, secondsToRenewal);
    Account account = SampleData::google();
    account.refreshable = refreshable;
    account.expiresAt = SampleData::now().addSecs(secondsLeft);
    AccountOutlook outlook;
    if (secondsToRenewal > 0)
        outlook.nextRenewal = SampleData::now().addSecs(secondsToRenewal);
    QTEST(HumanTime::tokenFate(account, state, outlook, SampleData::now()), "words");
    account.expiresAt = {};
    if (state == DisplayState::Active)
        QCOMPARE(HumanTime::tokenFate(account, state, outlook, SampleData::now()), QStringLiteral("does not expire"));
}

void TestHumanTime::saysUntilWhenItMustBeUsed()
{
    Account account = SampleData::google();
    const QDateTime march({2027, 3, 12}, {12, 0});
    QVERIFY(HumanTime::mustBeUsed(account, {}).isEmpty());
    QCOMPARE(HumanTime::mustBeUsed(account, {{}, march}), QStringLiteral("before 12 March 2027"));
    QCOMPARE(HumanTime::mustBeUsed(account, {march.addDays(1), march}), QStringLiteral("before 12 March 2027"));
    QCOMPARE(HumanTime::mustBeUsed(account, {march.addDays(-40), march}),
             QStringLiteral("before 12 March 2027; Lanyard does so by 31 January 2027"));
    account.state = AccountState::SignInRequired; // it is dead already
    QVERIFY(HumanTime::mustBeUsed(account, {{}, march}).isEmpty());
}

void TestHumanTime::saysSinceWhenThereIsTroubleAndWhatComesNext_data()
{
    QTest::addColumn<DisplayState>("state");
    QTest::addColumn<int>("hoursAgo"); // -1: nobody knows
    QTest::addColumn<int>("minutesToNext"); // -1: none planned
    QTest::addColumn<QString>("words");
    using enum DisplayState;
    QTest::newRow("tried again") << Offline << 1 << 2 << "Since today, TIME. Lanyard tries again in 2 min.";
    QTest::newRow("since yesterday") << Error << 24 << 60 << "Since yesterday, TIME. Lanyard tries again in 1 h.";
    QTest::newRow("since long") << Error << 24 * 40 << 60 << "Since 2 May 2026. Lanyard tries again in 1 h.";
    QTest::newRow("nobody knows since when") << Offline << -1 << 2 << "Lanyard tries again in 2 min.";
    QTest::newRow("nobody knows what is next") << Offline << 1 << -1 << "Since today, TIME.";
    QTest::newRow("only the person helps") << SignInRequired << 1 << 2 << "Since today, TIME.";
    QTest::newRow("the keyring is locked") << Locked << 1 << 2 << "Since today, TIME.";
    QTest::newRow("nothing known") << Offline << -1 << -1 << "";
    QTest::newRow("no trouble") << Active << 1 << 2 << "";
    QTest::newRow("being renewed") << Refreshing << 1 << 2 << "";
}

void TestHumanTime::saysSinceWhenThereIsTroubleAndWhatComesNext()
{
    QFETCH(DisplayState, state);
    QFETCH(int, hoursAgo);
    QFETCH(int, minutesToNext);
    QFETCH(QString, words);
    const QDateTime now({2026, 6, 11}, {14, 2}); // in the person's time zone, since days are theirs
    Account account = SampleData::google();
    account.stateSince = hoursAgo < 0 ? QDateTime() : now.addSecs(-3600 * hoursAgo);
    const AccountOutlook outlook{minutesToNext < 0 ? QDateTime() : now.addSecs(60 * minutesToNext), {}};
    const QString time = QLocale().toString(account.stateSince.time(), QLocale::ShortFormat);
    QCOMPARE(HumanTime::troubleFate(account, state, outlook, now), words.replace(QLatin1String("TIME"), time));
}

void TestHumanTime::writesADateOut()
{
    QCOMPARE(HumanTime::date(QDateTime({2026, 3, 12}, {12, 0})), QStringLiteral("12 March 2026"));
    QVERIFY(HumanTime::date({}).isEmpty());
}

void TestHumanTime::explainsWhatIsWrongAndWhatHelps_data()
{
    QTest::addColumn<DisplayState>("state");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("remedy");
    using Remedy = AccountProblem::Remedy;
    QTest::newRow("sign-in") << DisplayState::SignInRequired << "Google ended this sign-in." << int(Remedy::SignIn);
    QTest::newRow("locked") << DisplayState::Locked << "The keyring is locked." << int(Remedy::Unlock);
    QTest::newRow("offline") << DisplayState::Offline << "Google could not be reached." << int(Remedy::TryAgain);
    QTest::newRow("error") << DisplayState::Error << "This account could not be renewed." << int(Remedy::TryAgain);
}

void TestHumanTime::explainsWhatIsWrongAndWhatHelps()
{
    QFETCH(DisplayState, state);
    const auto problem = AccountProblem::of(SampleData::google(), state);
    QVERIFY(problem);
    QTEST(problem->message, "message");
    QTEST(int(problem->remedy), "remedy");
    QVERIFY(!problem->hint.isEmpty());
    QVERIFY(!problem->button.isEmpty());
    QVERIFY(!AccountProblem::of(SampleData::google(), DisplayState::Active));
    QVERIFY(!AccountProblem::of(SampleData::google(), DisplayState::Refreshing));
}

void TestHumanTime::putsTheReasonOfAFailureBeforeTheGeneralWords()
{
    Account account = SampleData::google();
    account.lastError =
        Error{ErrorKind::Server, QStringLiteral("invalid_client"), QStringLiteral("It is not known there."),
              QStringLiteral("Register it again."), QStringLiteral("401")};
    const auto problem = AccountProblem::of(account, DisplayState::Error);
    QCOMPARE(problem->message, QStringLiteral("It is not known there."));
    QCOMPARE(problem->hint, QStringLiteral("Register it again."));
    QCOMPARE(problem->detail, QStringLiteral("server: invalid_client\n401"));
}

void TestHumanTime::callsAKeyringLockedOnlyWhereItIs()
{
    Account account = SampleData::google();
    for (const char *code : {"locked", "prompt_dismissed"}) {
        account.lastError = Error{ErrorKind::SecretStore, QLatin1String(code), QStringLiteral("Other words."), {}, {}};
        QCOMPARE(AccountProblem::of(account, DisplayState::Locked)->message, QStringLiteral("The keyring is locked."));
    }
    for (const char *code : {"no_backend", "timed_out", "denied"}) {
        account.lastError = Error{ErrorKind::SecretStore, QLatin1String(code), QStringLiteral("Other words."), {}, {}};
        const auto problem = AccountProblem::of(account, DisplayState::Locked);
        QCOMPARE(problem->message, QStringLiteral("Other words."));
        QCOMPARE(problem->button, QStringLiteral("&Try again"));
        QVERIFY(problem->hint.startsWith(QStringLiteral("Your account is safe.")));
    }
}

QTEST_MAIN(TestHumanTime)
#include "tst_humantime.moc"
