// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/endsession.h>

#include <QTest>

using namespace Lanyard;

class TestEndSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhoseSessionIsMeant_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with a hint")
            << QStringLiteral("https://login.example/end") << QStringLiteral("ada+x@example.org")
            << QStringLiteral("https://login.example/end?client_id=client&logout_hint=ada%2Bx%40example.org");
        QTest::newRow("without") << QStringLiteral("https://login.example/end") << QString()
                                 << QStringLiteral("https://login.example/end?client_id=client");
        QTest::newRow("a query of its own")
            << QStringLiteral("https://login.example/end?tenant=a%26b") << QString()
            << QStringLiteral("https://login.example/end?tenant=a%26b&client_id=client");
    }

    void saysWhoseSessionIsMeant()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, hint);
        QFETCH(QString, expected);
        const auto server = ServerMetadata::fromJson({{QStringLiteral("end_session_endpoint"), endpoint}});
        const auto url = endSessionUrl(*server, QStringLiteral("client"), hint);
        QCOMPARE(url->toString(QUrl::FullyEncoded), expected);
    }

    void isNotThereWhereTheServerHasNone() { QVERIFY(!endSessionUrl({}, QStringLiteral("client"), {})); }

    void isNowhereUnsafe()
    {
        for (const char *endpoint : {"http://login.example/end", "javascript:alert(1)", "file:///etc/passwd"}) {
            const auto server =
                ServerMetadata::fromJson({{QStringLiteral("end_session_endpoint"), QLatin1String(endpoint)}});
            QVERIFY(!server.has_value());
        }
    }
};

QTEST_APPLESS_MAIN(TestEndSession)
#include "tst_endsession.moc"
