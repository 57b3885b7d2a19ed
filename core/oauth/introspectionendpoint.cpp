// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "introspectionendpoint.h"

#include "answerclaims.h"
#include "clientauthentication.h"
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

} // namespace

IntrospectionEndpoint::IntrospectionEndpoint(HttpClient &http, QUrl url, ClientRegistration client)
    : m_http(http)
    , m_url(std::move(url))
    , m_client(std::move(client))
{ }

void IntrospectionEndpoint::acceptTokens(AnswerVerifier answers, IssuerRule issuer)
{
    m_answers.emplace(std::move(answers));
    m_issuer = std::move(issuer);
}

Task<Result<QJsonObject>> IntrospectionEndpoint::introspect(Secret token, QString tokenTypeHint, CallContext context)
{
    FormBody form;
    form.add(QStringLiteral("token"), token);
    form.add(QStringLiteral("token_type_hint"), tokenTypeHint);
    const QList<Secret> secrets{token, m_client.clientSecret};
    HttpRequest request = authenticatedPost(m_url, form, m_client);
    const bool isTokenDemanded = m_answers && m_answers->protection().isRegistered;
    if (isTokenDemanded || (m_answers && m_answers->protection().isOffered)) {
        request.headers.removeIf([](const HttpHeader &header) { return header.first == "Accept"; });
        QByteArray accepted = tokenMediaType;
        if (!isTokenDemanded)
            accepted += ", application/json;q=0.5";
        request.headers.emplaceBack("Accept", accepted);
    }
    HttpClient &http = m_http;
    const Result<HttpResponse> response = co_await http.send(request, context);
    if (!response)
        co_return std::unexpected(response.error());
    if (m_answers && response->status == 200 && response->mediaType() == tokenMediaType) {
        const Secret signedAnswer(response->body.reveal().trimmed());
        co_return co_await answerIn(signedAnswer, context);
    }
    const Result<QJsonObject> answer = endpointAnswer(request.url, *response, secrets, invalidCode);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (isTokenDemanded)
        co_return brokenAnswer(QStringLiteral("unsigned_introspection"), QStringLiteral("plain JSON, but a token is registered"));
    co_return checked(*answer, request.url);
}

Task<Result<QJsonObject>> IntrospectionEndpoint::answerIn(Secret token, CallContext context) const
{
    const QUrl url = m_url;
    const AnswerExpectation expected{m_issuer, m_client.clientId, {QStringLiteral("iss"), QStringLiteral("aud"), QStringLiteral("iat")}};
    Clock &clock = m_http.clock();
    const AnswerVerifier answers = *m_answers;
    const Result<VerifiedAnswer> answer = co_await answers.verify(token, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    // RFC 9701 §5, §8.1: an access token that happens to be a JWT must not pass for an answer about one
    const bool isIntrospection = answer->type.compare(QLatin1String("token-introspection+jwt"), Qt::CaseInsensitive) == 0
        || answer->type.compare(QString::fromLatin1(tokenMediaType), Qt::CaseInsensitive) == 0;
    if (!isIntrospection)
        co_return brokenAnswer(QStringLiteral("invalid_typ"), QStringLiteral("typ is %1").arg(cleanedForDisplay(answer->type)));
    if (const auto claims = checkAnswerClaims(answer->claims, expected, clock.now()); !claims)
        co_return std::unexpected(claims.error());
    co_return checked(answer->claims.value(QLatin1String("token_introspection")).toObject(), url);
}

} // namespace Lanyard
