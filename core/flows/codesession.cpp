// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "codesession.h"

#include "clientpreparation.h"
#include "credentialchecks.h"
#include "pastedanswer.h"
#include "resultpage.h"
#include "sessionends.h"

#include <lanyard/base/logging.h>
#include <lanyard/oauth/dpopkey.h>
#include <lanyard/oauth/oauthclient.h>
#include <lanyard/oauth/pushedrequestendpoint.h>
#include <lanyard/oauth/requestobject.h>

#include <QPointer>

#include <algorithm>
#include <limits>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithServers{40};
constexpr std::chrono::milliseconds patienceWithPeople = std::chrono::minutes(10);
constexpr std::chrono::milliseconds longestTimer{std::numeric_limits<int>::max()};

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

CodeSession::CodeSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
    , m_ownKeys(keys ? nullptr : std::make_shared<JwksCache>(http))
    , m_keys(keys ? keys : m_ownKeys.get())
{
    if (const auto mode = responseModeIn(m_request.parameters))
        m_request.redirect.formPost = mode->isFormPost;
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(std::unexpected(signInTimedOut())); });
}

CodeSession::~CodeSession() { m_stop.request_stop(); }

void CodeSession::start()
{
    if (m_request.timeOut)
        m_deadline = QDeadlineTimer(*m_request.timeOut);
    prepare();
}

Task<> CodeSession::prepare()
{
    const QPointer<CodeSession> alive(this);
    const Result<FoundServer> server = co_await lookUp(m_http, m_request.server, serverContext());
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    m_server = *server;
    complete(m_request, m_server.metadata);
    const std::optional<Error> problem = openListener();
    const QUrl redirectUri = m_listener ? m_listener->redirectUri() : redirectUriWithoutListener(m_request.redirect);
    const CallContext context = serverContext();
    const LinkRequest request = m_request;
    const FoundServer found = m_server;
    HttpClient &http = m_http;
    const Result<PreparedClient> prepared = co_await preparedClient(http, request, found, redirectUri, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!prepared)
        co_return finish(std::unexpected(prepared.error()));
    m_request.client = prepared->registration;
    m_server.metadata = prepared->server;
    auto parameters = m_request.parameters;
    if (m_request.redirect.formPost && !responseModeIn(parameters))
        parameters.append({QStringLiteral("response_mode"), QStringLiteral("form_post")});
    const auto authorization = AuthorizationRequest::make(
        m_server.metadata, m_server.issuerRule, m_request.client.clientId, redirectUri, m_request.scopes, parameters);
    if (!authorization)
        co_return finish(std::unexpected(authorization.error()));
    m_authorization = *authorization;
    if (m_authorization->responseMode().isToken) {
        const auto protection = AnswerProtection::of(AnswerKind::Authorization, m_server.metadata, m_request.client);
        m_tokens.emplace(AnswerVerifier(*m_keys, m_server.metadata.jwksUri(), m_request.client, protection),
                         *m_authorization);
    }
    if (m_request.client.dpopKey)
        m_authorization->setDpopThumbprint(m_request.client.dpopKey->thumbprint());
    if (m_request.signedRequest || m_server.metadata.requiresSignedRequests()) {
        const auto object = requestObject(m_authorization->content(), m_request.client, m_server.metadata, m_http.clock().now());
        if (!object)
            co_return finish(std::unexpected(object.error()));
        m_authorization->setRequestObject(*object);
    }
    const Result<QUrl> url = co_await addressToOpen();
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!url)
        co_return finish(std::unexpected(url.error()));
    setAuthorizationUrl(*url);
    waitForPerson(problem);
}

Task<Result<QUrl>> CodeSession::addressToOpen()
{
    const AuthorizationRequest authorization = *m_authorization;
    const ServerMetadata server = m_server.metadata;
    if (!m_request.pushed && !server.requiresPushedRequests())
        co_return authorization.url();
    PushedRequestEndpoint endpoint(m_http, server, m_request.client);
    const CallContext context = serverContext();
    const Result<PushedRequest> pushed = co_await endpoint.push(authorization, context);
    if (!pushed)
        co_return std::unexpected(pushed.error());
    co_return authorization.url(pushed->requestUri);
}

void CodeSession::waitForPerson(const std::optional<Error> &problem)
{
    const QPointer<CodeSession> alive(this);
    if (m_listener)
        m_listener->accept([this](const ResponseParameters &response) { return isAnswer(response); });
    const std::chrono::milliseconds left(m_deadline.remainingTime());
    m_patience.start(m_deadline.isForever() ? patienceWithPeople : std::min(left, longestTimer));
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
    if (m_request.flow == QLatin1String("paste"))
        return std::nullopt;
    auto listener = LoopbackListener::listen(m_request.redirect);
    if (!listener)
        return listener.error();
    m_listener = std::move(*listener);
    connect(m_listener.get(), &LoopbackListener::settled, this, &LinkSession::settled);
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
    m_patience.stop();
    if (!answer)
        return finish(std::unexpected(answer.error()));
    if (enter(Stage::Exchanging))
        exchange(*answer);
}

Task<> CodeSession::exchange(Secret code)
{
    const QPointer<CodeSession> alive(this);
    HttpClient &http = m_http;
    const LinkRequest request = m_request;
    const FoundServer server = m_server;
    const CallContext context = serverContext();
    const AuthorizationCodeGrant grant{code, m_authorization->redirectUri(), m_authorization->codeVerifier(),
                                       request.scopes,
                                       resourcesIn(request.parameters)};
    const QString nonce = m_authorization->nonce();
    const std::shared_ptr<JwksCache> kept = m_ownKeys;
    JwksCache *const keys = m_keys;

    OAuthClient client(http, server.metadata, request.client);
    TokenRequest tokenRequest = grant.tokenRequest();
    const Result<TokenResponse> tokens = co_await client.token(tokenRequest, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!tokens)
        co_return finish(std::unexpected(tokens.error()));
    if (!enter(Stage::Checking))
        co_return;
    const Result<Credential> credential = co_await checkedCredential(http, request, server, *tokens, nonce, context, keys);
    if (alive)
        finish(credential);
}

void CodeSession::cancel() { finish(std::unexpected(signInCancelled())); }

void CodeSession::conclude(const std::optional<Error> &problem)
{
    if (!m_listener)
        return LinkSession::conclude(problem);
    const ResultPage page = ResultPage::make(problem);
    m_listener->conclude(page.html, page.contentSecurityPolicy);
}

CallContext CodeSession::serverContext() const
{
    const QDeadlineTimer own(patienceWithServers);
    return {m_deadline.isForever() || own < m_deadline ? own : m_deadline, m_stop.get_token()};
}

void CodeSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_patience.stop();
    m_stop.request_stop();
    end(result);
}

} // namespace Lanyard
