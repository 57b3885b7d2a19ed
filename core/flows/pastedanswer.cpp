// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pastedanswer.h"

#include <lanyard/net/formbody.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Lanyard {

namespace {

constexpr qsizetype longestPaste = 16 * 1024;

std::unexpected<Error> notIt(const QString &code, const QString &message, const QString &detail = {})
{
    return failure(ErrorKind::Rejected, code, message,
                   QCoreApplication::translate(
                       "PastedAnswer",
                       "Copy the whole address from the browser's address bar after signing in, and paste it here."),
                   detail);
}

std::unexpected<Error> unreadable()
{
    return notIt(QStringLiteral("unreadable_input"),
                 QCoreApplication::translate("PastedAnswer", "This is not what the browser ended on."));
}

std::unexpected<Error> foreign(const QString &why)
{
    return notIt(QStringLiteral("foreign_response"),
                 QCoreApplication::translate("PastedAnswer", "This address belongs to another sign-in."), why);
}

Result<Secret> codeIn(const ResponseParameters &parameters, const AuthorizationRequest &request)
{
    const AuthorizationResponse response = processAuthorizationResponse(parameters, request);
    return response.answer ? *response.answer : foreign(response.whyForeign);
}

Result<Secret> tokenIn(const ResponseParameters &parameters, const SignedAuthorizationResponse &tokens)
{
    const auto token = tokens.tokenIn(parameters);
    return token ? Result<Secret>(*token) : foreign(token.error());
}

} // namespace

Result<Secret> codeInPastedText(const QString &text, const AuthorizationRequest &request,
                                const SignedAuthorizationResponse *tokens)
{
    const QString pasted = text.trimmed();
    static const QRegularExpression space(QStringLiteral("\\s"));
    if (pasted.isEmpty() || pasted.size() > longestPaste || pasted.contains(space))
        return unreadable();

    static const QRegularExpression parameter(QStringLiteral("(^|[?&#])(code|error|state|response)="));
    if (pasted.contains(QLatin1String("://")) || pasted.contains(parameter)) {
        // a question mark after the first name is part of a value (RFC 3986 §3.4)
        const qsizetype mark = pasted.indexOf(QLatin1Char('?'));
        const bool isStart = mark < pasted.indexOf(QLatin1Char('='));
        const QString query = pasted.mid(isStart ? mark + 1 : 0).section(QLatin1Char('#'), 0, 0);
        const ResponseParameters parameters = formDecoded(query.toUtf8());
        return tokens ? tokenIn(parameters, *tokens) : codeIn(parameters, request);
    }
    if (tokens)
        return unreadable();
    const qsizetype hash = pasted.indexOf(QLatin1Char('#'));
    const QString code = pasted.left(hash < 0 ? pasted.size() : hash);
    // VSCHAR (RFC 6749 appendix A.11): anything else the server can't have given out
    const bool isCode =
        !code.isEmpty() && std::ranges::all_of(code, [](QChar c) { return c >= QChar(0x20) && c <= QChar(0x7e); });
    if (!isCode)
        return unreadable();
    if (hash >= 0) {
        const QByteArray state = pasted.mid(hash + 1).toUtf8();
        if (!equalInConstantTime(state, request.state())) {
            return notIt(QStringLiteral("foreign_response"),
                         QCoreApplication::translate("PastedAnswer", "This code belongs to another sign-in."));
        }
    }
    return Secret(code);
}

} // namespace Lanyard
