// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"
#include "demoprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLifecycle : public QObject
{
    Q_OBJECT

    static std::pair<int, QByteArray> run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(DEMO_PROVIDER), arguments);
        if (!process.waitForFinished(10000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), process.readAllStandardError()};
    }

private Q_SLOTS:

    void saysWhereItIsInOneLine()
    {
        const DemoProcess provider;
        QVERIFY(provider.port() > 0);
        QCOMPARE(provider.firstLine(),
                 "{\"issuer\":\"http://127.0.0.1:" + QByteArray::number(provider.port())
                     + "\",\"client_id\":\"lanyard-demo\"}\n");
    }

    void endsWithItsParent()
    {
        DemoProcess provider({u"--exit-with-parent"_s});
        QCOMPARE(DemoBrowser(provider.issuer()).get(u"/"_s).status, 200);
        provider.process().write("chatter that means nothing\n");
        QVERIFY(!provider.process().waitForFinished(300));
        provider.process().closeWriteChannel();
        QVERIFY(provider.process().waitForFinished(5000));
        QCOMPARE(provider.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(provider.process().exitCode(), 0);
    }

    void outlivesItsInputUnlessTold()
    {
        DemoProcess provider;
        provider.process().closeWriteChannel();
        QVERIFY(!provider.process().waitForFinished(300));
        QCOMPARE(DemoBrowser(provider.issuer()).get(u"/"_s).status, 200);
    }

    void endsCleanlyWhenAskedTo()
    {
        DemoProcess provider;
        QCOMPARE(DemoBrowser(provider.issuer()).get(u"/"_s).status, 200);
        provider.process().terminate();
        QVERIFY(provider.process().waitForFinished(5000));
        QCOMPARE(provider.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(provider.process().exitCode(), 0);
        QCOMPARE(provider.process().readAllStandardError(), QByteArray());
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s};
        QTest::newRow("a word") << QStringList{u"nonsense"_s};
        QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"70000"_s};
        QTest::newRow("a lifetime that is none") << QStringList{u"--access-token-lifetime"_s, u"0"_s};
        QTest::newRow("a lifetime in words") << QStringList{u"--access-token-lifetime"_s, u"long"_s};
        QTest::newRow("nobody") << QStringList{u"--auto-approve"_s, u"charles"_s};
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        const auto [exitCode, complaint] = run(arguments);
        QCOMPARE(exitCode, 2);
        QVERIFY(complaint.startsWith("lanyard-demo-provider: "));
    }

    void saysThatThePortIsTaken()
    {
        const DemoProcess provider;
        const auto [exitCode, complaint] = run({u"--port"_s, QString::number(provider.port())});
        QCOMPARE(exitCode, 1);
        QVERIFY(complaint.contains(QByteArray::number(provider.port())));
    }

    void makesAccessTokensAsShortLivedAsTold()
    {
        const DemoProcess provider({u"--access-token-lifetime"_s, u"1"_s});
        DemoClient client(provider.issuer());
        const QJsonObject tokens = client.signIn();
        QCOMPARE(tokens.value("expires_in"_L1).toInt(), 1);
        const QString token = tokens.value("access_token"_L1).toString();
        QTRY_COMPARE_WITH_TIMEOUT(client.call(u"/api/me"_s, token).status, 401, 3000);
        QCOMPARE(client.refresh(tokens.value("refresh_token"_L1).toString()).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
