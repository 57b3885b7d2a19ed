// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/accounts/tokenkeeperbench.h"

#include <lanyard/agent/agentclient.h>
#include <lanyard/agent/agentmessage.h>
#include <lanyard/agent/agentserver.h>

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject request(int id, const QString &verb, const QString &account = {})
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("do"), verb}, {QStringLiteral("account"), account}};
}

//! A program that speaks the protocol by itself.
class RawProgram
{
public:
    explicit RawProgram(const QString &path)
    {
        m_socket.connectToServer(path);
        QObject::connect(&m_socket, &QLocalSocket::readyRead, &m_socket, [this] { received += m_socket.readAll(); });
    }

    void send(const QJsonObject &message) { write(AgentMessage::framed(message)); }

    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    //! The messages so far, without the greeting.
    [[nodiscard]] QList<QJsonObject> answers() const
    {
        QList<QJsonObject> all;
        QByteArray rest = received;
        for (auto message = AgentMessage::take(rest); message && *message; message = AgentMessage::take(rest))
            all += **message;
        return all.mid(1);
    }

    [[nodiscard]] bool isCutOff() const { return m_socket.state() == QLocalSocket::UnconnectedState; }

    QByteArray received;

private:
    QLocalSocket m_socket;
};

} // namespace

class TestAgentServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TokenKeeperBench> m_bench;
    std::unique_ptr<AgentSocket> m_socket;
    std::unique_ptr<AgentServer> m_server;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("agent.sock")); }

    [[nodiscard]] AgentAccounts accounts() const { return {m_bench->databasePath(), QStringLiteral("memory")}; }

    [[nodiscard]] std::optional<Result<AgentTokenAnswer>> token(const QString &account,
                                                                const TokenKeeper::Wish &wish = {}) const
    {
        const AgentClient client(path(), accounts());
        return QCoro::waitFor(client.token(account, wish, {QDeadlineTimer(5000), {}}));
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<TokenKeeperBench>();
        auto socket = AgentSocket::listen(path());
        QVERIFY(socket.has_value());
        m_socket = std::move(*socket);
        m_server = std::make_unique<AgentServer>(
            *m_socket, *m_bench->accounts, *m_bench->keeper,
            AgentGreeting{QStringLiteral("test"), QStringLiteral("1"), QCoreApplication::applicationPid(), accounts()});
    }

    void cleanup()
    {
        m_server.reset();
        m_socket.reset();
    }

    void greetsUnasked()
    {
        const auto greeting = QCoro::waitFor(AgentClient::greeting(path()));
        QVERIFY(greeting.has_value());
        QCOMPARE(greeting->program, QStringLiteral("test"));
        QCOMPARE(greeting->processId, QCoreApplication::applicationPid());
        QCOMPARE(greeting->accounts, accounts());
    }

    void handsOutAToken()
    {
        const auto answer = token(m_bench->account().label);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->tokens.accessToken.revealText(), QStringLiteral("at-1-secret"));
        QCOMPARE((*answer)->tokens.expiresAt, m_bench->account().expiresAt);
        QCOMPARE((*answer)->tokens.scopes, m_bench->account().scopes);
        QCOMPARE((*answer)->accountId, m_bench->id);
        QCOMPARE((*answer)->username, m_bench->account().username);
    }

    void renewsItFirstWhereItMust()
    {
        m_bench->answer(TokenKeeperBench::tokens(2));
        TokenKeeper::Wish wish;
        wish.refreshNow = true;
        const auto answer = token(m_bench->id, wish);
        QVERIFY(answer && *answer);
        QCOMPARE((*answer)->tokens.accessToken.revealText(), QStringLiteral("at-2-secret"));
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void asksForAsLongAsIsWanted()
    {
        m_bench->answer(TokenKeeperBench::tokens(2));
        TokenKeeper::Wish wish;
        wish.minValid = std::chrono::hours(2);
        const auto answer = token(m_bench->id, wish);
        QVERIFY(answer && *answer);
        QCOMPARE(m_bench->refreshes(), 1);
    }

    void neverGivesTheRefreshToken()
    {
        RawProgram program(path());
        program.send(request(1, QStringLiteral("token"), m_bench->id));
        QTRY_COMPARE(program.answers().size(), 1);
        QVERIFY(program.received.contains("at-1-secret"));
        QVERIFY(!program.received.contains("rt-1-secret"));
    }

    void passesOnWhatWentWrong()
    {
        m_bench->answer({{QStringLiteral("error"), QStringLiteral("invalid_grant")}}, 400);
        TokenKeeper::Wish wish;
        wish.refreshNow = true;
        const auto answer = token(m_bench->id, wish);
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::SignInRequired);
        QCOMPARE(answer->error().code, QStringLiteral("invalid_grant"));
        QVERIFY(!answer->error().message.isEmpty());
        QVERIFY(!answer->error().hint.isEmpty());
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QJsonObject>("asked");
        QTest::addColumn<QString>("code");
        QTest::newRow("another verb") << request(7, QStringLiteral("fly")) << QStringLiteral("unknown_request");
        QTest::newRow("no verb") << QJsonObject{{QStringLiteral("id"), 7}} << QStringLiteral("unknown_request");
        QTest::newRow("no account") << request(7, QStringLiteral("token")) << QStringLiteral("no_account");
        QTest::newRow("another account") << request(7, QStringLiteral("token"), QStringLiteral("nobody"))
                                         << QStringLiteral("no_such_account");
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QJsonObject, asked);
        QFETCH(QString, code);
        RawProgram program(path());
        program.send(asked);
        QTRY_COMPARE(program.answers().size(), 1);
        const QJsonObject answer = program.answers().constFirst();
        QCOMPARE(answer.value(QLatin1String("id")).toInt(), 7);
        QCOMPARE(answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString(), code);
    }

    void servesNobodyElsesAccounts()
    {
        const AgentClient client(path(), {m_bench->databasePath(), QStringLiteral("keychain")});
        QVERIFY(!QCoro::waitFor(client.token(m_bench->id, {}, {})).has_value());
    }

    void answersEveryRequestOfMany()
    {
        constexpr int many = 5 * AgentConnection::maxOpenRequests;
        RawProgram program(path());
        for (int id = 0; id < many; ++id)
            program.send(request(id, QStringLiteral("token"), m_bench->id));
        QTRY_COMPARE(program.answers().size(), many);
        QSet<int> ids;
        const QList<QJsonObject> answers = program.answers();
        for (const QJsonObject &answer : answers)
            ids += answer.value(QLatin1String("id")).toInt();
        QCOMPARE(ids.size(), many);
    }

    void servesOthersThroughAFlood_data()
    {
        QTest::addColumn<QByteArray>("flood");
        QByteArray requests;
        for (int id = 0; id < 5000; ++id)
            requests += AgentMessage::framed(request(id, QStringLiteral("token"), QStringLiteral("nobody")));
        QTest::newRow("of requests") << requests;
        QTest::newRow("of noise") << QByteArray(4'000'000, '\xff');
        QTest::newRow("of half a message") << QByteArray("\0\0\xff\xff{", 5);
        QTest::newRow("of what is too large") << (QByteArray("\0\x10\0\0", 4) + QByteArray(1'000'000, ' '));
    }

    void servesOthersThroughAFlood()
    {
        QFETCH(QByteArray, flood);
        RawProgram hostile(path());
        hostile.write(flood);
        for (int i = 0; i < 5; ++i) {
            const auto answer = token(m_bench->id);
            QVERIFY(answer && *answer);
        }
    }

    void givesUpOnHalfAMessage()
    {
        RawProgram program(path());
        program.write(QByteArray("\0\0\0\x50{", 5));
        QTRY_VERIFY_WITH_TIMEOUT(program.isCutOff(), 3 * AgentConnection::patienceWithHalf.count());
    }

    void keepsNothingForOneWhoNeverReads()
    {
        bool isCutOff = false;
        connect(m_socket.get(), &AgentSocket::connected, m_socket.get(), [&isCutOff](AgentConnection *connection) {
            connect(connection, &AgentConnection::closed, connection, [&isCutOff] { isCutOff = true; });
        });
        QLocalSocket deaf;
        deaf.setReadBufferSize(1); // leaves the rest in the kernel
        deaf.connectToServer(path());
        for (int id = 0; id < 5000; ++id)
            deaf.write(AgentMessage::framed(request(id, QStringLiteral("token"), m_bench->id)));
        QTRY_VERIFY_WITH_TIMEOUT(isCutOff, 30'000);
        disconnect(m_socket.get(), &AgentSocket::connected, m_socket.get(), nullptr);
        const auto answer = token(m_bench->id);
        QVERIFY(answer && *answer);
    }

    void makesRoomForOneMore()
    {
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (qsizetype i = 0; i < 2 * AgentSocket::maxConnections; ++i) {
            idle.push_back(std::make_unique<QLocalSocket>());
            idle.back()->connectToServer(path());
            QTest::qWait(1);
        }
        const auto answer = token(m_bench->id);
        QVERIFY(answer && *answer);
    }

    void outlivesAProgramThatLeaves()
    {
        const auto leave = [this] {
            RawProgram program(path());
            program.send(request(1, QStringLiteral("token"), m_bench->id));
        };
        for (int i = 0; i < 20; ++i)
            leave();
        QTest::qWait(50);
        const auto answer = token(m_bench->id);
        QVERIFY(answer && *answer);
    }
};

QTEST_GUILESS_MAIN(TestAgentServer)
#include "tst_agentserver.moc"
