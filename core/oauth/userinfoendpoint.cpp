// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "userinfoendpoint.h"

#include "endpointanswer.h"
#include "resourceerror.h"

#include <lanyard/base/json.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

Result<QJsonObject> processUserinfoResponse(const QUrl &url, const HttpResponse &response)
{
    const auto problem = resourceError(url, response);
    if (problem && (problem->kind != ErrorKind::Server || problem->code == QLatin1String("insufficient_scope")))
        return std::unexpected(*problem);
    const auto answer = parseJsonObject(response.body.reveal());
    if (response.status != 200 || !answer) {
        return failure(
            ErrorKind::Rejected, QStringLiteral("invalid_userinfo_response"),
            QCoreApplication::translate("OAuth", "%1 gave an answer that Lanyard can't read.").arg(url.host()),
            QCoreApplication::translate("OAuth", "Try again, or tell whoever runs the server."),
            QStringLiteral("HTTP status %1; %2").arg(response.status).arg(answer ? QString() : answer.error()));
    }
    return *answer;
}

} // namespace

UserinfoEndpoint::UserinfoEndpoint(HttpClient &http, QUrl url, std::shared_ptr<DpopKey> dpopKey, QByteArray method,
                                   QList<HttpHeader> headers, Secret body)
    : m_client(http, std::move(dpopKey))
    , m_clock(&http.clock())
{
    m_request.url = std::move(url);
    m_request.method = std::move(method);
    m_request.headers = std::move(headers);
    m_request.body = std::move(body);
}

void UserinfoEndpoint::acceptTokens(AnswerVerifier answers, AnswerExpectation expected)
{
    m_tokens.emplace(Tokens{std::move(answers), std::move(expected)});
}

Task<Result<QJsonObject>> UserinfoEndpoint::fetch(Secret accessToken, CallContext context)
{
    HttpRequest request = m_request;
    const QUrl url = request.url;
    const std::optional<Tokens> tokens = m_tokens;
    const bool isTokenDemanded = tokens && tokens->answers.protection().isRegistered;
    request.headers.emplaceBack("Accept", isTokenDemanded ? "application/jwt" : "application/json");
    DpopClient client = m_client;
    const QDateTime now = m_clock->now();
    const Result<HttpResponse> response = co_await client.sendAuthorized(request, accessToken, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (tokens && response->status == 200 && response->mediaType() == "application/jwt") {
        const Secret token(response->body.reveal().trimmed());
        co_return co_await claimsIn(token, *tokens, now, context);
    }
    Result<QJsonObject> answer = processUserinfoResponse(url, *response);
    if (answer && isTokenDemanded)
        co_return brokenAnswer(QStringLiteral("unsigned_userinfo"),
                               QStringLiteral("plain JSON, but a token is registered"));
    co_return answer;
}

Task<Result<QJsonObject>> UserinfoEndpoint::claimsIn(Secret token, Tokens tokens, QDateTime now, CallContext context)
{
    Result<QJsonObject> claims = std::unexpected(Error());
    if (Jwe::isCompact(token.reveal()) && !tokens.answers.protection().isSignatureRegistered) {
        // it may be encrypted alone, and is then the JSON itself: that it came over TLS says who wrote it
        const Result<Secret> inner = tokens.answers.opened(token);
        if (!inner)
            co_return std::unexpected(inner.error());
        if (const auto object = parseJsonObject(inner->reveal()))
            claims = *object;
    }
    if (!claims) {
        const Result<VerifiedAnswer> answer = co_await tokens.answers.verify(token, context);
        if (!answer)
            co_return std::unexpected(answer.error());
        claims = answer->claims;
    }
    if (const auto checked = checkAnswerClaims(*claims, tokens.expected, now); !checked)
        co_return std::unexpected(checked.error());
    co_return claims;
}

Result<> checkUserinfoSubject(const QJsonObject &userinfo, const QString &subject)
{
    if (subject.isEmpty() || userinfo.value(QLatin1String("sub")).toString() == subject)
        return {};
    return failure(
        ErrorKind::Rejected, QStringLiteral("userinfo_sub_mismatch"),
        QCoreApplication::translate("OAuth", "The server's answers are about two different people."),
        QCoreApplication::translate("OAuth", "Nothing was kept. Try again, or tell whoever runs the server."),
        QStringLiteral("sub of userinfo is not the one of the ID token"));
}

} // namespace Lanyard
