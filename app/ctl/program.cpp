// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "commands/commands.h"
#include "output.h"
#include "terminalpassphrase.h"

#include <lanyard/platform/callingprogram.h>

#include <QCoreApplication>
#include <QCoroTask>

#include <algorithm>

namespace Lanyard {

namespace {

int report(const Error &error, bool json, const QString &command = {})
{
    QJsonObject object{{QStringLiteral("error"), toJson(error)}};
    if (command == QLatin1String("link")) // its output is a line for each thing that happens
        object.insert(QStringLiteral("event"), QStringLiteral("failed"));
    if (json)
        Output::json(object);
    else
        Output::note(toText(error));
    return exitCode(error.kind);
}

QString help(const QList<Command> &commands)
{
    QString text =
        QCoreApplication::translate("lanyardctl", "Usage: lanyardctl COMMAND [OPTIONS]") + QStringLiteral("\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.synopsis, -18).arg(command.summary);
    text += QLatin1Char('\n')
        + QCoreApplication::translate("lanyardctl", "“lanyardctl COMMAND --help” shows the options of a command.");
    return text;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), QCoreApplication::translate("lanyardctl", "Prints JSON for scripts.")});
    parser.addOption({QStringLiteral("store"),
                      QCoreApplication::translate("lanyardctl", "Where secrets rest: keychain, file or memory."),
                      QStringLiteral("STORE")});
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("lanyardctl", "Shows this help.")});
}

Error noSuchCommand(const QString &name)
{
    return {ErrorKind::Usage,
            QStringLiteral("unknown_command"),
            QCoreApplication::translate("lanyardctl", "There is no command “%1”.").arg(name),
            QCoreApplication::translate("lanyardctl", "“lanyardctl --help” lists the commands."),
            {}};
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    for (const QCommandLineOption &option : command.options)
        parser.addOption(option);
    parser.setApplicationDescription(command.summary);
    const bool understood = parser.parse(QStringList{QStringLiteral("lanyardctl ") + command.synopsis} + arguments);
    const bool json = parser.isSet(QStringLiteral("json")) || arguments.contains(QLatin1String("--json"));
    if (!understood) {
        return report(
            {ErrorKind::Usage,
             QStringLiteral("wrong_arguments"),
             parser.errorText(),
             QCoreApplication::translate("lanyardctl", "“lanyardctl %1 --help” lists the options.").arg(command.name),
             {}},
            json, command.name);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        Output::line(parser.helpText());
        return 0;
    }
    const Paths paths = Paths::fromEnvironment();
    const auto store = Services::chosenStore(parser.value(QStringLiteral("store")), paths);
    if (!store)
        return report(store.error(), json, command.name);
    const CommandLine line{parser, parser.positionalArguments(), json};
    if (command.runByAgent) {
        const AgentClient agent(paths.agentSocket(), Services::agentAccounts(paths, *store));
        if (const std::optional<Result<>> done = QCoro::waitFor(command.runByAgent(line, agent)))
            return *done ? 0 : report(done->error(), json, command.name);
    }
    const bool isOfStore = command.name == QLatin1String("move-secrets"); // for others it is of a file of their own
    const auto passphrases = terminalOrFilePassphrases(isOfStore ? line.value("passphrase-file") : QString());
    // the agent works for those who ask it, and not for the one that started it
    const QString program = command.name == QLatin1String("agent") ? QString() : callingProgram();
    const auto services = Services::open(paths, *store, *passphrases, QLocale().uiLanguages(), program);
    if (!services)
        return report(services.error(), json, command.name);
    const Invocation call{line, **services, *passphrases};
    const Result<> done = QCoro::waitFor(command.run(call));
    return done ? 0 : report(done.error(), json, command.name);
}

} // namespace

int runProgram(const QStringList &arguments)
{
    const QList<Command> commands = allCommands();
    const bool json = arguments.contains(QLatin1String("--json"));
    // options may stand before the command; those that take a value are only --store
    QStringList rest = arguments.mid(1);
    const auto position = std::ranges::find_if(rest, [&rest](const QString &argument) {
        const qsizetype i = rest.indexOf(argument);
        return !argument.startsWith(QLatin1Char('-')) && (i == 0 || rest.at(i - 1) != QLatin1String("--store"));
    });
    if (position == rest.end()) {
        if (rest.contains(QLatin1String("--version"))) {
            Output::line(QStringLiteral("lanyardctl " LANYARD_VERSION));
            return 0;
        }
        if (rest.contains(QLatin1String("--help")) || rest.contains(QLatin1String("-h"))) {
            Output::line(help(commands));
            return 0;
        }
        return report({ErrorKind::Usage,
                       QStringLiteral("wrong_arguments"),
                       QCoreApplication::translate("lanyardctl", "Say what to do."),
                       QCoreApplication::translate("lanyardctl", "“lanyardctl --help” lists the commands."),
                       {}},
                      json);
    }
    const QString name = rest.takeAt(position - rest.begin());
    const auto command = std::ranges::find(commands, name, &Command::name);
    return command == commands.end() ? report(noSuchCommand(name), json) : runCommand(*command, rest);
}

} // namespace Lanyard
