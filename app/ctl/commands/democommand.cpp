// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"
#include "services/demoprocess.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QEventLoop>

#include <array>

namespace Lanyard {

namespace {

constexpr std::array passedOn{"port", "auto-approve", "access-token-lifetime"};

Task<Result<>> runDemo(Invocation call)
{
    if (const auto understood = call.noArgument(); !understood)
        co_return std::unexpected(understood.error());
    QStringList arguments;
    for (const char *option : passedOn) {
        if (call.isSet(option))
            arguments += {QStringLiteral("--") + QLatin1String(option), call.value(option)};
    }
    DemoProcess demo;
    std::optional<Error> problem;
    QObject::connect(&demo, &DemoProcess::started, &demo, [json = call.json](const QString &issuer) {
        if (json)
            return Output::json(QJsonObject{{QStringLiteral("issuer"), issuer},
                                            {QStringLiteral("client_id"), QStringLiteral("lanyard-demo")}});
        Output::line(issuer);
        Output::note(QCoreApplication::translate("lanyardctl",
                                                 "The demo provider runs until you press Ctrl+C. Link an account there "
                                                 "with:\n  lanyardctl link demo --issuer %1")
                         .arg(issuer));
    });
    QEventLoop loop;
    QObject::connect(&demo, &DemoProcess::failed, &loop, [&problem, &loop](const Error &error) {
        problem = error;
        loop.quit();
    });
    QObject::connect(&demo, &DemoProcess::ended, &loop, &QEventLoop::quit);
    // queued: a missing program is reported before the loop runs
    QMetaObject::invokeMethod(&demo, [&demo, arguments] { demo.start(arguments); }, Qt::QueuedConnection);
    loop.exec();
    if (problem)
        co_return std::unexpected(*problem);
    co_return Result<>();
}

} // namespace

Command demoCommand()
{
    const QCommandLineOption port(QStringLiteral("port"),
                                  QCoreApplication::translate("lanyardctl", "The port; any free one otherwise."),
                                  QStringLiteral("N"));
    const QCommandLineOption autoApprove(
        QStringLiteral("auto-approve"),
        QCoreApplication::translate("lanyardctl", "Signs this person in without asking: ada or grace."),
        QStringLiteral("USER"));
    const QCommandLineOption lifetime(
        QStringLiteral("access-token-lifetime"),
        QCoreApplication::translate("lanyardctl", "For how long its access tokens are good."),
        QStringLiteral("SECONDS"));
    return {QStringLiteral("demo"),
            QStringLiteral("demo"),
            QCoreApplication::translate("lanyardctl", "Runs the demo provider and prints its issuer."),
            {port, autoApprove, lifetime},
            runDemo};
}

} // namespace Lanyard
