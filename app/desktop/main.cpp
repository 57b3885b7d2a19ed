// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopapplication.h"

#include "services/endrequest.h"
#include "services/processhardening.h"
#include "services/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Lanyard;

int main(int argc, char *argv[])
{
    hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("lanyard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Lanyard"));
    QApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.lanyard.Lanyard"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/lanyard/icons/org.lanyard.Lanyard.svg")));
    QApplication::setQuitOnLastWindowClosed(false); // the tray goes on without a window
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("lanyard", "Links your online accounts once, for every program on this machine."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("lanyard",
                                    "Opens on the demo provider: everything can be tried, and nothing is kept."));
    const QCommandLineOption background(
        QStringLiteral("background"), QCoreApplication::translate("lanyard", "Starts in the tray, without a window."));
    parser.addOptions({demo, background});
    parser.process(application);

    const Paths paths = Paths::fromEnvironment();
    const DesktopApplication::Options options{parser.isSet(demo), parser.isSet(background)};
    if (!options.demo && DesktopApplication::handOver(options, paths))
        return 0; // it is running
    const EndRequest end;
    QObject::connect(&end, &EndRequest::made, &application, &QApplication::quit);
    DesktopApplication desktop(application, options, paths);
    desktop.start();
    return QApplication::exec();
}
