// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/agent/agentmessage.h>

#include <QTest>

using namespace Lanyard;

class TestAgentMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesThroughHoweverItIsCut();
    void takesSeveralInOrder();
    void refusesWhatIsNoMessage_data();
    void refusesWhatIsNoMessage();
};

void TestAgentMessage::comesThroughHoweverItIsCut()
{
    const QByteArray frame = AgentMessage::framed({{QStringLiteral("do"), QStringLiteral("open")}});
    for (qsizetype cut = 0; cut < frame.size(); ++cut) {
        QByteArray received = frame.left(cut);
        const auto early = AgentMessage::take(received);
        QVERIFY(early && !*early);
        received += frame.mid(cut);
        const auto whole = AgentMessage::take(received);
        QVERIFY(whole && *whole);
        QCOMPARE((*whole)->value(QLatin1String("do")).toString(), QStringLiteral("open"));
        QVERIFY(received.isEmpty());
    }
}

void TestAgentMessage::takesSeveralInOrder()
{
    QByteArray received;
    for (int i = 0; i < 3; ++i)
        received += AgentMessage::framed({{QStringLiteral("n"), i}});
    for (int i = 0; i < 3; ++i) {
        const auto message = AgentMessage::take(received);
        QVERIFY(message && *message);
        QCOMPARE((*message)->value(QLatin1String("n")).toInt(), i);
    }
}

void TestAgentMessage::refusesWhatIsNoMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("too long") << QByteArray("\x7f\xff\xff\xff", 4);
    QTest::newRow("an HTTP request") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("no JSON") << QByteArray("\0\0\0\3abc", 7);
    QTest::newRow("no object") << QByteArray("\0\0\0\2[]", 6);
    QTest::newRow("no version") << QByteArray("\0\0\0\2{}", 6);
    QTest::newRow("another version") << QByteArray("\0\0\0\15{\"version\":2}", 17);
}

void TestAgentMessage::refusesWhatIsNoMessage()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!AgentMessage::take(bytes).has_value());
}

QTEST_GUILESS_MAIN(TestAgentMessage)
#include "tst_agentmessage.moc"
