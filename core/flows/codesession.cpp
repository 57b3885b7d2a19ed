// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "codesession.h"

#include "clientpreparation.h"
#include "credentialchecks.h"
#include "pastedanswer.h"
#include "resultpage.h"

#include <lanyard/base/logging.h>
#include <lanyard/oauth/dpopkey.h>
#include <lanyard/oauth/oauthclient.h>

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Lanyard {

namespace {

constexpr std::chrono::milliseconds patienceWithPeople = std::chrono::minutes(10);
// how long a browser may need to bring an address to the server
constexpr std::chrono::seconds timeToOpen{3};

QUrl redirectUriWithoutListener(const LoopbackRedirect &redirect)
{
    QUrl uri;
    uri.setScheme(QStringLiteral("http"));
    uri.setHost(redirect.host);
    // nothing listens: any port that a registration may name will do
    uri.setPort(redirect.ports.isEmpty() ? 53682 : redirect.ports.constFirst());
    uri.setPath(redirect.path);
    return uri;
}

std::optional<ResponseMode> responseModeIn(const QList<RequestParameter> &parameters)
{
    const auto it = std::ranges::find(parameters, QStringLiteral("response_mode"), &RequestParameter::first);
    return it == parameters.end() ? std::nullopt : ResponseMode::fromName(it->second);
}

} // namespace

CodeSession::CodeSession(LinkRequest link, HttpClient &http, JwksCache *keys, QObject *parent)
    : BoundedSession(std::move(link), http, parent)
    , m_ownKeys(keys ? nullptr : std::make_shared<JwksCache>(http))
    , m_keys(keys ? keys : m_ownKeys.get())
{
    if (const auto mode = responseModeIn(request().parameters))
        request().redirect.formPost = mode->isFormPost;
}

Task<> CodeSession::run()
{
    const QPointer<CodeSession> alive(this);
    const Result<FoundServer> server = co_await lookUp(httpClient(), request().server, serverContext());
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    m_server = *server;
    complete(request(), m_server.metadata);
    const std::optional<Error> problem = openListener();
    const QUrl redirectUri = m_listener ? m_listener->redirectUri() : redirectUriWithoutListener(request().redirect);
    const CallContext context = serverContext();
    const LinkRequest link = request();
    const FoundServer found = m_server;
    HttpClient &http = httpClient();
    const Result<PreparedClient> prepared = co_await preparedClient(http, link, found, redirectUri, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!prepared)
        co_return finish(std::unexpected(prepared.error()));
    if (prepared->isNew)
        setRegistration(http, prepared->registration);
    request().client = prepared->registration;
    m_server.metadata = prepared->server;
    auto parameters = request().parameters;
    if (request().redirect.formPost && !responseModeIn(parameters))
        parameters.append({QStringLiteral("response_mode"), QStringLiteral("form_post")});
    const auto authorization = AuthorizationRequest::make(
        m_server.metadata, m_server.issuerRule, request().client.clientId, redirectUri, request().scopes, parameters);
    if (!authorization)
        co_return finish(std::unexpected(authorization.error()));
    m_authorization = *authorization;
    if (m_authorization->responseMode().isToken) {
        const auto protection = AnswerProtection::of(AnswerKind::Authorization, m_server.metadata, request().client);
        m_tokens.emplace(AnswerVerifier(*m_keys, m_server.metadata.jwksUri(), request().client, protection),
                         *m_authorization);
    }
    if (request().client.dpopKey)
        m_authorization->setDpopThumbprint(request().client.dpopKey->thumbprint());
    const Result<RequestAddress> address = co_await handOver();
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!address)
        co_return finish(std::unexpected(address.error()));
    m_expiresAt = address->expiresAt;
    setAuthorizationUrl(address->url);
    waitForPerson(problem);
}

Task<Result<RequestAddress>> CodeSession::handOver()
{
    HttpClient &http = httpClient();
    const LinkRequest link = request();
    const ServerMetadata server = m_server.metadata;
    const AuthorizationRequest authorization = *m_authorization;
    const CallContext context = serverContext();
    return requestAddress(http, link, server, authorization, context);
}

void CodeSession::prepareUrl()
{
    if (stage() != Stage::WaitingForPerson)
        return;
    const bool isForOnce = m_expiresAt.isValid();
    const bool isOver = isForOnce && m_expiresAt <= httpClient().clock().now().addSecs(timeToOpen.count());
    if (isForOnce && (std::exchange(m_isUsed, true) || isOver))
        renew();
    else
        LinkSession::prepareUrl();
}

Task<> CodeSession::renew()
{
    if (std::exchange(m_isRenewing, true))
        co_return;
    const QPointer<CodeSession> alive(this);
    const Result<RequestAddress> address = co_await handOver();
    if (!alive)
        co_return;
    m_isRenewing = false;
    if (stage() != Stage::WaitingForPerson)
        co_return; // the answer came meanwhile
    if (!address)
        co_return Q_EMIT notice(address.error());
    m_expiresAt = address->expiresAt;
    setAuthorizationUrl(address->url);
    LinkSession::prepareUrl();
}

