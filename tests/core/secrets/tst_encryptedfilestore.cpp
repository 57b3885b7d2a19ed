// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "givenpassphrase.h"
#include "outcome.h"

#include <lanyard/secrets/encryptedfilestore.h>
#include <lanyard/secrets/vault.h>
#include <lanyard/secrets/vaultheader.h>

#include <QCoroTask>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Lanyard;

namespace {

constexpr ScryptParameters cheap{16, 1, 1};
const auto work = QStringLiteral("work account");
const auto home = QStringLiteral("home account");
constexpr QByteArrayView words = "correct horse battery staple";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void flipBit(const QString &path, qsizetype at)
{
    QByteArray bytes = contents(path);
    const qsizetype index = at < 0 ? bytes.size() + at : at;
    QVERIFY(index < bytes.size());
    bytes[index] = static_cast<char>(bytes[index] ^ 1);
    overwrite(path, bytes);
}

//! A store in a directory of its own; again() is another process's.
struct Fixture
{
    explicit Fixture(QByteArrayView passphrase = words)
        : source(passphrase)
        , path(root.filePath(QStringLiteral("a/secrets")))
        , store(path, source, cheap)
    { }

    [[nodiscard]] QString file(const QString &key) const
    {
        const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
        return path + QLatin1Char('/') + QString::fromLatin1(hash) + QLatin1String(".entry");
    }

    [[nodiscard]] QString header() const { return path + QLatin1String("/vault.json"); }

    Result<> write(const QString &key, const char *value)
    {
        return QCoro::waitFor(store.write(key, Secret(QByteArrayView(value)), {}));
    }

    Result<Secret> readAgain(const QString &key, QByteArrayView passphrase = words) const
    {
        GivenPassphrase other(passphrase);
        EncryptedFileStore again(path, other, cheap);
        return QCoro::waitFor(again.read(key, {}));
    }

