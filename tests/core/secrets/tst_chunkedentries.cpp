// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/secrets/chunkedentries.h>
#include <lanyard/secrets/memorystore.h>
#include <lanyard/secrets/storeerror.h>

#include <QCoroTask>
#include <QMap>
#include <QTest>

using namespace Lanyard;

namespace {

//! A store that takes no entry longer than its cap and whose entries the test can look at and damage.
class CappedStore final : public SecretStore
{
public:
    explicit CappedStore(qsizetype most)
        : cap(most)
    { }

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext) override { co_return SecretStoreStatus{}; }

    [[nodiscard]] Task<Result<>> unlock(CallContext) override { co_return Result<>{}; }

    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext) override
    {
        if (onRead)
            onRead(key);
        if (!entries.contains(key))
            co_return std::unexpected(missingEntry());
        co_return entries.value(key);
    }

    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext) override
    {
        const bool isText = QString::fromUtf8(value.reveal()).toUtf8() == value.reveal();
        if (value.size() > cap || !isText || writesLeft == 0)
            co_return std::unexpected(errorFor(SecretStoreState::Denied));
        --writesLeft;
        entries.insert(key, value);
        co_return Result<>{};
    }

    [[nodiscard]] Task<Result<>> remove(QString key, CallContext) override
    {
        if (removalsLeft-- <= 0)
            co_return std::unexpected(errorFor(SecretStoreState::TimedOut));
        entries.remove(key);
        co_return Result<>{};
    }

    qsizetype cap;
    int writesLeft = 1000;
    int removalsLeft = 1000;
    QMap<QString, Secret> entries;
    std::function<void(const QString &)> onRead;
};

const auto key = QStringLiteral("account");
constexpr qsizetype cap = 1280;

Secret valueOf(qsizetype size, char letter = 'v') { return Secret(QByteArrayView(QByteArray(size, letter))); }

} // namespace

class TestChunkedEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsValuesOfEveryLength_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<qsizetype>("entries");
        QTest::newRow("empty") << qsizetype(0) << qsizetype(1);
        QTest::newRow("as long as an entry") << qsizetype(1280) << qsizetype(1);
        QTest::newRow("one more") << qsizetype(1281) << qsizetype(3);
        QTest::newRow("two entries") << qsizetype(2560) << qsizetype(3);
        QTest::newRow("one more than two") << qsizetype(2561) << qsizetype(4);
        QTest::newRow("long") << qsizetype(20000) << qsizetype(17);
    }

    void keepsValuesOfEveryLength()
    {
        QFETCH(qsizetype, size);
        QFETCH(qsizetype, entries);
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(size), {})).has_value());
        QCOMPARE(below.entries.size(), entries);
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), valueOf(size));
        QVERIFY(QCoro::waitFor(store.remove(key, {})).has_value());
        QVERIFY(below.entries.isEmpty());
        QCOMPARE(QCoro::waitFor(store.read(key, {})).error().code, QLatin1String(SecretStoreCode::entryMissing));
    }

    void losesNoPartWhereRemovingBreaksOff()
    {
        for (int steps = 0; steps < 5; ++steps) {
            CappedStore below(cap);
            ChunkedEntries store(below, cap);
            QVERIFY(QCoro::waitFor(store.write(key, valueOf(4 * cap), {})).has_value());
            QCOMPARE(below.entries.size(), 5);
            below.removalsLeft = steps;
            QCOMPARE(QCoro::waitFor(store.remove(key, {})).error().code, QLatin1String(SecretStoreCode::timedOut));
            const auto half = QCoro::waitFor(store.read(key, {}));
            QVERIFY(steps == 0 || half.error().code == QLatin1String(SecretStoreCode::damaged));
            below.removalsLeft = 1000;
            QVERIFY(QCoro::waitFor(store.remove(key, {})).has_value());
            QVERIFY(below.entries.isEmpty());
        }
    }

    void splitsNothingWithoutACap()
    {
        CappedStore below(100'000);
        ChunkedEntries store(below, {});
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(20000), {})).has_value());
        QCOMPARE(below.entries.size(), 1);
        QCOMPARE(below.entries.value(key), valueOf(20000));
    }

    void cutsTextOnlyBetweenCharacters_data()
    {
        QTest::addColumn<QString>("character");
        QTest::newRow("two bytes") << QString(QChar(0xe9));
        QTest::newRow("three bytes") << QString(QChar(0x20ac));
        QTest::newRow("four bytes") << QString::fromUcs4(U"\U0001F511");
    }

    void cutsTextOnlyBetweenCharacters()
    {
        QFETCH(QString, character);
        for (int offset = 0; offset < 4; ++offset) {
            const QString text = QString(offset, QLatin1Char('-')) + character.repeated(2000);
            CappedStore below(cap);
            ChunkedEntries store(below, cap);
            QVERIFY(QCoro::waitFor(store.write(key, Secret(text), {})).has_value());
            QCOMPARE(QCoro::waitFor(store.read(key, {})).value().revealText(), text);
        }
    }

    void readsBackAValueThatLooksLikeAHead()
    {
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        const Secret value(u"lanyard-chunks:1:1:set:0000");
        QVERIFY(QCoro::waitFor(store.write(key, value, {})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), value);
    }

    void replacesLongByShortAndShortByLong()
    {
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        for (const qsizetype size : {20000, 10, 5000, 2560, 1280, 0}) {
            QVERIFY(QCoro::waitFor(store.write(key, valueOf(size), {})).has_value());
            QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), valueOf(size));
        }
        QCOMPARE(below.entries.size(), 1); // nothing of the long ones is left
    }

    void keepsTheOldValueWhereAWriteBreaksOff_data()
    {
        QTest::addColumn<int>("writes");
        for (int writes = 0; writes <= 4; ++writes)
            QTest::addRow("after %d entries", writes) << writes;
    }

    void keepsTheOldValueWhereAWriteBreaksOff()
    {
        QFETCH(int, writes);
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(3000, 'o'), {})).has_value());
        below.writesLeft = writes; // a new value of 5000 takes four parts and a head
        QCOMPARE(QCoro::waitFor(store.write(key, valueOf(5000, 'n'), {})).error().code,
                 QLatin1String(SecretStoreCode::denied));
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), valueOf(3000, 'o'));
    }

    void refusesADamagedOrPartialSet_data()
    {
        QTest::addColumn<std::function<void(CappedStore &)>>("damage");
        using Damage = std::function<void(CappedStore &)>;
        const auto part = [](const CappedStore &below, int index) {
            return below.entries.keys().at(1 + index); // the parts sort behind the head
        };
        QTest::newRow("first part gone") << Damage(
            [part](CappedStore &below) { below.entries.remove(part(below, 0)); });
        QTest::newRow("last part gone") << Damage([part](CappedStore &below) { below.entries.remove(part(below, 3)); });
        QTest::newRow("part changed") << Damage(
            [part](CappedStore &below) { below.entries.insert(part(below, 1), valueOf(cap, 'x')); });
        QTest::newRow("part cut off") << Damage(
            [part](CappedStore &below) { below.entries.insert(part(below, 1), valueOf(cap - 1)); });
        QTest::newRow("head without numbers")
            << Damage([](CappedStore &below) { below.entries.insert(key, Secret(u"lanyard-chunks:1:many:set:hash")); });
        QTest::newRow("head of too many") << Damage([](CappedStore &below) {
            const QString hash(64, QLatin1Char('0'));
            below.entries.insert(key, Secret(QString(QLatin1String("lanyard-chunks:1:4000000000:set:") + hash)));
        });
        QTest::newRow("head cut off") << Damage([](CappedStore &below) {
            const QByteArrayView head = below.entries.value(key).reveal();
            below.entries.insert(key, Secret(head.chopped(1)));
        });
        QTest::newRow("fewer parts than written") << Damage([](CappedStore &below) {
            const QString head = below.entries.value(key).revealText();
            below.entries.insert(key, Secret(QString(head).replace(QLatin1String(":4:"), QLatin1String(":3:"))));
        });
    }

    void refusesADamagedOrPartialSet()
    {
        QFETCH(std::function<void(CappedStore &)>, damage);
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(5000), {})).has_value());
        QCOMPARE(below.entries.size(), 5);
        damage(below);
        QCOMPARE(QCoro::waitFor(store.read(key, {})).error().code, QLatin1String(SecretStoreCode::damaged));
        // and what is damaged can be replaced
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(4000), {})).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), valueOf(4000));
    }

    void readsTheNewValueWhereAnotherProcessReplacedItMeanwhile()
    {
        CappedStore below(cap);
        ChunkedEntries store(below, cap);
        ChunkedEntries other(below, cap);
        QVERIFY(QCoro::waitFor(store.write(key, valueOf(5000, 'o'), {})).has_value());
        below.onRead = [&](const QString &read) {
            if (read == key)
                return;
            below.onRead = {};
            QVERIFY(QCoro::waitFor(other.write(key, valueOf(3000, 'n'), {})).has_value());
        };
        QCOMPARE(QCoro::waitFor(store.read(key, {})).value(), valueOf(3000, 'n'));
    }
};

QTEST_GUILESS_MAIN(TestChunkedEntries)
#include "tst_chunkedentries.moc"
