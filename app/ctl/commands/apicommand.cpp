// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"
#include "ctl/standardinput.h"

#include <lanyard/accounts/apiclient.h>
#include <lanyard/base/webaddress.h>
#include <lanyard/oauth/endpointanswer.h>
#include <lanyard/oauth/resourceerror.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

// What says where a request goes, how long it is, or whose it is, is not the caller's to set.
constexpr std::array ours{"authorization", "connection", "content-length",      "cookie",
                          "dpop",          "host",       "proxy-authorization", "transfer-encoding"};

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {})
{
    return failure(ErrorKind::Usage, code, message, hint);
}

Result<QList<HttpHeader>> headersIn(const Invocation &call)
{
    static const QRegularExpression form(
        QStringLiteral("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([^\\x00-\\x08\\x0a-\\x1f\\x7f]*)$"));
    QList<HttpHeader> headers;
    const QStringList texts = call.values("header");
    for (const QString &text : texts) {
        const auto match = form.match(text);
        const QString name = match.captured(1).toLower();
        if (!match.hasMatch()
            || std::ranges::any_of(ours, [&name](const char *own) { return name == QLatin1String(own); })) {
            return usage(
                QStringLiteral("invalid_header"),
                QCoreApplication::translate(
                    "lanyardctl", "--header takes “Name: value”, and no name that Lanyard sets itself, not “%1”.")
                    .arg(cleanedForDisplay(text)));
        }
        headers.emplaceBack(match.captured(1).toLatin1(), match.captured(2).toUtf8());
    }
    return headers;
}

bool hasHeader(const QList<HttpHeader> &headers, const char *name)
{
    return std::ranges::any_of(
        headers, [name](const HttpHeader &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

// The method can be left out: it is then what the presence of data says.
Result<ApiCall> apiCall(const Invocation &call)
{
    static const QRegularExpression token(QStringLiteral("^[A-Za-z]{1,20}$"));
    if (call.arguments.size() < 2 || call.arguments.size() > 3) {
        return usage(QStringLiteral("wrong_arguments"),
                     QCoreApplication::translate("lanyardctl", "Name an account and a path of its API."),
                     QCoreApplication::translate("lanyardctl", "“lanyardctl %1 --help” lists the options.")
                         .arg(QStringLiteral("api")));
    }
    ApiCall request;
    request.method = call.isSet("data-file") ? "POST" : "GET";
    if (call.arguments.size() == 3) {
        if (!token.match(call.arguments.at(1)).hasMatch())
            return usage(QStringLiteral("wrong_arguments"),
                         QCoreApplication::translate("lanyardctl", "“%1” is no HTTP method.")
                             .arg(cleanedForDisplay(call.arguments.at(1))));
        request.method = call.arguments.at(1).toUpper().toLatin1();
    }
    request.path = call.arguments.constLast();
    const auto headers = headersIn(call);
    if (!headers)
        return std::unexpected(headers.error());
    request.headers = *headers;
    if (!call.isSet("data-file"))
        return request;
    const auto data = contentOf(call.value("data-file"));
    if (!data) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "The data can't be read from %1: %2.")
                         .arg(call.value("data-file"), data.error()));
    }
    request.body = *data;
    if (!hasHeader(request.headers, "Content-Type"))
        request.headers.emplaceBack("Content-Type", "application/json");
    return request;
}

Result<QUrl> apiBase(const Invocation &call, const Account &account)
{
    if (!call.isSet("api-base")) {
        if (!account.apiBase.isEmpty())
            return account.apiBase;
        return usage(
            QStringLiteral("api_base_missing"),
            QCoreApplication::translate("lanyardctl", "Where the API of “%1” lies is not known.").arg(account.label),
            QCoreApplication::translate("lanyardctl", "Link the account again, with the API's address as --resource."));
    }
    // what is not on this machine is for a provider file to say: a token must not be talked out of here by an argument
    const QUrl base(call.value("api-base"), QUrl::StrictMode);
    if (base.isValid() && isTrustworthyUrl(base) && isLoopbackHost(base.host()) && base.userInfo().isEmpty()
        && !base.hasQuery())
        return base;
    return usage(
        QStringLiteral("invalid_api_base"),
        QCoreApplication::translate("lanyardctl", "--api-base takes an address on this machine."),
        QCoreApplication::translate("lanyardctl", "Where a provider's API lies elsewhere, a provider file says so."));
}

// With --json, what is printed is JSON, or nothing is.
Result<> print(const HttpResponse &response, bool json)
{
    const QByteArray body = response.body.reveal().toByteArray();
    if (json) {
        QJsonParseError problem;
        (void)QJsonDocument::fromJson(body, &problem);
        if (problem.error != QJsonParseError::NoError)
            return brokenAnswer(QStringLiteral("invalid_api_response"), problem.errorString());
    }
    Output::raw(body);
    return {};
}

Task<Result<>> callApi(Invocation call)
{
    const auto request = apiCall(call);
    if (!request)
        co_return std::unexpected(request.error());
    const auto account = call.services.accounts().find(call.arguments.constFirst());
    if (!account)
        co_return std::unexpected(account.error());
    const auto base = apiBase(call, *account);
    if (!base)
        co_return std::unexpected(base.error());
    ApiClient client(call.services.tokens(), call.services.http(), account->id, *base);
    const CallContext context = serverContext();
    const Result<HttpResponse> response = co_await client.send(*request, context);
    if (!response)
        co_return std::unexpected(response.error());
    const auto problem = resourceError(*base, *response);
    if (!problem)
        co_return print(*response, call.json);
    if (!call.json)
        Output::raw(response->body.reveal().toByteArray());
    co_return std::unexpected(*problem);
}

} // namespace

Command apiCommand()
{
    const QCommandLineOption data(
        QStringLiteral("data-file"),
        QCoreApplication::translate("lanyardctl", "A file with the body of the request; - is standard input."),
        QStringLiteral("FILE"));
    const QCommandLineOption header(
        QStringLiteral("header"),
        QCoreApplication::translate("lanyardctl", "A header for the request; can be repeated."),
        QStringLiteral("NAME: VALUE"));
    const QCommandLineOption base(
        QStringLiteral("api-base"),
        QCoreApplication::translate("lanyardctl", "Where the API lies, if it runs on this machine."),
        QStringLiteral("URL"));
    return {QStringLiteral("api"),
            QStringLiteral("api ACCOUNT [METHOD] PATH"),
            QCoreApplication::translate("lanyardctl", "Calls the API of an account."),
            {data, header, base},
            callApi};
}

} // namespace Lanyard
