// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "introspectionendpoint.h"

#include "endpointanswer.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

const QByteArray tokenMediaType("application/token-introspection+jwt");
const QString invalidCode = QStringLiteral("invalid_introspection_response");

Result<QJsonObject> checked(const QJsonObject &answer, const QUrl &url)
{
    if (answer.value(QLatin1String("active")).isBool())
        return answer;
    return failure(ErrorKind::Rejected, invalidCode,
                   QCoreApplication::translate("OAuth", "%1 did not say whether the token is good.").arg(url.host()),
                   QCoreApplication::translate("OAuth", "Try again, or tell whoever runs the server."),
                   QStringLiteral("active is no boolean"));
}

// What is asked for: a token where one is promised, or at least can be had.
QByteArray acceptedTypes(const AnswerProtection &protection)
{
    if (protection.isRegistered)
        return tokenMediaType;
    return protection.isOffered ? QByteArray(tokenMediaType + ", application/json;q=0.5")
                                : QByteArray("application/json");
}

HttpClient::RequestMaker accepting(const HttpClient::RequestMaker &make, const QByteArray &types)
{
    return [make, types] {
        Result<HttpRequest> request = make();
        if (request) {
            request->headers.removeIf([](const HttpHeader &header) { return header.first == "Accept"; });
            request->headers.emplaceBack("Accept", types);
        }
        return request;
    };
}

} // namespace

IntrospectionEndpoint::IntrospectionEndpoint(HttpClient &http, QUrl url, ClientAuthentication client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

void IntrospectionEndpoint::acceptTokens(AnswerVerifier answers, AnswerExpectation expected)
{
    expected.demanded = {QStringLiteral("iss"), QStringLiteral("aud"), QStringLiteral("iat")}; // §5
    m_tokens.emplace(Tokens{std::move(answers), std::move(expected)});
}

Task<Result<QJsonObject>> IntrospectionEndpoint::introspect(Secret token, QString tokenTypeHint, CallContext context)
{
    FormBody form;
    form.add(QStringLiteral("token"), token);
    form.add(QStringLiteral("token_type_hint"), tokenTypeHint);
    const QList<Secret> secrets = m_client.secrets() << token;
    const AnswerProtection protection = m_tokens ? m_tokens->answers.protection() : AnswerProtection();
    HttpClient &http = m_http;
    const QUrl url = m_url;
    const HttpClient::RequestMaker posts =
        accepting(m_client.posts(url, form, http.clock()), acceptedTypes(protection));
    const Result<HttpResponse> response = co_await http.send(posts, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (m_tokens && response->status == 200 && response->mediaType() == tokenMediaType) {
        const Secret signedAnswer(response->body.reveal().trimmed());
        co_return co_await answerIn(signedAnswer, context);
    }
    const Result<QJsonObject> answer = endpointAnswer(url, *response, secrets, invalidCode);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (protection.isRegistered)
        co_return brokenAnswer(QStringLiteral("unsigned_introspection"),
                               QStringLiteral("plain JSON, but a token is registered"));
    co_return checked(*answer, url);
}

Task<Result<QJsonObject>> IntrospectionEndpoint::answerIn(Secret token, CallContext context) const
{
    const QUrl url = m_url;
    Clock &clock = m_http.clock();
    const Tokens tokens = *m_tokens;
    const Result<VerifiedAnswer> answer = co_await tokens.answers.verify(token, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    // RFC 9701 §5, §8.1: an access token that happens to be a JWT must not pass for an answer about one
    const bool isIntrospection =
        answer->type.compare(QLatin1String("token-introspection+jwt"), Qt::CaseInsensitive) == 0
        || answer->type.compare(QString::fromLatin1(tokenMediaType), Qt::CaseInsensitive) == 0;
    if (!isIntrospection)
        co_return brokenAnswer(QStringLiteral("invalid_typ"),
                               QStringLiteral("typ is %1").arg(cleanedForDisplay(answer->type)));
    if (const auto claims = checkAnswerClaims(answer->claims, tokens.expected, clock.now()); !claims)
        co_return std::unexpected(claims.error());
    co_return checked(answer->claims.value(QLatin1String("token_introspection")).toObject(), url);
}

} // namespace Lanyard
