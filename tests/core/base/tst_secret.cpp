// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/secret.h>

#include <QTest>

#include <type_traits>

using namespace Lanyard;

static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QVariant>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void printsAsDots()
    {
        QString printed;
        QDebug(&printed) << Secret(QByteArrayView("hunter2")) << Secret();
        QVERIFY(!printed.contains(QLatin1String("hunter2")));
        QVERIFY(printed.contains(QStringLiteral("••••")));
    }

    void comparesByContent()
    {
        QCOMPARE(Secret(u"a token"), Secret(QByteArrayView("a token")));
        QVERIFY(!(Secret(u"a token") == Secret(u"a tokem")));
        QVERIFY(!(Secret(u"a") == Secret(u"aa")));
        QCOMPARE(Secret(), Secret(QByteArrayView("")));
    }

    void outlivesTheBytesItWasMadeFrom()
    {
        QByteArray source("a token");
        const Secret secret{QByteArrayView(source)};
        source.fill('x');
        QCOMPARE(secret.reveal(), QByteArrayView("a token"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
