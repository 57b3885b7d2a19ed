// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "systembrowser.h"

#include <lanyard/base/webaddress.h>

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace Lanyard {

namespace {

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // set by bundles for themselves; a browser started with them crashes or misbehaves
    for (const char *name : {"LD_LIBRARY_PATH", "LD_PRELOAD", "QT_PLUGIN_PATH", "GTK_PATH", "GIO_EXTRA_MODULES",
                             "LANYARD_PASSPHRASE_FILE"})
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

Result<> SystemBrowser::open(const QUrl &url)
{
    if (!isTrustworthyUrl(url)) {
        return failure(
            ErrorKind::Rejected, QStringLiteral("unsafe_url"),
            QCoreApplication::translate("SystemBrowser", "The server's sign-in address is not safe to open."));
    }
#if defined(Q_OS_MACOS)
    const QString opener = QStringLiteral("open");
#elif defined(Q_OS_WIN)
    const QString opener = QStringLiteral("explorer");
#else
    const QString opener = QStringLiteral("xdg-open");
#endif
    const QString program = QStandardPaths::findExecutable(opener);
    QProcess process;
    process.setProgram(program);
    process.setArguments({url.toString(QUrl::FullyEncoded)});
    process.setProcessEnvironment(cleanEnvironment());
    // what a browser prints is not ours to print, our output may be read by a script, and our input be what is pasted
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!program.isEmpty() && process.startDetached())
        return {};
    return failure(
        ErrorKind::NotFound, QStringLiteral("no_browser"),
        QCoreApplication::translate("SystemBrowser", "No browser could be opened: %1 is not installed.").arg(opener),
        QCoreApplication::translate("SystemBrowser", "Copy the address and open it in any browser on this machine."));
}

} // namespace Lanyard
