// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/formbody.h>

#include <QTest>

using namespace Lanyard;
using Pairs = QList<std::pair<QString, QString>>;

class TestFormBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void encodesEveryByteThatCouldBeMistaken_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("unreserved") << QStringLiteral("azAZ09-._~") << QByteArray("azAZ09-._~");
        QTest::newRow("separators") << QStringLiteral("a&b=c;d") << QByteArray("a%26b%3Dc%3Bd");
        QTest::newRow("plus and space") << QStringLiteral("a+b c") << QByteArray("a%2Bb%20c");
        QTest::newRow("percent") << QStringLiteral("100%25") << QByteArray("100%2525");
        QTest::newRow("URL") << QStringLiteral("http://127.0.0.1:8080/a?b#c")
                             << QByteArray("http%3A%2F%2F127.0.0.1%3A8080%2Fa%3Fb%23c");
        QTest::newRow("non-ASCII") << QStringLiteral("grüß €") << QByteArray("gr%C3%BC%C3%9F%20%E2%82%AC");
        QTest::newRow("beyond the BMP") << QString::fromUtf8("\xF0\x9F\x94\x91") << QByteArray("%F0%9F%94%91");
        QTest::newRow("line break and nul") << (QStringLiteral("a\r\nb") + QChar(0)) << QByteArray("a%0D%0Ab%00");
        QTest::newRow("nothing") << QString() << QByteArray();
    }

    void encodesEveryByteThatCouldBeMistaken()
    {
        QFETCH(QString, value);
        QFETCH(QByteArray, encoded);
        QCOMPARE(formEncoded(value.toUtf8()), encoded);
        FormBody body;
        body.add(QStringLiteral("first"), QStringLiteral("1"));
        body.add(value.isEmpty() ? QStringLiteral("name") : value, Secret(value));
        const QByteArray name = value.isEmpty() ? QByteArray("name") : encoded;
        QCOMPARE(body.encoded().reveal().toByteArray(), "first=1&" + name + "=" + encoded);
        QCOMPARE(formDecoded(body.encoded().reveal()).at(1).second, value);
    }

    void keepsOrderAndRepetition()
    {
        FormBody body;
        body.add(QStringLiteral("resource"), QStringLiteral("a"));
        body.add(QStringLiteral("x"), QStringLiteral("y"));
        body.add(QStringLiteral("resource"), QStringLiteral("b"));
        QCOMPARE(body.encoded().reveal().toByteArray(), "resource=a&x=y&resource=b");
        QVERIFY(FormBody().encoded().isEmpty());
    }

    void decodesWhatBrowsersSend_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Pairs>("pairs");
        const auto pair = [](const char *name, const char *value) {
            return std::pair(QString::fromUtf8(name), QString::fromUtf8(value));
        };
        QTest::newRow("nothing") << QByteArray() << Pairs();
        QTest::newRow("plus") << QByteArray("a=b+c") << Pairs{pair("a", "b c")};
        QTest::newRow("encoded plus") << QByteArray("a=b%2Bc") << Pairs{pair("a", "b+c")};
        QTest::newRow("no value") << QByteArray("a&b=") << Pairs{pair("a", ""), pair("b", "")};
        QTest::newRow("no name") << QByteArray("=b") << Pairs{pair("", "b")};
        QTest::newRow("several equals signs") << QByteArray("a=b=c==") << Pairs{pair("a", "b=c==")};
        QTest::newRow("twice") << QByteArray("a=1&a=2") << Pairs{pair("a", "1"), pair("a", "2")};
        QTest::newRow("twice in disguise") << QByteArray("a=1&%61=2") << Pairs{pair("a", "1"), pair("a", "2")};
        QTest::newRow("empty parts") << QByteArray("&&a=1&&") << Pairs{pair("a", "1")};
        QTest::newRow("encoded separators") << QByteArray("a=1%26b%3D2") << Pairs{pair("a", "1&b=2")};
        QTest::newRow("UTF-8") << QByteArray("a=%E2%82%AC") << Pairs{pair("a", "€")};
        QTest::newRow("a broken escape") << QByteArray("a=%&b=%4") << Pairs{pair("a", "%"), pair("b", "%4")};
        QTest::newRow("an escape of other letters") << QByteArray("a=%zz%4g%%41") << Pairs{pair("a", "%zz%4g%A")};
        QTest::newRow("escapes in both cases") << QByteArray("a=%2f%2F%c3%A9") << Pairs{pair("a", "//é")};
    }

    void decodesWhatBrowsersSend()
    {
        QFETCH(QByteArray, text);
        QFETCH(Pairs, pairs);
        QCOMPARE(formDecoded(text), pairs);
    }
};

QTEST_APPLESS_MAIN(TestFormBody)
#include "tst_formbody.moc"
