// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"
#include "windowpulse.h"

#include "core/secrets/fakesecretservice.h"
#include "support/nodepeer.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answer = KeyringPrompter::Answer;

namespace {

//! Stops a process from running, as a server does that takes its time, as long as this object lives.
class Frozen
{
public:
    explicit Frozen(qint64 processId)
        : m_processId(static_cast<pid_t>(processId))
    {
        ::kill(m_processId, SIGSTOP);
    }

    ~Frozen() { ::kill(m_processId, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Frozen)

private:
    pid_t m_processId;
};

//! How many refresh tokens are on their way to a server, by what the program noted before it sent them.
int refreshesUnderWay()
{
    int count = -1;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"journal"_s);
        database.setDatabaseName(qEnvironmentVariable("XDG_DATA_HOME") + u"/lanyard/accounts.sqlite"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"SELECT count(*) FROM refresh_journal"_s) && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"journal"_s);
    return count;
}

} // namespace

//! A keyring that is not as it should be, and then is: no account is lost, no browser opens, the window answers all the
//! time, and what was wrong is over by itself.
class TestKeyringHealing : public QObject
{
    Q_OBJECT

    const QString unlocked = u"Keyring: GNOME Keyring, unlocked"_s;
    const QString row = QString::fromLatin1(LinkingPerson::row);
    const QString rowInAnyState = u"ada, Test server, *"_s;

    [[nodiscard]] auto renewals() { return m_server.count(u"grant.success"_s, u"refresh_token"_s); }

    [[nodiscard]] bool shows(const QString &label) const { return m_program.waitFor(u"label"_s, label).isValid(); }

    [[nodiscard]] bool lists(const QString &account) const
    {
        return m_program.waitFor(u"list item"_s, account).isValid();
    }

    //! Starts the program, and to watch how fast it answers.
    [[nodiscard]] bool startProgram()
    {
        if (!m_program.start() || !lists(rowInAnyState))
            return false;
        m_pulse = std::make_unique<WindowPulse>(m_program.processId());
        return true;
    }

    void stopProgram()
    {
        if (m_pulse) {
            m_answers += m_pulse->answers();
            m_longest = std::max(m_longest, m_pulse->longest());
        }
        m_pulse.reset();
        m_program.stop();
    }

    //! The window has answered all the time so far, at any start of it.
    [[nodiscard]] bool answersInTime() const { return std::max(m_longest, m_pulse->longest()) < 1s; }