void CodeSession::waitForPerson(const std::optional<Error> &problem)
{
    const QPointer<CodeSession> alive(this);
    if (m_listener)
        m_listener->accept([this](const ResponseParameters &response) { return isAnswer(response); });
    startPatience(patienceWithPeople);
    if (!enter(Stage::WaitingForPerson))
        return;
    if (problem)
        Q_EMIT notice(*problem);
    if (!alive || stage() != Stage::WaitingForPerson)
        return;
    if (m_listener)
        Q_EMIT openUrl(authorizationUrl());
    else
        Q_EMIT pasteCode(authorizationUrl());
}

std::optional<Error> CodeSession::openListener()
{
    if (request().flow == QLatin1String("paste"))
        return std::nullopt;
    auto listener = LoopbackListener::listen(request().redirect);
    if (!listener)
        return listener.error();
    m_listener = std::move(*listener);
    connect(m_listener.get(), &LoopbackListener::settled, this, [this] { settle(); });
    return std::nullopt;
}

bool CodeSession::isAnswer(const ResponseParameters &parameters)
{
    if (stage() != Stage::WaitingForPerson)
        return false;
    if (m_tokens) {
        const auto token = m_tokens->tokenIn(parameters);
        if (token)
            QMetaObject::invokeMethod(this, [this, token = *token] { takeToken(token); }, Qt::QueuedConnection);
        else
            qCInfo(lcFlows) << "A redirect was not the answer:" << token.error();
        return token.has_value();
    }
    const AuthorizationResponse response = processAuthorizationResponse(parameters, *m_authorization);
    if (!response.answer) {
        qCInfo(lcFlows) << "A redirect was not the answer:" << response.whyForeign;
        return false;
    }
    // after the browser has its answer: what follows may end the session
    QMetaObject::invokeMethod(this, [this, answer = *response.answer] { takeAnswer(answer); }, Qt::QueuedConnection);
    return true;
}

void CodeSession::submit(const QString &text)
{
    if (stage() != Stage::WaitingForPerson)
        return;
    const Result<Secret> code = codeInPastedText(text, *m_authorization, m_tokens ? &*m_tokens : nullptr);
    // a refusal by the server itself ends the session, a slip of the person does not
    if (!code && code.error().kind == ErrorKind::Rejected)
        return Q_EMIT inputRefused(code.error());
    if (m_listener)
        m_listener->stopAccepting();
    if (m_tokens && code)
        takeToken(*code);
    else
        takeAnswer(code);
}

Task<> CodeSession::takeToken(Secret token)
{
    const QPointer<CodeSession> alive(this);
    const std::shared_ptr<JwksCache> kept = m_ownKeys;
    const SignedAuthorizationResponse tokens = *m_tokens;
    const CallContext context = serverContext();
    const Result<Secret> code = co_await tokens.code(token, context);
    if (alive)
        takeAnswer(code);
}

void CodeSession::takeAnswer(const Result<Secret> &answer)
{
    if (stage() != Stage::WaitingForPerson)
        return;
    stopPatience();
    if (!answer)
        return finish(std::unexpected(answer.error()));
    if (enter(Stage::Exchanging))
        exchange(*answer);
}

Task<> CodeSession::exchange(Secret code)
{
    const QPointer<CodeSession> alive(this);
    HttpClient &http = httpClient();
    LinkRequest link = request();
    if (const auto it = link.refresh.parameters.find(QStringLiteral("redirect_uri"));
        it != link.refresh.parameters.end())
        *it = m_authorization->redirectUri().toString(QUrl::FullyEncoded);
    const FoundServer server = m_server;
    const CallContext context = serverContext();
    const AuthorizationCodeGrant grant{code, m_authorization->redirectUri(), m_authorization->codeVerifier(),
                                       link.scopes, resourcesIn(link.parameters)};
    const QString nonce = m_authorization->nonce();
    const std::shared_ptr<JwksCache> kept = m_ownKeys;
    JwksCache *const keys = m_keys;

    OAuthClient client(http, server.metadata, link.client);
    TokenRequest tokenRequest = grant.tokenRequest();
    const Result<TokenResponse> tokens = co_await client.token(tokenRequest, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!tokens)
        co_return finish(std::unexpected(tokens.error()));
    if (!enter(Stage::Checking))
        co_return;
    const Result<Credential> credential = co_await checkedCredential(http, link, server, *tokens, nonce, context, keys);
    if (alive)
        finish(credential);
}

void CodeSession::answerBrowser(const std::optional<Error> &problem)
{
    if (!m_listener)
        return LinkSession::answerBrowser(problem);
    const ResultPage page = ResultPage::make(problem);
    m_listener->conclude(page.html, page.contentSecurityPolicy);
}

} // namespace Lanyard
