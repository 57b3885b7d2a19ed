// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/agent/agentclient.h>
#include <lanyard/agent/agentmessage.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

const AgentAccounts accounts{QStringLiteral("/home/ada/accounts.sqlite"), QStringLiteral("keychain")};

QByteArray greeting(const AgentAccounts &whose = accounts)
{
    return AgentMessage::framed(AgentGreeting{QStringLiteral("lanyard"), QStringLiteral("1"), 1, whose}.toJson());
}

QByteArray answer(const char *token)
{
    return AgentMessage::framed({{QStringLiteral("id"), 1},
                                 {QStringLiteral("result"),
                                  QJsonObject{{QStringLiteral("access_token"), QLatin1String(token)},
                                              {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                              {QStringLiteral("expires_at"), QJsonValue()}}}});
}

} // namespace

//! Agents as they should not be.
class TestAgentClient : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("agent.sock")); }

    [[nodiscard]] std::optional<Result<AgentTokenAnswer>> token() const
    {
        const AgentClient client(path(), accounts);
        return QCoro::waitFor(client.token(QStringLiteral("work"), {}, {QDeadlineTimer(700), {}}));
    }

private Q_SLOTS:

    void worksAloneWhereThereIsNoAgent()
    {
        QVERIFY(!token());
        QVERIFY(!QCoro::waitFor(AgentClient::greeting(path())));
    }

    void worksAloneWhereTheAgentIsNoGood_data()
    {
        QTest::addColumn<QByteArray>("first"); // said at once
        QTest::addColumn<QByteArray>("then"); // said to the request
        QTest::addColumn<bool>("hangsUp");
        const QByteArray nothing;
        const QByteArray newer("\0\0\0\15{\"version\":2}", 17);
        QTest::newRow("hangs up at once") << nothing << nothing << true;
        QTest::newRow("says nothing") << nothing << nothing << false;
        QTest::newRow("speaks another version") << newer << nothing << false;
        QTest::newRow("speaks another protocol") << QByteArray("220 mail.example ESMTP\r\n") << nothing << false;
        QTest::newRow("does not greet") << answer("at") << answer("at") << false;
        QTest::newRow("serves other accounts")
            << greeting({QStringLiteral("/tmp/accounts.sqlite"), accounts.store}) << answer("at") << false;
        QTest::newRow("serves another store")
            << greeting({accounts.database, QStringLiteral("file")}) << answer("at") << false;
        QTest::newRow("dies at the request") << greeting() << nothing << true;
        QTest::newRow("dies in its answer") << greeting() << answer("at").chopped(3) << true;
    }

    void worksAloneWhereTheAgentIsNoGood()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, then);
        QFETCH(bool, hangsUp);
        QLocalServer server;
        QVERIFY(server.listen(path()));
        connect(&server, &QLocalServer::newConnection, &server, [&] {
            QLocalSocket *socket = server.nextPendingConnection();
            socket->write(first);
            if (first.isEmpty() && hangsUp)
                return socket->disconnectFromServer();
            connect(socket, &QLocalSocket::readyRead, socket, [socket, then, hangsUp] {
                socket->write(then);
                if (hangsUp)
                    socket->disconnectFromServer();
            });
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!token());
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void saysThatTheAgentIsSilent()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        connect(&server, &QLocalServer::newConnection, &server,
                [&server] { server.nextPendingConnection()->write(greeting()); });
        const auto found = token();
        QVERIFY(found && !*found);
        QCOMPARE(found->error().code, QStringLiteral("agent_silent"));
    }

    void readsAnAnswerHoweverItIsCut()
    {
        QLocalServer server;
        QVERIFY(server.listen(path()));
        connect(&server, &QLocalServer::newConnection, &server, [&server] {
            QLocalSocket *socket = server.nextPendingConnection();
            const auto write = [socket](const QByteArray &bytes) {
                for (const char byte : bytes) {
                    socket->write(&byte, 1);
                    socket->flush();
                }
            };
            write(greeting());
            connect(socket, &QLocalSocket::readyRead, socket, [write] { write(answer("at-9")); });
        });
        const auto found = token();
        QVERIFY(found && *found);
        QCOMPARE((*found)->tokens.accessToken.revealText(), QStringLiteral("at-9"));
        QVERIFY(!(*found)->tokens.expiresAt.isValid());
    }
};

QTEST_GUILESS_MAIN(TestAgentClient)
#include "tst_agentclient.moc"