    //! lanyardctl gets no token, and says so soon.
    [[nodiscard]] static bool getsNoToken()
    {
        ChildProcess ctl;
        return DesktopLogin::startLanyardctl(ctl, {u"token"_s, u"ada"_s})
            && QTest::qWaitFor([&ctl] { return ctl.process().state() == QProcess::NotRunning; }, 20'000)
            && ctl.process().exitCode() == 5; // the secret store
    }

    //! What was wrong is over, and nothing on the screen says otherwise.
    [[nodiscard]] bool hasHealed() const
    {
        return shows(unlocked) && lists(row) && m_program.waitUntilGone(u"label"_s, u"The keyring *"_s);
    }

    //! The account works as if nothing had been: here, and after another start, with what is in the keyring alone.
    [[nodiscard]] bool works()
    {
        const auto renewsOnRequest = [this] {
            const auto before = renewals();
            return !DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--force-refresh"_s}).isEmpty()
                && renewals() > before && lists(row);
        };
        if (!renewsOnRequest())
            return false;
        stopProgram();
        return startProgram() && shows(unlocked) && renewsOnRequest() && DesktopLogin::keyringEntries() == 1;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void init()
    {
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_login.addProvider(m_server.issuer()));
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QCOMPARE(m_login.openedAddresses().size(), 1);
        m_answers = 0;
        m_longest = 0ms;
        m_pulse = std::make_unique<WindowPulse>(m_program.processId());
    }

    void cleanup()
    {
        stopProgram();
        // whatever happened in between
        QVERIFY2(m_answers > 10, qPrintable(QString::number(m_answers)));
        QVERIFY2(m_longest < 1s, qPrintable(QString::number(m_longest.count())));
        QCOMPARE(m_login.openedAddresses().size(), 1); // the one of linking it
    }

    void wouldSeeAWindowThatHangs()
    {
        m_answers = m_pulse->answers();
        m_pulse.reset();
        const WindowPulse pulse(m_program.processId());
        QTRY_VERIFY(pulse.answers() > 10);
        m_answers += pulse.answers();
        {
            const Frozen window(m_program.processId());
            QTest::qWait(1100);
            QVERIFY(pulse.longest() >= 1s); // also while it still hangs
        }
        const int before = pulse.answers();
        QTRY_VERIFY(pulse.answers() > before);
        QVERIFY(pulse.longest() >= 1s);
    }

    void healsWhereTheKeyringNeverAnswered()
    {
        stopProgram();
        m_login.bus().stopKeyring();
        auto silent = std::make_unique<FakeSecretService>(m_login.bus().address());
        silent->answers = FakeSecretService::Answers::Nothing;
        QVERIFY(startProgram());
        QVERIFY(shows(u"*no answer"_s));
        QVERIFY(m_program.press(u"Renew now"_s));
        QVERIFY(getsNoToken());
        QVERIFY(lists(rowInAnyState));
        QVERIFY(answersInTime());
        silent.reset();
        QVERIFY(m_login.bus().startKeyring());
        QVERIFY(hasHealed());
        QVERIFY(works());
    }

    void healsWhereTheKeyringHung()
    {
        m_login.bus().freezeKeyring();
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program.find(u"label"_s, u"*no answer"_s).isValid(), 20'000);
        QVERIFY(getsNoToken());
        QVERIFY(lists(rowInAnyState));
        QVERIFY(answersInTime());
        m_login.bus().thawKeyring();
        QVERIFY(hasHealed());
        QVERIFY(works());
    }

    void healsWhereTheKeyringStartsLate()
    {
        stopProgram();
        m_login.bus().stopKeyring();
        QVERIFY(startProgram());
        QElapsedTimer late;
        late.start();
        QVERIFY(shows(u"Keyring: none found"_s));
        QVERIFY(m_program.press(u"Renew now"_s));
        QVERIFY(getsNoToken());
        while (late.elapsed() < 15'000)
            QTest::qWait(100);
        QVERIFY(lists(rowInAnyState));
        QVERIFY(m_login.bus().startKeyring());
        QVERIFY(hasHealed());
        QVERIFY(works());
    }

    void healsWhereTheKeyringIsLocked()
    {
        QVERIFY(m_login.bus().lockKeyring());
        QVERIFY(shows(u"Keyring: GNOME Keyring, locked"_s));
        QCOMPARE(m_login.prompter().prompts, 0); // nobody has asked for anything yet
        m_login.prompter().answer = Answer::Dismiss;
        QVERIFY(getsNoToken());
        QVERIFY(lists(u"ada, Test server, Keyring locked"_s));
        const int asked = m_login.prompter().prompts;
        QVERIFY(m_program.press(u"Unlock"_s));
        QTRY_COMPARE(m_login.prompter().prompts, asked + 1);
        QVERIFY(shows(u"Keyring: GNOME Keyring, locked"_s));
        QVERIFY(lists(u"ada, Test server, Keyring locked"_s));

        QTest::qWait(1000); // a person sees the prompt go, and thinks again
        m_login.prompter().answer = Answer::Nothing; // the prompt stands there
        QVERIFY(m_program.press(u"Unlock"_s));
        QTRY_COMPARE(m_login.prompter().prompts, asked + 2);
        QTest::qWait(1500);
        QVERIFY(lists(rowInAnyState));
        QVERIFY(answersInTime());
        m_login.prompter().answer = Answer::Password;
        m_login.prompter().answerNow();
        QVERIFY(hasHealed());
        QVERIFY(works());
    }

    void healsWhereTheKeyringDiesWhileATokenIsRenewed()
    {
        const auto before = renewals();
        {
            const Frozen server(m_server.processId());
            QVERIFY(m_program.press(u"Renew now"_s));
            QTRY_COMPARE_WITH_TIMEOUT(refreshesUnderWay(), 1, 10'000);
            m_login.bus().crashKeyring();
        }
        // the old refresh token is spent, and the new one can't be kept yet
        QTRY_COMPARE(renewals(), before + 1);
        QVERIFY(lists(u"ada, Test server, Keyring locked"_s));
        QVERIFY(shows(u"Keyring: none found"_s));
        QCOMPARE(refreshesUnderWay(), 1);
        QVERIFY(m_login.bus().startKeyring());
        QVERIFY(hasHealed()); // nobody has pressed anything
        QTRY_COMPARE(refreshesUnderWay(), 0);
        QVERIFY(works());
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
    std::unique_ptr<WindowPulse> m_pulse;
    int m_answers = 0; // of the windows that are closed
    std::chrono::milliseconds m_longest{0};
};

QTEST_GUILESS_MAIN(TestKeyringHealing)
#include "tst_keyringhealing.moc"
