// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

struct Option
{
    QCommandLineOption port{
        u"port"_s,
        QCoreApplication::translate("DemoProvider", "Listen on port <N> of 127.0.0.1; 0 takes any that is free."),
        u"N"_s, u"0"_s};
    QCommandLineOption accessTokenLifetime{
        u"access-token-lifetime"_s,
        QCoreApplication::translate("DemoProvider", "Access tokens expire after <S> seconds."), u"S"_s, u"300"_s};
    QCommandLineOption codeLifetime{
        u"code-lifetime"_s, QCoreApplication::translate("DemoProvider", "Sign-in codes expire after <S> seconds."),
        u"S"_s, u"60"_s};
    QCommandLineOption autoApprove{
        u"auto-approve"_s,
        QCoreApplication::translate("DemoProvider", "Sign in as <USER> and approve everything, without asking."),
        u"USER"_s};
    QCommandLineOption exitWithParent{u"exit-with-parent"_s,
                                      QCoreApplication::translate("DemoProvider", "Exit when standard input ends.")};
};

std::expected<int, QString> number(const QCommandLineParser &parser, const QCommandLineOption &option, int from, int to)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (isNumber && value >= from && value <= to)
        return value;
    return std::unexpected(QCoreApplication::translate("DemoProvider", "--%1 needs a number from %2 to %3.")
                               .arg(option.names().constFirst())
                               .arg(from)
                               .arg(to));
}

} // namespace

std::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    const Option option;
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "DemoProvider", "A small OAuth 2.1 and OpenID Connect server on this computer, to try Lanyard with."));
    parser.addOptions(
        {option.port, option.accessTokenLifetime, option.codeLifetime, option.autoApprove, option.exitWithParent});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty()) {
        return std::unexpected(QCoreApplication::translate("DemoProvider", "%1 is not an option.")
                                   .arg(parser.positionalArguments().constFirst()));
    }

    const auto port = number(parser, option.port, 0, 65535);
    const auto lifetime = number(parser, option.accessTokenLifetime, 1, 86400);
    const auto codeLifetime = number(parser, option.codeLifetime, 1, 600);
    for (const auto *value : {&port, &lifetime, &codeLifetime}) {
        if (!*value)
            return std::unexpected(value->error());
    }
    CommandLine result{static_cast<quint16>(*port), parser.isSet(option.exitWithParent), {}};
    result.provider.accessTokenLifetime = std::chrono::seconds(*lifetime);
    result.provider.codeLifetime = std::chrono::seconds(*codeLifetime);
    if (parser.isSet(option.autoApprove)) {
        result.provider.autoApprove = findPerson(parser.value(option.autoApprove));
        if (!result.provider.autoApprove)
            return std::unexpected(
                QCoreApplication::translate("DemoProvider", "--auto-approve needs ada or grace as the user."));
    }
    return result;
}

} // namespace Lanyard::Demo
