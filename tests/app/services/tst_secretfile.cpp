// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "services/secretfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

class TestSecretFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatTheFileHolds_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("one byte") << qsizetype(1) << true;
        QTest::newRow("more than is read at once") << qsizetype(200'000) << true;
        QTest::newRow("a megabyte") << qsizetype(1024 * 1024) << true;
        QTest::newRow("more than that") << qsizetype(1024 * 1024 + 1) << false;
        QTest::newRow("nothing") << qsizetype(0) << false;
    }

    void readsWhatTheFileHolds()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, isTaken);
        const QTemporaryDir folder;
        const QByteArray text(size, 'k');
        QFile file(folder.filePath(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == size);
        file.close();
        const auto read = secretInFile(file.fileName());
        QCOMPARE(read.has_value(), isTaken);
        if (read)
            QCOMPARE(*read, Secret(QByteArrayView(text)));
        else
            QVERIFY(!read.error().isEmpty());
    }

    void endsWhereAFileDoesNot() { QVERIFY(!secretInFile(QStringLiteral("/dev/zero"))); }

    void saysWhyAFileCanNotBeRead()
    {
        const auto read = secretInFile(QStringLiteral("/nowhere/key"));
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
