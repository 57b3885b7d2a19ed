// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyringprompter.h"
#include "outcome.h"

#include "support/privatesessionbus.h"

#include <lanyard/secrets/keychainstore.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Lanyard;
using Answer = KeyringPrompter::Answer;
using namespace std::chrono_literals;

namespace {

//! What another program sees and does: libsecret's own command line.
QByteArray secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"), arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(10'000) || tool.exitStatus() != QProcess::NormalExit)
        qFatal("secret-tool did not run");
    return tool.readAllStandardOutput();
}

QStringList attributesOf(const QString &key)
{
    return {QStringLiteral("server"), QStringLiteral("lanyard"), QStringLiteral("user"), key};
}

constexpr KeychainLimits limits{1500ms, 4000ms, 2500ms, 4000ms};
const auto key = QStringLiteral("account");

} // namespace

//! Against a real gnome-keyring-daemon on a bus of its own; only the person at its prompt is played.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_bus.start());
        m_prompter = std::make_unique<KeyringPrompter>(m_bus.address());
    }

    void init()
    {
        QVERIFY(m_bus.startKeyring());
        m_prompter->answer = Answer::Password;
        m_prompter->password = PrivateSessionBus::password;
        m_prompter->prompts = 0;
        m_store = std::make_unique<KeychainStore>(limits);
    }

    void cleanup()
    {
        m_store.reset();
        m_bus.stopKeyring();
        m_bus.forgetKeyrings();
    }

    void cleanupTestCase() { m_prompter.reset(); }

    void tellsThatItIsReadyAndWhatItIs()
    {
        const auto status = QCoro::waitFor(m_store->status({}));
        QVERIFY2(status.isReady(), qPrintable(status.detail));
        QCOMPARE(status.backend, QStringLiteral("GNOME Keyring"));
        QCOMPARE(faultOf(QCoro::waitFor(m_store->unlock({}))), QString());
        QCOMPARE(m_prompter->prompts, 0);
    }

    void keepsReplacesAndRemovesEntries()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QCOMPARE(faultOf(write("two")), QString());
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("two"));
        QCOMPARE(secretTool(QStringList{QStringLiteral("lookup")} + attributesOf(key)), QByteArray("two"));
        QCOMPARE(faultOf(QCoro::waitFor(m_store->remove(key, {}))), QString());
        QCOMPARE(faultOf(QCoro::waitFor(m_store->remove(key, {}))), QString());
        const auto gone = QCoro::waitFor(read());
        QCOMPARE(codeOf(gone), code(SecretStoreCode::entryMissing));
        QCOMPARE(gone.error().kind, ErrorKind::SecretStore);
        QVERIFY(!gone.error().hint.isEmpty());
    }

    void keepsTextOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("JSON") << QByteArray("{\"refresh_token\":\"a\\\"b\",\"scopes\":[\"x\"]}");
        QTest::newRow("lines and spaces") << QByteArray(" a \n b \n");
        QTest::newRow("many scripts") << QByteArray("schl\xc3\xbcssel \xe2\x82\xac \xf0\x9f\x94\x91");
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }

    void keepsTextOfEveryKind()
    {
        QFETCH(QByteArray, value);
        QCOMPARE(faultOf(QCoro::waitFor(m_store->write(key, Secret(QByteArrayView(value)), {}))), QString());
        QCOMPARE(textOf(QCoro::waitFor(read())).toUtf8(), value);
    }

    void refusesWhatIsNotText_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("null character") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    }

    void refusesWhatIsNotText()
    {
        QFETCH(QByteArray, value);
        const auto written = QCoro::waitFor(m_store->write(key, Secret(QByteArrayView(value)), {}));
        QCOMPARE(written.error().kind, ErrorKind::Internal);
        QCOMPARE(codeOf(QCoro::waitFor(read())), code(SecretStoreCode::entryMissing));
    }

    void seesWhatOtherProgramsDoToAnEntry()
    {
        QCOMPARE(faultOf(write("one")), QString());
        const QStringList attributes = attributesOf(key)
            + QStringList{QStringLiteral("type"), QStringLiteral("plaintext"), QStringLiteral("xdg:schema"),
                          QStringLiteral("org.qt.keychain")};
        secretTool(QStringList{QStringLiteral("store"), QStringLiteral("--label=lanyard")} + attributes, "edited");
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("edited"));
        secretTool(QStringList{QStringLiteral("clear")} + attributesOf(key));
        QCOMPARE(codeOf(QCoro::waitFor(read())), code(SecretStoreCode::entryMissing));
    }

    void neverCallsAnEntryMissingThatIsOnlyLocked_data()
    {
        QTest::addColumn<QString>("operation");
        for (const char *operation : {"read", "write", "remove", "unlock"})
            QTest::newRow(operation) << QString::fromLatin1(operation);
    }

    void neverCallsAnEntryMissingThatIsOnlyLocked()
    {
        QFETCH(QString, operation);
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        QCOMPARE(QCoro::waitFor(m_store->status({})).state, SecretStoreState::Locked);
        QCOMPARE(m_prompter->prompts, 0);

        m_prompter->answer = Answer::Dismiss;
        QCOMPARE(codeOf(run(operation)), code(SecretStoreCode::promptDismissed));
        QCOMPARE(m_prompter->prompts, 1);

        m_prompter->answer = Answer::Password;
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("one"));
        QVERIFY(QCoro::waitFor(m_store->status({})).isReady());
        QCOMPARE(m_prompter->prompts, 2);
    }

    void promptsOnceForAllWhoWait()
    {
        for (int i = 0; i < 10; ++i)
            QCOMPARE(faultOf(QCoro::waitFor(m_store->write(QString::number(i), Secret(QString::number(i)), {}))),
                     QString());
        QVERIFY(m_bus.lockKeyring());
        std::vector<Task<Result<Secret>>> reads;
        for (int i = 0; i < 10; ++i)
            reads.push_back(m_store->read(QString::number(i), {}));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(textOf(QCoro::waitFor(std::move(reads.at(i)))), QString::number(i));
        QCOMPARE(m_prompter->prompts, 1);
    }

    void leavesThePromptToThePersonWhenACallRunsOutOfTime()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Nothing;
        m_store = std::make_unique<KeychainStore>(); // as patient as in the program
        QElapsedTimer time;
        time.start();
        const CallContext impatient{QDeadlineTimer(2000),
                                    {}}; // long enough for the prompt to be there on a busy machine
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(key, impatient))), code(SecretStoreCode::locked));
        QVERIFY(time.elapsed() < 20'000);
        QCOMPARE(m_prompter->prompts, 1);
        auto next = read();
        m_prompter->answer = Answer::Password;
        m_prompter->answerNow();
        QCOMPARE(textOf(QCoro::waitFor(std::move(next))), QStringLiteral("one"));
        QCOMPARE(m_prompter->prompts, 1);
    }

    //! gnome-keyring 42 dies of a prompt that is taken away
    void leavesThePromptStandingWhenTheCallIsStopped()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Nothing;
        std::stop_source stop;
        auto stopped = m_store->read(key, {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()});
        QTRY_COMPARE(m_prompter->prompts, 1);
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(stopped)).error().kind, ErrorKind::Cancelled);
        joinsThePromptThatStands(*m_store);
    }

    void leavesThePromptStandingWhenNobodyAnswersIt()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Nothing;
        KeychainLimits hasty = limits;
        hasty.prompt = 300ms;
        KeychainStore store(hasty);
        QCOMPARE(codeOf(QCoro::waitFor(store.read(key, {}))), code(SecretStoreCode::locked));
        joinsThePromptThatStands(store);
    }

    void seesTheKeyringEndDuringItsPrompt()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        m_prompter->answer = Answer::Nothing;
        auto reading = read();
        QTRY_COMPARE(m_prompter->prompts, 1);
        m_bus.stopKeyring();
        QCOMPARE(codeOf(QCoro::waitFor(std::move(reading))), code(SecretStoreCode::noBackend));
    }

    void doesNotHangWhereNobodyCanBePrompted()
    {
        QCOMPARE(faultOf(write("one")), QString());
        QVERIFY(m_bus.lockKeyring());
        m_prompter.reset();
        const QString said = codeOf(QCoro::waitFor(read()));
        m_prompter = std::make_unique<KeyringPrompter>(m_bus.address());
        QVERIFY2(said == code(SecretStoreCode::promptDismissed) || said == code(SecretStoreCode::locked),
                 qPrintable(said));
    }

    void makesTheFirstKeyringWithAPromptOnlyWhenSomethingIsWritten()
    {
        m_bus.stopKeyring();
        m_bus.forgetKeyrings();
        QVERIFY(m_bus.startKeyring({}));
        m_prompter->password = "a new password";
        QCOMPARE(QCoro::waitFor(m_store->status({})).state, SecretStoreState::Locked);
        QCOMPARE(codeOf(QCoro::waitFor(read())), code(SecretStoreCode::entryMissing));
        QCOMPARE(faultOf(QCoro::waitFor(m_store->remove(key, {}))), QString());
        QCOMPARE(m_prompter->prompts, 0);

        m_prompter->answer = Answer::Dismiss;
        QCOMPARE(codeOf(write("one")), code(SecretStoreCode::promptDismissed));
        m_prompter->answer = Answer::Password;
        QCOMPARE(faultOf(write("one")), QString());
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("one"));
        QVERIFY(QCoro::waitFor(m_store->status({})).isReady());
        QCOMPARE(m_prompter->prompts, 2);
    }

    void timesOutAndHealsWhereTheKeyringIsFrozen()
    {
        QCOMPARE(faultOf(write("one")), QString());
        m_bus.freezeKeyring();
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, &ticker, [&ticks] { ++ticks; });
        ticker.start(10);
        QElapsedTimer time;
        time.start();
        QCOMPARE(QCoro::waitFor(m_store->status({})).state, SecretStoreState::TimedOut);
        for (const auto *operation : {"read", "write", "remove", "unlock"})
            QCOMPARE(codeOf(run(QString::fromLatin1(operation))), code(SecretStoreCode::timedOut));
        QVERIFY2(time.elapsed() < 5 * 2 * limits.call.count(), qPrintable(QString::number(time.elapsed())));
        QVERIFY2(ticks > time.elapsed() / 40, qPrintable(QString::number(ticks)));
        m_bus.thawKeyring();
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("one"));
        QCOMPARE(m_prompter->prompts, 0);
    }

    void seesTheKeyringEndAndStartAgain()
    {
        QCOMPARE(faultOf(write("one")), QString());
        m_bus.stopKeyring();
        QCOMPARE(QCoro::waitFor(m_store->status({})).state, SecretStoreState::NoBackend);
        QCOMPARE(codeOf(QCoro::waitFor(read())), code(SecretStoreCode::noBackend));
        QCOMPARE(codeOf(write("two")), code(SecretStoreCode::noBackend));
        QVERIFY(m_bus.startKeyring());
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("one"));
        QCOMPARE(faultOf(write("three")), QString());
    }

    void findsAKeyringThatStartsLate()
    {
        m_bus.stopKeyring();
        KeychainStore store(limits);
        QCOMPARE(QCoro::waitFor(store.status({})).state, SecretStoreState::NoBackend);
        QVERIFY(m_bus.startKeyring());
        QVERIFY(QCoro::waitFor(store.status({})).isReady());
        QCOMPARE(faultOf(QCoro::waitFor(store.write(key, Secret(u"one"), {}))), QString());
    }

    void doesManyThingsAtOnce()
    {
        std::vector<Task<Result<>>> writes;
        for (int i = 0; i < 50; ++i)
            writes.push_back(m_store->write(QString::number(i), Secret(QString::number(i)), {}));
        // and to the same entry: each finds what it wrote itself
        for (int i = 0; i < 10; ++i)
            writes.push_back(m_store->write(key, Secret(QString::number(i)), {}));
        for (auto &written : writes)
            QCOMPARE(faultOf(QCoro::waitFor(std::move(written))), QString());
        std::vector<Task<Result<Secret>>> reads;
        for (int i = 0; i < 50; ++i)
            reads.push_back(m_store->read(QString::number(i), {}));
        for (int i = 0; i < 50; ++i)
            QCOMPARE(textOf(QCoro::waitFor(std::move(reads.at(i)))), QString::number(i));
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("9"));
    }

    void endsAtOnceWhereTheTimeIsUpOrTheCallIsStopped()
    {
        QCOMPARE(faultOf(write("one")), QString());
        const CallContext late{QDeadlineTimer(0), {}};
        QCOMPARE(codeOf(QCoro::waitFor(m_store->read(key, late))), code(SecretStoreCode::timedOut));
        std::stop_source stop;
        stop.request_stop();
        const CallContext stopped{QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()};
        QCOMPARE(QCoro::waitFor(m_store->write(key, Secret(u"two"), stopped)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(m_store->remove(key, stopped)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(textOf(QCoro::waitFor(read())), QStringLiteral("one"));
    }

private:
    Task<Result<Secret>> read() { return m_store->read(key, {}); }

    Result<> write(const char *value) { return QCoro::waitFor(m_store->write(key, Secret(QByteArrayView(value)), {})); }

    Result<> run(const QString &operation)
    {
        if (operation == QLatin1String("write"))
            return write("other");
        if (operation == QLatin1String("remove"))
            return QCoro::waitFor(m_store->remove(key, {}));
        if (operation == QLatin1String("unlock"))
            return QCoro::waitFor(m_store->unlock({}));
        const auto value = QCoro::waitFor(read());
        if (!value)
            return std::unexpected(value.error());
        return {};
    }

    void joinsThePromptThatStands(KeychainStore &store)
    {
        auto next = store.read(key, {});
        QTest::qWait(50);
        m_prompter->answer = Answer::Password;
        m_prompter->answerNow();
        QCOMPARE(textOf(QCoro::waitFor(std::move(next))), QStringLiteral("one"));
        QCOMPARE(m_prompter->prompts, 1);
    }

    PrivateSessionBus m_bus;
    std::unique_ptr<KeyringPrompter> m_prompter;
    std::unique_ptr<KeychainStore> m_store;
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
