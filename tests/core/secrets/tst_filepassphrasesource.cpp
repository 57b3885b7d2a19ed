// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/secretstore.h>
#include <lanyard/secrets/filepassphrasesource.h>

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Lanyard;

class TestFilePassphraseSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("no newline") << QByteArray("long words") << QByteArray("long words");
        QTest::newRow("newline") << QByteArray("long words\n") << QByteArray("long words");
        QTest::newRow("newline of Windows") << QByteArray("long words\r\n") << QByteArray("long words");
        QTest::newRow("only one newline") << QByteArray("long words\n\n") << QByteArray("long words");
        QTest::newRow("more lines") << QByteArray("first\nsecond\n") << QByteArray("first");
        QTest::newRow("spaces belong to it") << QByteArray(" long words \n") << QByteArray(" long words ");
        QTest::newRow("UTF-8") << QByteArray("schl\xc3\xbcssel\n") << QByteArray("schl\xc3\xbcssel");
        QTest::newRow("as long as may be") << QByteArray(4096, 'x') << QByteArray(4096, 'x');
    }

    void readsTheFirstLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, passphrase);
        FilePassphraseSource source(written(content));
        QVERIFY(!source.asksPerson());
        const auto read = QCoro::waitFor(source.passphrase(false, {}));
        QVERIFY(read.has_value());
        QCOMPARE(read->reveal().toByteArray(), passphrase);
    }

    void refusesAFileWithoutPassphrase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty line") << QByteArray("\nlong words\n");
        QTest::newRow("too long") << QByteArray(4097, 'x');
    }

    void refusesAFileWithoutPassphrase()
    {
        QFETCH(QByteArray, content);
        FilePassphraseSource source(written(content));
        const auto read = QCoro::waitFor(source.passphrase(true, {}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::SecretStore);
        QCOMPARE(read.error().code, QStringLiteral("no_passphrase"));
        QVERIFY(!read.error().hint.isEmpty());
    }

    void refusesAFileThatIsNotThere()
    {
        FilePassphraseSource source(m_directory.filePath(QStringLiteral("absent")));
        QCOMPARE(QCoro::waitFor(source.passphrase(false, {})).error().code, QStringLiteral("no_passphrase"));
    }

    void doesNotHangOnAPipeThatNobodyWritesTo()
    {
        const QString path = m_directory.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(path.toLocal8Bit().constData(), 0600), 0);
        FilePassphraseSource source(path);
        QElapsedTimer time;
        time.start();
        const CallContext context{QDeadlineTimer(100), {}};
        QCOMPARE(QCoro::waitFor(source.passphrase(false, context)).error().code,
                 QLatin1String(SecretStoreCode::timedOut));
        QVERIFY(time.elapsed() < 5000);
        QFile writer(path); // lets the thread go
        QVERIFY(writer.open(QIODevice::WriteOnly));
    }

private:
    QString written(const QByteArray &content)
    {
        const QString path = m_directory.filePath(QStringLiteral("passphrase"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("can't write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestFilePassphraseSource)
#include "tst_filepassphrasesource.moc"
