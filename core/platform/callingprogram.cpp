// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "callingprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

namespace Lanyard {

namespace {

constexpr int mostShells = 4; // of one that starts another

// proc(5)
QString procPath(qint64 processId, const char *name)
{
    return QStringLiteral("/proc/%1/%2").arg(processId).arg(QLatin1String(name));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Where that link of the process leads to; empty where the process belongs to somebody else.
QString target(qint64 processId, const char *link)
{
    QString path = QFile::symLinkTarget(procPath(processId, link));
    if (path.endsWith(QLatin1String(" (deleted)"))) // it was updated while it ran
        path.chop(10);
    return path;
}

QString executable(qint64 processId)
{
    const QString path = target(processId, "exe");
    return path.isEmpty() ? QString::fromLocal8Bit(contentOf(procPath(processId, "comm"))).trimmed() : path;
}

QStringList arguments(qint64 processId)
{
    QStringList all;
    for (const QByteArray &each : contentOf(procPath(processId, "cmdline")).split('\0'))
        all += QString::fromLocal8Bit(each);
    return all.mid(1);
}

bool isShell(const QString &path)
{
    static const QRegularExpression names(QStringLiteral("^(ba|da|z|k|mk|pdk|a|fi|c|tc)?sh[0-9.]*$|^busybox$"));
    return names.match(QFileInfo(path).fileName()).hasMatch();
}

bool isInterpreter(const QString &path)
{
    static const QRegularExpression names(
        QStringLiteral("^(python|pypy|perl|ruby|node|nodejs|php|lua|luajit|tclsh|wish|guile|gjs|Rscript)[0-9.-]*$"));
    return isShell(path) || names.match(QFileInfo(path).fileName()).hasMatch();
}

// Whether the text of the program stands in the next argument (sh -c, python -c), also behind others (sh -ec).
bool givesCommand(const QString &argument)
{
    return argument.startsWith(QLatin1Char('-')) && !argument.startsWith(QLatin1String("--"))
        && argument.contains(QLatin1Char('c'));
}

bool isGivenCommand(qint64 processId)
{
    for (const QString &argument : arguments(processId)) {
        if (!argument.startsWith(QLatin1Char('-')))
            return false;
        if (givesCommand(argument))
            return true;
    }
    return false;
}

// The first argument that is no option, if it is a file.
QString script(qint64 processId)
{
    for (const QString &argument : arguments(processId)) {
        if (givesCommand(argument))
            return {};
        if (argument.startsWith(QLatin1Char('-')))
            continue;
        const QFileInfo file(QDir(target(processId, "cwd")), argument);
        return file.isFile() ? QDir::cleanPath(file.absoluteFilePath()) : QString();
    }
    return {};
}

qint64 parentOf(qint64 processId)
{
    for (const QByteArray &line : contentOf(procPath(processId, "status")).split('\n')) {
        if (line.startsWith("PPid:"))
            return line.mid(5).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

QString programOf(qint64 processId)
{
    const QString path = executable(processId);
    const QString run = isInterpreter(path) ? script(processId) : QString();
    return run.isEmpty() ? path : run;
}

QString callingProgram(qint64 parentId)
{
    for (int i = 0; i < mostShells && isShell(executable(parentId)) && isGivenCommand(parentId); ++i) {
        const qint64 next = parentOf(parentId);
        if (next <= 1)
            break; // what started the shell is gone
        parentId = next;
    }
    return programOf(parentId);
}

QString callingProgram() { return callingProgram(::getppid()); }

} // namespace Lanyard
