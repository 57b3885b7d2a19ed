// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/accountjson.h"
#include "ctl/output.h"

#include <lanyard/platform/callingprogram.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

const QStringList &formats()
{
    static const QStringList names{QStringLiteral("raw"), QStringLiteral("json"), QStringLiteral("header"),
                                   QStringLiteral("xoauth2")};
    return names;
}

Result<QString> chosenFormat(const CommandLine &call)
{
    const QString format = call.isSet("format") ? call.value("format")
        : call.json                             ? QStringLiteral("json")
                                                : QStringLiteral("raw");
    if (formats().contains(format))
        return format;
    return failure(
        ErrorKind::Usage, QStringLiteral("unknown_format"),
        QCoreApplication::translate("lanyardctl", "There is no format “%1”.").arg(format),
        QCoreApplication::translate("lanyardctl", "Choose one of: %1.").arg(formats().join(QStringLiteral(", "))));
}

Result<TokenKeeper::Wish> chosenWish(const CommandLine &call)
{
    TokenKeeper::Wish wish;
    wish.refreshNow = call.isSet("force-refresh");
    wish.program = callingProgram();
    if (!call.isSet("min-valid"))
        return wish;
    bool isNumber = false;
    const uint seconds = call.value("min-valid").toUInt(&isNumber);
    if (!isNumber) {
        return failure(ErrorKind::Usage, QStringLiteral("invalid_number"),
                       QCoreApplication::translate("lanyardctl", "--min-valid takes a number of seconds."));
    }
    wish.minValid = std::chrono::seconds(seconds);
    return wish;
}

void print(const TokenSet &tokens, const QString &format, const QString &username)
{
    const QString token = tokens.accessToken.revealText();
    if (format == QLatin1String("json")) {
        Output::json(QJsonObject{{QStringLiteral("access_token"), token},
                                 {QStringLiteral("token_type"), tokens.tokenType},
                                 {QStringLiteral("expires_at"), toJson(tokens.expiresAt)},
                                 {QStringLiteral("scopes"), QJsonArray::fromStringList(tokens.scopes)}});
    } else if (format == QLatin1String("header")) {
        Output::line(QStringLiteral("Authorization: %1 %2").arg(tokens.tokenType, token));
    } else if (format == QLatin1String("xoauth2")) {
        // the initial client response of SASL XOAUTH2, which mail servers take
        const QString response = QStringLiteral("user=%1\x01"
                                                "auth=Bearer %2\x01\x01")
                                     .arg(username, token);
        Output::line(QString::fromLatin1(response.toUtf8().toBase64()));
    } else {
        Output::line(token);
    }
}

Task<Result<>> printToken(Invocation call)
{
    const auto format = chosenFormat(call);
    if (!format)
        co_return std::unexpected(format.error());
    const auto wish = chosenWish(call);
    if (!wish)
        co_return std::unexpected(wish.error());
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const Result<TokenSet> tokens = co_await call.services.tokens().token(account->id, *wish, serverContext());
    if (!tokens)
        co_return std::unexpected(tokens.error());
    print(*tokens, *format, account->username);
    co_return Result<>();
}

// An agent may hold what the store needs, such as a passphrase that nobody is here to type.
Task<std::optional<Result<>>> printTokenByAgent(CommandLine call, AgentClient agent)
{
    const auto name = call.soleArgument();
    const auto format = chosenFormat(call);
    const auto wish = chosenWish(call);
    if (!name || !format || !wish)
        co_return std::nullopt;
    const std::optional<Result<AgentTokenAnswer>> answer = co_await agent.token(*name, *wish, serverContext());
    if (!answer)
        co_return std::nullopt;
    if (!*answer)
        co_return Result<>(std::unexpected(answer->error()));
    print((*answer)->tokens, *format, (*answer)->username);
    co_return Result<>();
}

Task<Result<>> refreshAccount(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const TokenKeeper::Wish wish{.refreshNow = true, .isForUse = false, .program = callingProgram()};
    const AgentClient agent(call.services.paths().agentSocket(), call.services.agentAccounts());
    std::optional<Error> problem;
    if (const std::optional<Result<AgentTokenAnswer>> answer =
            co_await agent.token(account->id, wish, serverContext())) {
        if (!*answer)
            problem = answer->error();
    } else if (const Result<TokenSet> tokens =
                   co_await call.services.tokens().token(account->id, wish, serverContext());
               !tokens) {
        problem = tokens.error();
    }
    if (problem)
        co_return std::unexpected(*problem);
    const auto renewed = call.services.accounts().account(account->id);
    if (!renewed)
        co_return std::unexpected(renewed.error());
    if (call.json)
        Output::json(toJson(*renewed, call.services.clock().now()));
    else
        Output::note(QCoreApplication::translate("lanyardctl", "The access of “%1” is renewed.").arg(renewed->label));
    co_return Result<>();
}

Task<Result<>> printUserinfo(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto provider = call.services.catalogue().provider(account->provider);
    const QByteArray method = provider ? provider->identity.method : QByteArray("GET");
    const Result<QJsonObject> userinfo = co_await call.services.userinfo().fetch(account->id, method, serverContext());
    if (!userinfo)
        co_return std::unexpected(userinfo.error());
    Output::object(*userinfo, call.json);
    co_return Result<>();
}

Task<Result<>> printIntrospection(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const Result<QJsonObject> answer = co_await call.services.introspection().introspect(account->id, serverContext());
    if (!answer)
        co_return std::unexpected(answer.error());
    Output::object(*answer, call.json);
    co_return Result<>();
}

} // namespace

Command tokenCommand()
{
    const QCommandLineOption format(
        QStringLiteral("format"),
        QCoreApplication::translate("lanyardctl", "How to print it: raw, json, header or xoauth2."),
        QStringLiteral("FORMAT"));
    const QCommandLineOption minValid(QStringLiteral("min-valid"),
                                      QCoreApplication::translate("lanyardctl", "For how long it has to be good (60)."),
                                      QStringLiteral("SECONDS"));
    const QCommandLineOption forceRefresh(QStringLiteral("force-refresh"),
                                          QCoreApplication::translate("lanyardctl", "Renews it first in any case."));
    return {QStringLiteral("token"),
            QStringLiteral("token ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Prints a valid access token."),
            {format, minValid, forceRefresh},
            printToken,
            printTokenByAgent};
}

Command refreshCommand()
{
    return {QStringLiteral("refresh"),
            QStringLiteral("refresh ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Renews an account's access now."),
            {},
            refreshAccount};
}

Command userinfoCommand()
{
    return {QStringLiteral("userinfo"),
            QStringLiteral("userinfo ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Prints what the server says about the signed-in person."),
            {},
            printUserinfo};
}

Command introspectCommand()
{
    return {QStringLiteral("introspect"),
            QStringLiteral("introspect ACCOUNT"),
            QCoreApplication::translate("lanyardctl", "Prints what the server knows of an account's token."),
            {},
            printIntrospection};
}

} // namespace Lanyard
