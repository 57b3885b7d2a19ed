// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/agent/agentsocket.h>

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

class TestAgentSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isForOneInstanceAndItsPerson();
    void bringsAMessage();
    void takesOverWhatACrashLeft();
    void survivesGarbage();
    void hasNobodyToSendTo();

private:
    QString path() const { return m_directory.filePath(QStringLiteral("lanyard/agent.sock")); }

    QTemporaryDir m_directory;
};

void TestAgentSocket::isForOneInstanceAndItsPerson()
{
    const auto first = AgentSocket::listen(path());
    QVERIFY(first.has_value());
    const auto second = AgentSocket::listen(path());
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, QStringLiteral("already_running"));
    QCOMPARE(QFileInfo(path()).permissions()
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QFileInfo(QFileInfo(path()).absolutePath()).permissions() & (QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
}

void TestAgentSocket::bringsAMessage()
{
    const auto socket = AgentSocket::listen(path());
    QVERIFY(socket.has_value());
    QSignalSpy received(socket->get(), &AgentSocket::requested);
    QVERIFY(AgentSocket::send(path(), {{QStringLiteral("do"), QStringLiteral("open")}}));
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(received.constFirst().at(1).toJsonObject().value(QLatin1String("do")).toString(), QStringLiteral("open"));
}

void TestAgentSocket::takesOverWhatACrashLeft()
{
    QFile::remove(path());
    QDir().mkpath(QFileInfo(path()).absolutePath());
    QFile left(path());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(AgentSocket::listen(path()).has_value());
}

void TestAgentSocket::survivesGarbage()
{
    const auto socket = AgentSocket::listen(path());
    QVERIFY(socket.has_value());
    QSignalSpy received(socket->get(), &AgentSocket::requested);
    QLocalSocket garbage;
    garbage.connectToServer(path());
    QVERIFY(garbage.waitForConnected(1000));
    garbage.write(QByteArray(100'000, '\xff'));
    QTRY_COMPARE(garbage.state(), QLocalSocket::UnconnectedState);
    QVERIFY(AgentSocket::send(path(), {{QStringLiteral("do"), QStringLiteral("open")}}));
    QTRY_COMPARE(received.count(), 1);
}

void TestAgentSocket::hasNobodyToSendTo()
{
    QVERIFY(!AgentSocket::send(m_directory.filePath(QStringLiteral("nobody.sock")), {}));
}

QTEST_GUILESS_MAIN(TestAgentSocket)
#include "tst_agentsocket.moc"
