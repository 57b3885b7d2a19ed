// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "givenpassphrase.h"
#include "outcome.h"

#include <lanyard/secrets/encryptedfilestore.h>

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

using namespace Lanyard;

namespace {

constexpr ScryptParameters cheap{16, 1, 1};
constexpr QByteArrayView words = "correct horse battery staple";
const auto key = QStringLiteral("account");
constexpr qsizetype fill = 20'000;

//! A value that shows by itself whether it is whole: its number, then one letter that depends on it, many times.
Secret numbered(int number)
{
    const QByteArray text = QByteArray::number(number) + ':' + QByteArray(fill, static_cast<char>('a' + number % 26));
    return Secret(QByteArrayView(text));
}

int numberOf(const Secret &value) { return value.reveal().first(value.reveal().indexOf(':')).toInt(); }

//! The other processes: this program again, with a task and a directory.
int runTask(const QStringList &arguments)
{
    const QString task = arguments.value(1);
    const QString directory = arguments.value(2);
    GivenPassphrase source(arguments.value(3, QString::fromLatin1(words)).toUtf8());
    EncryptedFileStore store(directory, source, cheap);
    if (task == QLatin1String("--write-forever")) {
        for (int number = 0;; ++number) {
            if (!QCoro::waitFor(store.write(key, numbered(number), {})))
                return 1;
            std::printf("%d\n", number);
            std::fflush(stdout);
        }
    }
    if (task == QLatin1String("--write-own")) {
        const auto written = QCoro::waitFor(store.write(arguments.value(4), Secret(u"mine"), {}));
        std::printf("%s\n", written ? "written" : qPrintable(written.error().code));
        return 0;
    }
    // --read-as-nobody: root may read everything
    if (::getuid() == 0 && ::setuid(65534) != 0)
        return 1;
    std::printf("%s\n", qPrintable(QCoro::waitFor(store.read(key, {})).error().code));
    return 0;
}

std::unique_ptr<QProcess> started(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

QString lastLineOf(QProcess &process)
{
    process.waitForFinished(20'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().section(QLatin1Char('\n'), -1);
}

} // namespace

class TestEncryptedFileProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makeOneVaultWhenTheyStartAtOnce()
    {
        for (int round = 0; round < 5; ++round) {
            QTemporaryDir root;
            const QString directory = root.filePath(QStringLiteral("secrets"));
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < 4; ++i)
                processes.push_back(started(
                    {QStringLiteral("--write-own"), directory, QString::fromLatin1(words), QString::number(i)}));
            for (const auto &process : processes)
                QCOMPARE(lastLineOf(*process), QStringLiteral("written"));
            GivenPassphrase source(words);
            EncryptedFileStore store(directory, source, cheap);
            for (int i = 0; i < 4; ++i)
                QCOMPARE(textOf(QCoro::waitFor(store.read(QString::number(i), {}))), QStringLiteral("mine"));
        }
    }

    void agreeOnOnePassphraseWhenTheyStartAtOnce()
    {
        QTemporaryDir root;
        const QString directory = root.filePath(QStringLiteral("secrets"));
        const auto one =
            started({QStringLiteral("--write-own"), directory, QStringLiteral("one"), QStringLiteral("1")});
        const auto two =
            started({QStringLiteral("--write-own"), directory, QStringLiteral("two"), QStringLiteral("2")});
        QStringList said{lastLineOf(*one), lastLineOf(*two)};
        said.sort();
        QCOMPARE(said, QStringList({QStringLiteral("written"), QLatin1String(SecretStoreCode::wrongPassphrase)}));
    }

    void leaveTheOldOrTheNewValueWhenKilledAtAnyMoment()
    {
        QTemporaryDir root;
        const QString directory = root.filePath(QStringLiteral("secrets"));
        QRandomGenerator moments(20260731); // the same moments in each run
        for (int round = 0; round < 15; ++round) {
            const auto writer = started({QStringLiteral("--write-forever"), directory});
            QVERIFY(writer->waitForReadyRead(10'000));
            QTest::qWait(moments.bounded(60));
            ::kill(static_cast<pid_t>(writer->processId()), SIGKILL);
            const int reported = lastLineOf(*writer).toInt();
            GivenPassphrase source(words);
            EncryptedFileStore store(directory, source, cheap);
            const auto value = QCoro::waitFor(store.read(key, {}));
            QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().detail));
            const int number = numberOf(*value);
            QCOMPARE(*value, numbered(number));
            QVERIFY2(number == reported || number == reported + 1,
                     qPrintable(QStringLiteral("%1 after %2").arg(number).arg(reported)));
        }
        // what the killed ones left behind goes with the entry
        GivenPassphrase source(words);
        EncryptedFileStore store(directory, source, cheap);
        QCOMPARE(faultOf(QCoro::waitFor(store.remove(key, {}))), QString());
        QCOMPARE(QDir(directory).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("vault.json")});
    }

    void sayDeniedWhereTheyMayNotLook()
    {
        QTemporaryDir root;
        const QString directory = root.filePath(QStringLiteral("secrets"));
        GivenPassphrase source(words);
        EncryptedFileStore store(directory, source, cheap);
        QCOMPARE(faultOf(QCoro::waitFor(store.write(key, Secret(u"one"), {}))), QString());
        QCOMPARE(::chmod(directory.toLocal8Bit().constData(), 0), 0);
        const auto reader = started({QStringLiteral("--read-as-nobody"), directory});
        QCOMPARE(lastLineOf(*reader), QLatin1String(SecretStoreCode::denied));
        QCOMPARE(::chmod(directory.toLocal8Bit().constData(), 0700), 0);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 1 && QByteArrayView(argv[1]).startsWith("--"))
        return runTask(QCoreApplication::arguments());
    TestEncryptedFileProcesses test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_encryptedfileprocesses.moc"