    QTemporaryDir root;
    GivenPassphrase source;
    QString path;
    EncryptedFileStore store;
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(Fixture &)>)

class TestEncryptedFileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsReplacesAndRemovesEntries()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QVERIFY(f.source.askedForNewVault);
        QCOMPARE(faultOf(f.write(work, "two")), QString());
        QCOMPARE(faultOf(f.write(home, "")), QString());
        QCOMPARE(f.source.asked, 1);
        QCOMPARE(textOf(f.readAgain(work)), QStringLiteral("two"));
        QCOMPARE(f.readAgain(home).value(), Secret());
        QCOMPARE(faultOf(QCoro::waitFor(f.store.remove(work, {}))), QString());
        QCOMPARE(faultOf(QCoro::waitFor(f.store.remove(work, {}))), QString());
        QCOMPARE(codeOf(f.readAgain(work)), QLatin1String(SecretStoreCode::entryMissing));
    }

    void keepsBytesOfEveryKindAndLength_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("not text") << QByteArray("\x00\xff\x80 \n", 5);
        QTest::newRow("long") << QByteArray(1'000'000, 'x');
    }

    void keepsBytesOfEveryKindAndLength()
    {
        QFETCH(QByteArray, value);
        Fixture f;
        QCOMPARE(faultOf(QCoro::waitFor(f.store.write(work, Secret(QByteArrayView(value)), {}))), QString());
        QCOMPARE(f.readAgain(work).value().reveal().toByteArray(), value);
    }

    void tellsItsStateWithoutAsking()
    {
        Fixture f;
        QCOMPARE(QCoro::waitFor(f.store.status({})).state, SecretStoreState::Locked);
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QVERIFY(QCoro::waitFor(f.store.status({})).isReady());
        GivenPassphrase person(words);
        EncryptedFileStore again(f.path, person, cheap);
        QCOMPARE(QCoro::waitFor(again.status({})).state, SecretStoreState::Locked);
        QCOMPARE(person.asked, 0);
        QCOMPARE(faultOf(QCoro::waitFor(again.unlock({}))), QString());
        QVERIFY(QCoro::waitFor(again.status({})).isReady());
        QCOMPARE(QCoro::waitFor(again.status({})).backend, QStringLiteral("Encrypted file"));
    }

    void needsNoPassphraseToSayThatNothingIsThere()
    {
        Fixture f;
        QCOMPARE(codeOf(QCoro::waitFor(f.store.read(work, {}))), QLatin1String(SecretStoreCode::entryMissing));
        QCOMPARE(faultOf(QCoro::waitFor(f.store.remove(work, {}))), QString());
        QVERIFY(!QFile::exists(f.path));
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QCOMPARE(codeOf(f.readAgain(home, "wrong")), QLatin1String(SecretStoreCode::entryMissing));
    }

    void refusesAWrongPassphraseAndAsksAgain()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        GivenPassphrase person("correct horse battery stable");
        EncryptedFileStore again(f.path, person, cheap);
        const auto refused = QCoro::waitFor(again.read(work, {}));
        QCOMPARE(codeOf(refused), QLatin1String(SecretStoreCode::wrongPassphrase));
        QCOMPARE(refused.error().kind, ErrorKind::SecretStore);
        QVERIFY(!refused.error().hint.isEmpty());
        QVERIFY(!person.askedForNewVault);
        QCOMPARE(codeOf(QCoro::waitFor(again.write(work, Secret(u"two"), {}))),
                 QLatin1String(SecretStoreCode::wrongPassphrase));
        person.answer = Secret(words);
        QCOMPARE(textOf(QCoro::waitFor(again.read(work, {}))), QStringLiteral("one"));
        QCOMPARE(person.asked, 3);
    }

    void passesOnThatThePersonGaveUp()
    {
        Fixture f;
        f.source.answer = failure(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("Closed."));
        QCOMPARE(f.write(work, "one").error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(f.header()));
    }

    void refusesDamagedFiles_data()
    {
        using Damage = std::function<void(Fixture &)>;
        QTest::addColumn<Damage>("damage");
        const auto flip = [](qsizetype at) { return Damage([at](Fixture &f) { flipBit(f.file(work), at); }); };
        QTest::newRow("magic") << flip(0);
        QTest::newRow("version of the entry") << flip(3);
        QTest::newRow("nonce") << flip(4);
        QTest::newRow("ciphertext") << flip(4 + 12);
        QTest::newRow("tag") << flip(-1);
        QTest::newRow("empty file") << Damage([](Fixture &f) { overwrite(f.file(work), {}); });
        QTest::newRow("nothing but the magic")
            << Damage([](Fixture &f) { overwrite(f.file(work), contents(f.file(work)).first(4)); });
        QTest::newRow("last byte missing")
            << Damage([](Fixture &f) { overwrite(f.file(work), contents(f.file(work)).chopped(1)); });
        QTest::newRow("one byte more") << Damage(
            [](Fixture &f) { overwrite(f.file(work), QByteArray(contents(f.file(work)) + '\0')); });
        QTest::newRow("swapped with another entry") << Damage([](Fixture &f) {
            const QByteArray one = contents(f.file(work));
            overwrite(f.file(work), contents(f.file(home)));
            overwrite(f.file(home), one);
        });
        QTest::newRow("header of another vault with the same passphrase") << Damage([](Fixture &f) {
            Fixture other;
            QCOMPARE(faultOf(other.write(work, "other")), QString());
            overwrite(f.header(), contents(other.header()));
        });
        QTest::newRow("entry of another vault with the same passphrase") << Damage([](Fixture &f) {
            Fixture other;
            QCOMPARE(faultOf(other.write(work, "other")), QString());
            overwrite(f.file(work), contents(other.file(work)));
        });
        QTest::newRow("header missing") << Damage([](Fixture &f) { QVERIFY(QFile::remove(f.header())); });
        QTest::newRow("header empty") << Damage([](Fixture &f) { overwrite(f.header(), "{}"); });
        QTest::newRow("header cut off") << Damage(
            [](Fixture &f) { overwrite(f.header(), contents(f.header()).first(100)); });
        for (const char *member : {"check", "sha256", "cipher", "format", "kdf"}) {
            QTest::addRow("header without %s", member) << Damage([member](Fixture &f) {
                QJsonObject header = QJsonDocument::fromJson(contents(f.header())).object();
                header.remove(QLatin1String(member));
                overwrite(f.header(), QJsonDocument(header).toJson());
            });
        }
        for (const char *member : {"salt", "n", "r", "p", "name"}) {
            QTest::addRow("header with another %s", member) << Damage([member](Fixture &f) {
                QJsonObject header = QJsonDocument::fromJson(contents(f.header())).object();
                QJsonObject kdf = header.value(QLatin1String("kdf")).toObject();
                const QJsonValue old = kdf.value(QLatin1String(member));
                const QJsonValue changed = old.isString() ? QJsonValue(QStringLiteral("AAAA") + old.toString().mid(4))
                                                          : QJsonValue(old.toInteger() * 2);
                kdf.insert(QLatin1String(member), changed);
                header.insert(QLatin1String("kdf"), kdf);
                overwrite(f.header(), QJsonDocument(header).toJson());
            });
        }
        QTest::newRow("header that would cost 8 GiB of memory") << Damage([](Fixture &f) {
            QByteArray header = contents(f.header());
            header.replace("\"n\": 16", "\"n\": 67108864");
            overwrite(f.header(), header);
        });
    }

    void refusesDamagedFiles()
    {
        QFETCH(std::function<void(Fixture &)>, damage);
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "the work token")), QString());
        QCOMPARE(faultOf(f.write(home, "the home token")), QString());
        damage(f);
        const auto read = f.readAgain(work);
        QCOMPARE(codeOf(read), QLatin1String(SecretStoreCode::damaged));
        QVERIFY(!read.error().hint.isEmpty());
        // a store that has the key already is no more credulous
        QCOMPARE(codeOf(QCoro::waitFor(f.store.read(work, {}))), QLatin1String(SecretStoreCode::damaged));
    }

    void refusesAFormatOfTheFuture()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QByteArray header = contents(f.header());
        overwrite(f.header(), header.replace("\"format\": 1", "\"format\": 2"));
        QCOMPARE(codeOf(f.readAgain(work)), QLatin1String(SecretStoreCode::unsupportedFormat));
        QCOMPARE(codeOf(f.write(home, "two")), QLatin1String(SecretStoreCode::unsupportedFormat));
    }

    void neverMakesANewVaultOverEntriesThatItWouldOrphan()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        const QByteArray header = contents(f.header());
        QVERIFY(QFile::remove(f.header()));
        QCOMPARE(codeOf(f.write(home, "two")), QLatin1String(SecretStoreCode::damaged));
        QVERIFY(!QFile::exists(f.header()));
        overwrite(f.header(), header);
        QCOMPARE(textOf(f.readAgain(work)), QStringLiteral("one"));
    }

    void noticesThatAnotherProcessMadeTheVaultAnew()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QVERIFY(QDir(f.path).removeRecursively());
        GivenPassphrase other("another passphrase");
        EncryptedFileStore anew(f.path, other, cheap);
        QCOMPARE(faultOf(QCoro::waitFor(anew.write(home, Secret(u"two"), {}))), QString());
        QCOMPARE(codeOf(f.write(work, "three")), QLatin1String(SecretStoreCode::wrongPassphrase));
        f.source.answer = Secret(QByteArrayView("another passphrase"));
        QCOMPARE(faultOf(f.write(work, "three")), QString());
        QCOMPARE(textOf(QCoro::waitFor(anew.read(work, {}))), QStringLiteral("three"));
    }

    void keepsEverythingFromOtherUsers()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QCOMPARE(faultOf(f.write(work, "two")), QString());
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(f.path) & others));
        QDirIterator files(f.path, QDir::Files | QDir::Hidden);
        int count = 0;
        for (; files.hasNext(); ++count)
            QVERIFY2(!(QFile::permissions(files.next()) & others), qPrintable(files.fileName()));
        QCOMPARE(count, 2); // the header and the entry: no lock and no temporary file is left
    }

    void leavesNoPlainTextInAnyFileOrName()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "the-very-secret-token")), QString());
        const QByteArray key = QByteArray("the-very-secret-token");
        QDirIterator files(f.path, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            const QByteArray bytes = contents(files.next());
            for (const QByteArray &text :
                 {key, key.toBase64().first(20), key.toHex(), words.toByteArray(), work.toUtf8()}) {
                QVERIFY2(!bytes.contains(text), qPrintable(files.fileName()));
                QVERIFY(!files.fileName().toUtf8().contains(text));
            }
        }
    }

    void writesTheSameValueDifferentlyEachTime()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        const QByteArray first = contents(f.file(work));
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QVERIFY(first != contents(f.file(work)));
    }

    void saysDeniedWhereTheSystemRefuses()
    {
        Fixture f;
        QVERIFY(QDir().mkpath(f.root.filePath(QStringLiteral("a"))));
        overwrite(f.path, "a file where the directory should be");
        QCOMPARE(codeOf(QCoro::waitFor(f.store.read(work, {}))), QLatin1String(SecretStoreCode::denied));
        QCOMPARE(codeOf(f.write(work, "one")), QLatin1String(SecretStoreCode::denied));
        QCOMPARE(codeOf(QCoro::waitFor(f.store.remove(work, {}))), QLatin1String(SecretStoreCode::denied));
        QCOMPARE(QCoro::waitFor(f.store.status({})).state, SecretStoreState::Denied);
    }

    void asksOnceForAllWhoWait()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        QCOMPARE(faultOf(f.write(home, "two")), QString());
        GivenPassphrase person(words);
        person.thinkingTime = std::chrono::milliseconds(50);
        EncryptedFileStore again(f.path, person, cheap);
        auto first = again.read(work, {});
        auto second = again.read(home, {});
        auto third = again.write(home, Secret(u"three"), {});
        QCOMPARE(textOf(QCoro::waitFor(std::move(first))), QStringLiteral("one"));
        QCOMPARE(faultOf(QCoro::waitFor(std::move(second))), QString());
        QCOMPARE(faultOf(QCoro::waitFor(std::move(third))), QString());
        QCOMPARE(person.asked, 1);
    }

    void leavesThePromptOpenForTheOthersWhenOneGivesUp()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        GivenPassphrase person(words);
        person.thinkingTime = std::chrono::milliseconds(200);
        EncryptedFileStore again(f.path, person, cheap);
        std::stop_source stop;
        auto impatient = again.read(work, {QDeadlineTimer(20), {}});
        auto stopped = again.read(work, {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()});
        auto patient = again.read(work, {});
        QCOMPARE(codeOf(QCoro::waitFor(std::move(impatient))), QLatin1String(SecretStoreCode::locked));
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(stopped)).error().kind, ErrorKind::Cancelled);
        QVERIFY(!person.lastContext.stop.stop_requested());
        QCOMPARE(textOf(QCoro::waitFor(std::move(patient))), QStringLiteral("one"));
        QCOMPARE(person.asked, 1);
    }

    void takesThePromptAwayWhenAllWereStopped()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        GivenPassphrase person(words);
        person.thinkingTime = std::chrono::milliseconds(200);
        EncryptedFileStore again(f.path, person, cheap);
        std::stop_source stop;
        auto stopped = again.read(work, {QDeadlineTimer(QDeadlineTimer::Forever), stop.get_token()});
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(std::move(stopped)).error().kind, ErrorKind::Cancelled);
        QVERIFY(person.lastContext.stop.stop_requested());
        QTRY_COMPARE(person.answered, 1);
    }

    void staysResponsiveWhileAKeyIsMade()
    {
        QTemporaryDir root;
        GivenPassphrase person(words);
        EncryptedFileStore store(root.filePath(QStringLiteral("vault")), person); // the real, slow parameters
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, &ticker, [&ticks] { ++ticks; });
        ticker.start(5);
        QElapsedTimer time;
        time.start();
        QCOMPARE(faultOf(QCoro::waitFor(store.unlock({}))), QString());
        QVERIFY2(ticks > time.elapsed() / 50,
                 qPrintable(QStringLiteral("%1 ticks in %2 ms").arg(ticks).arg(time.elapsed())));
        const auto header = VaultHeader::parsed(contents(root.filePath(QStringLiteral("vault/vault.json"))));
        QCOMPARE(header->scrypt, ScryptParameters());
    }

    void survivesItsStoreDyingDuringAPrompt()
    {
        Fixture f;
        QCOMPARE(faultOf(f.write(work, "one")), QString());
        GivenPassphrase person(words);
        person.thinkingTime = std::chrono::milliseconds(50);
        auto again = std::make_unique<EncryptedFileStore>(f.path, person, cheap);
        auto read = again->read(work, {});
        again.reset();
        QCOMPARE(textOf(QCoro::waitFor(std::move(read))), QStringLiteral("one"));
    }
};

QTEST_GUILESS_MAIN(TestEncryptedFileStore)
#include "tst_encryptedfilestore.moc"
