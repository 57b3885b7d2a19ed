// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/secrets/memorystore.h>

#include <QCoroTask>
#include <QTest>

using namespace Lanyard;

class TestMemoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsReplacesAndRemovesEntries()
    {
        MemoryStore store;
        const auto key = QStringLiteral("account");
        QVERIFY(QCoro::waitFor(store.status({})).isReady());
        QVERIFY(QCoro::waitFor(store.unlock({})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key, {})).error().code, QLatin1String(SecretStoreCode::entryMissing));
        QVERIFY(QCoro::waitFor(store.write(key, Secret(u"one"), {})).has_value());
        QVERIFY(QCoro::waitFor(store.write(key, Secret(u"two"), {})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), Secret(u"two"));
        QCOMPARE(QCoro::waitFor(store.read(QStringLiteral("another"), {})).error().kind, ErrorKind::SecretStore);
        QVERIFY(QCoro::waitFor(store.remove(key, {})).has_value());
        QVERIFY(QCoro::waitFor(store.remove(key, {})).has_value());
        QVERIFY(!QCoro::waitFor(store.read(key, {})));
    }
};

QTEST_GUILESS_MAIN(TestMemoryStore)
#include "tst_memorystore.moc"
