// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenresponse.h"

#include "clockskew.h"
#include "endpointanswer.h"
#include "jsonseconds.h"
#include "oautherror.h"

#include <lanyard/base/json.h>
#include <lanyard/net/httpclient.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Lanyard {

namespace {

std::unexpected<Error> rejected(const QString &detail)
{
    return brokenAnswer(QStringLiteral("invalid_token_response"), detail);
}

// VSCHAR of RFC 6749 appendix A.12
bool isToken(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= QChar(0x20) && c <= QChar(0x7e); });
}

QStringList scopesIn(const QJsonValue &value)
{
    if (value.isArray()) { // Twitch
        QStringList scopes;
        const QJsonArray array = value.toArray();
        for (const QJsonValue scope : array)
            scopes += scope.toString();
        return scopes;
    }
    static const QRegularExpression separator(QStringLiteral("[ ,]+")); // GitHub answers with commas
    return value.toString().split(separator, Qt::SkipEmptyParts);
}

bool isBearer(const QString &type) { return type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) == 0; }

// RFC 9449 §5: a client that asked for bound tokens may do without; ours was told to want them.
Error notBound()
{
    return {
        ErrorKind::Rejected, QStringLiteral("token_not_bound"),
        QCoreApplication::translate("OAuth", "The server gave tokens that anybody could use, not only this machine."),
        QCoreApplication::translate("OAuth",
                                    "Nothing was kept. Link the account without DPoP, or ask whoever runs the server."),
        QStringLiteral("token_type is Bearer, DPoP was asked for")};
}

bool isPassing(const QString &error)
{
    return error == QLatin1String("server_error") || error == QLatin1String("temporarily_unavailable");
}

Result<TokenResponse> tokensIn(const QJsonObject &answer, const TokenRequest &request, const QDateTime &now)
{
    const QString accessToken = answer.value(QLatin1String("access_token")).toString();
    if (!isToken(accessToken))
        return rejected(QStringLiteral("access_token is missing or no token"));
    const QString type = answer.value(QLatin1String("token_type")).toString();
    const QStringList types = QStringList{request.accessTokenType} + request.otherTokenTypes;
    const auto accepted = std::ranges::find_if(
        types, [&type](const QString &name) { return name.compare(type, Qt::CaseInsensitive) == 0; });
    if (accepted == types.end() && request.accessTokenType == QLatin1String("DPoP") && isBearer(type))
        return std::unexpected(notBound());
    if (accepted == types.end()) // RFC 6749 §7.1
        return rejected(QStringLiteral("token_type is missing or not %1").arg(types.join(QStringLiteral(" or "))));
    const QJsonValue refreshToken = answer.value(QLatin1String("refresh_token"));
    if (refreshToken.isString() && !refreshToken.toString().isEmpty() && !isToken(refreshToken.toString()))
        return rejected(QStringLiteral("refresh_token is no token"));

    TokenResponse response;
    response.tokens.accessToken = Secret(accessToken);
    response.tokens.tokenType = *accepted;
    response.tokens.refreshToken = Secret(refreshToken.toString());
    if (const auto seconds = secondsIn(answer.value(QLatin1String("expires_in"))))
        response.tokens.expiresAt = now.addSecs(std::chrono::floor<std::chrono::seconds>(*seconds).count());
    response.tokens.scopes = scopesIn(answer.value(QLatin1String("scope")));
    if (response.tokens.scopes.isEmpty())
        response.tokens.scopes = request.requestedScopes;
    response.idToken = Secret(answer.value(QLatin1String("id_token")).toString());
    response.other = answer;
    for (const char *known : {"access_token", "refresh_token", "id_token", "token_type", "expires_in", "scope"})
        response.other.remove(QLatin1String(known));
    return response;
}

} // namespace

Result<TokenResponse> processTokenResponse(const QUrl &endpoint, const HttpResponse &response,
                                           const TokenRequest &request, const QDateTime &now)
{
    const auto answer = parseJsonObject(response.body.reveal());
    const QString answered = answer ? answer->value(QLatin1String("error")).toString() : QString();
    const QString error = request.errorAliases.value(answered, answered);
    const bool transient = RetryPolicy::isTransient(response.status);
    if (transient && (error.isEmpty() || isPassing(error) || response.status == 429))
        return std::unexpected(serverUnavailable(endpoint, response.status, retryAfter(response, now)));
    if (!error.isEmpty())
        return std::unexpected(
            withTrace(oauthError(error, answer->value(QLatin1String("error_description")).toString(), request.secrets),
                      *answer, request.secrets));
    if (response.status < 200 || response.status > 299)
        return rejected(QStringLiteral("HTTP status %1 without an OAuth error").arg(response.status));
    if (!answer)
        return rejected(answer.error());
    if (answer->contains(QLatin1String("error")))
        return rejected(QStringLiteral("error is not a string"));
    Result<TokenResponse> tokens = tokensIn(*answer, request, now);
    if (tokens)
        tokens->clockSkew = clockSkew(response, now);
    return tokens;
}

bool isTransientTokenResponse(const HttpResponse &response)
{
    const auto answer = parseJsonObject(response.body.reveal());
    const QString error = answer ? answer->value(QLatin1String("error")).toString() : QString();
    return error.isEmpty() || isPassing(error) || response.status == 429;
}

} // namespace Lanyard
