// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/platform/callingprogram.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Lanyard;

//! Real processes: a shell, a script, what they start.
class TestCallingProgram : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_shell = QFileInfo(QStringLiteral("/bin/sh")).canonicalFilePath();

    [[nodiscard]] QString written(const char *name, const QByteArray &text) const
    {
        const QString path = QDir(m_folder.path()).canonicalPath() + QLatin1Char('/') + QLatin1String(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("can't write %s", qPrintable(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    //! Starts it and waits for the line it prints, which is a process id or anything else.
    static qint64 started(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        while (process.state() != QProcess::NotRunning && !process.canReadLine())
            process.waitForReadyRead(10'000);
        return process.readLine().trimmed().toLongLong();
    }

    static void end(QProcess &process)
    {
        process.closeWriteChannel(); // what it started reads from there
        QVERIFY(process.waitForFinished(10'000));
    }

private Q_SLOTS:

    void namesAnExecutableByItsPath()
    {
        QCOMPARE(programOf(::getpid()), QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    }

    void knowsNothingOfAProcessThatIsGone()
    {
        QProcess process;
        process.start(QStringLiteral("true"), QStringList());
        const qint64 id = process.processId();
        QVERIFY(process.waitForFinished());
        QCOMPARE(programOf(id), QString());
        QCOMPARE(programOf(0), QString());
        QCOMPARE(programOf(-1), QString());
    }

    void namesWhatItCanNotSeeByItsName()
    {
        QVERIFY(!programOf(1).isEmpty()); // unless the test runs as root, which sees all
    }

    void namesTheScriptThatAnInterpreterRuns_data()
    {
        QTest::addColumn<QByteArray>("firstLine");
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QStringList>("before");
        const QString none;
        QTest::newRow("by its first line") << QByteArray("#!/bin/sh") << none << QStringList();
        QTest::newRow("with an option in it") << QByteArray("#!/bin/sh -e") << none << QStringList();
        QTest::newRow("given to a shell") << QByteArray() << "sh" << QStringList();
        QTest::newRow("given to a shell with options")
            << QByteArray() << "sh" << QStringList({QStringLiteral("-e"), QStringLiteral("-u")});
        QTest::newRow("given to bash") << QByteArray() << "bash" << QStringList(QStringLiteral("--norc"));
    }

    void namesTheScriptThatAnInterpreterRuns()
    {
        QFETCH(QByteArray, firstLine);
        QFETCH(QString, interpreter);
        QFETCH(QStringList, before);
        const QString script = written("mail check", firstLine + "\necho 1; read x\n");
        QProcess process;
        if (interpreter.isEmpty())
            started(process, script, {QStringLiteral("--token"), QStringLiteral("s3cret")});
        else
            started(process, interpreter, before + QStringList{script, QStringLiteral("s3cret")});
        QCOMPARE(programOf(process.processId()), script);
        end(process);
    }

    void findsAScriptFromTheFolderOfItsProcess()
    {
        const QString script = written("relative", "echo 1; read x\n");
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        started(process, QStringLiteral("sh"), {QStringLiteral("./relative")});
        QCOMPARE(programOf(process.processId()), script);
        end(process);
    }

    void saysNothingElseOfACommandLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a command") << QStringList(
            {QStringLiteral("-c"), QStringLiteral("echo 1; read x; true s3cret")});
        QTest::newRow("a command among options")
            << QStringList({QStringLiteral("-ec"), QStringLiteral("echo 1; read x; true s3cret")});
        QTest::newRow("a command after options")
            << QStringList({QStringLiteral("-e"), QStringLiteral("-c"), QStringLiteral("echo 1; read x; true s3cret")});
    }

    void saysNothingElseOfACommandLine()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        started(process, QStringLiteral("sh"), arguments);
        QCOMPARE(programOf(process.processId()), m_shell);
        end(process);
    }

    void looksPastAShellThatOnlyStartsSomething()
    {
        // as system(3) does: what calls is the script, not the shell between
        const QString script = written("checker", "#!/bin/sh\nsh -c 'echo $$; read x; true'; true\n");
        QProcess process;
        const qint64 shell = started(process, script, {});
        QVERIFY(shell > 0 && shell != process.processId());
        QCOMPARE(programOf(shell), m_shell);
        QCOMPARE(callingProgram(shell), script);
        end(process);
    }

    void looksPastNoShellThatRunsAScript()
    {
        const QString inner = written("inner", "#!/bin/sh\necho $$; read x; true\n");
        const QString outer = written("outer", "#!/bin/sh\n'" + inner.toLocal8Bit() + "'; true\n");
        QProcess process;
        const qint64 id = started(process, outer, {});
        QCOMPARE(callingProgram(id), inner);
        end(process);
    }

    void namesItsOwnParent()
    {
        QVERIFY(!callingProgram().isEmpty());
        QCOMPARE(callingProgram(), callingProgram(::getppid()));
    }
};

QTEST_GUILESS_MAIN(TestCallingProgram)
#include "tst_callingprogram.moc"
