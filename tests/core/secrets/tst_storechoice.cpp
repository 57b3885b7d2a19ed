// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/secrets/storechoice.h>

#include <QTest>

using namespace Lanyard;

class TestStoreChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsItsOwnNames()
    {
        QCOMPARE(storeKind(u"keychain"), StoreKind::Keychain);
        QCOMPARE(storeKind(u"file"), StoreKind::EncryptedFile);
        QCOMPARE(storeKind(u"memory"), StoreKind::Memory);
        for (const auto kind : {StoreKind::Keychain, StoreKind::EncryptedFile, StoreKind::Memory})
            QCOMPARE(storeKind(storeName(kind)), kind);
    }

    void refusesEveryOtherName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << QStringLiteral("Memory");
        QTest::newRow("with space") << QStringLiteral(" file");
        QTest::newRow("plain text") << QStringLiteral("plain");
    }

    void refusesEveryOtherName()
    {
        QFETCH(QString, name);
        QVERIFY(!storeKind(name));
    }
};

QTEST_GUILESS_MAIN(TestStoreChoice)
#include "tst_storechoice.moc"
