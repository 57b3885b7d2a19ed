// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"
#include "demoprovider.h"
#include "httplistener.h"
#include "parentwatch.h"
#include "terminationwatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Lanyard::Demo;
using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;

int complain(const QString &sentence, int exitCode)
{
    (void)std::fprintf(stderr, "lanyard-demo-provider: %s\n", sentence.toLocal8Bit().constData());
    return exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    const TerminationWatch termination; // before Qt starts threads
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"lanyard-demo-provider"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LANYARD_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"demo"_s, u"_"_s, u":/demo/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    const auto commandLine = CommandLine::parse(QCoreApplication::arguments());
    if (!commandLine)
        return complain(commandLine.error(), exitUsage);

    HttpListener listener;
    if (!listener.listen(commandLine->port)) {
        return complain(QCoreApplication::translate("DemoProvider",
                                                    "Port %1 of 127.0.0.1 can't be used. Choose another "
                                                    "with --port, or let 0 find one.")
                            .arg(commandLine->port),
                        EXIT_FAILURE);
    }
    const QString issuer = u"http://127.0.0.1:%1"_s.arg(listener.port());
    DemoProvider provider(issuer, commandLine->provider, [] { return QDateTime::currentDateTimeUtc(); });
    listener.setHandler([&provider](const HttpRequest &request) { return provider.answer(request); });

    QObject::connect(&termination, &TerminationWatch::terminationRequested, &application, &QCoreApplication::quit);
    std::optional<ParentWatch> parent;
    if (commandLine->exitWithParent) {
        parent.emplace();
        QObject::connect(&*parent, &ParentWatch::parentGone, &application, &QCoreApplication::quit);
    }
    (void)std::printf("{\"issuer\":\"%s\",\"client_id\":\"%s\"}\n", issuer.toLatin1().constData(), clientId.data());
    (void)std::fflush(stdout);
    return QCoreApplication::exec();
}
