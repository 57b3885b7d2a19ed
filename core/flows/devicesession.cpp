// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicesession.h"

#include "credentialchecks.h"
#include "pollschedule.h"
#include "sessionends.h"
#include "tokenbinding.h"

#include <lanyard/oauth/oauthclient.h>

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithServers {40};
constexpr std::chrono::milliseconds longestTimer {std::numeric_limits<int>::max()};

Error expired()
{
    return {ErrorKind::Cancelled, QStringLiteral("expired_token"),
            QCoreApplication::translate("Flows", "The code has expired before anybody signed in with it."),
            QCoreApplication::translate("Flows", "Nothing was kept. Start again to get a new code."), {}};
}

// GitHub wants a secret of whom it sends back to an address, and none on a device: then there is none to send.
ClientAuthMethod authMethod(const LinkRequest &request, const ServerMetadata &server)
{
    const bool hasSecret = !request.client.clientSecret.isEmpty();
    const ClientAuthMethod wanted =
        request.authMethod.value_or(preferredMethod(request.client, server.tokenEndpointAuthMethods()));
    return needsClientSecret(wanted) && !hasSecret ? ClientAuthMethod::None : wanted;
}

// The server says that the code is over; what helps is another one.
Error ending(const Error &error) { return error.code == QLatin1String("expired_token") ? expired() : error; }

} // namespace

DeviceSession::DeviceSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
    , m_keys(keys)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(std::unexpected(signInTimedOut())); });
}

DeviceSession::~DeviceSession() { m_stop.request_stop(); }

void DeviceSession::start()
{
    if (m_request.timeOut)
        m_deadline = QDeadlineTimer(*m_request.timeOut);
    run();
}

Task<> DeviceSession::run()
{
    const QPointer<DeviceSession> alive(this);
    HttpClient &http = m_http;
    const CallContext context = serverContext();
    Result<FoundServer> server = co_await lookUp(http, m_request.server, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    m_request.client.authMethod = authMethod(m_request, server->metadata);
    if (needsCertificate(m_request.client.authMethod))
        server->metadata = server->metadata.withMtlsEndpoints();
    if (const auto bound = bindTokens(m_request, server->metadata, m_request.client); !bound)
        co_return finish(std::unexpected(bound.error()));
    OAuthClient client(http, server->metadata, m_request.client);
    const DeviceAuthorizationRequest request {m_request.scopes, m_request.parameters, m_request.device};
    const Result<DeviceAuthorization> authorization = co_await client.authorizeDevice(request, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!authorization)
        co_return finish(std::unexpected(authorization.error()));
    if (show(*authorization))
        waitForPerson(*server, *authorization);
}

bool DeviceSession::show(const DeviceAuthorization &authorization)
{
    const QPointer<DeviceSession> alive(this);
    if (!m_deadline.isForever())
        m_patience.start(std::min(std::chrono::milliseconds(m_deadline.remainingTime()), longestTimer));
    const bool hasComplete = !authorization.verificationUriComplete.isEmpty();
    setAuthorizationUrl(hasComplete ? authorization.verificationUriComplete : authorization.verificationUri);
    if (!enter(Stage::WaitingForPerson))
        return false;
    Q_EMIT enterCode({authorization.userCode, authorization.verificationUri, authorization.verificationUriComplete,
                      authorization.expiresAt, authorization.lifetime, authorization.interval});
    return alive && stage() == Stage::WaitingForPerson;
}

// One poll at a time: the next wait begins when the answer is there, so that no two are closer than the interval.
Task<> DeviceSession::waitForPerson(FoundServer server, DeviceAuthorization authorization)
{
    const QPointer<DeviceSession> alive(this);
    HttpClient &http = m_http;
    Clock &clock = m_http.clock();
    OAuthClient client(http, server.metadata, m_request.client);
    const DeviceCodeGrant grant {authorization.deviceCode, m_request.scopes, m_request.device.errorAliases};
    PollSchedule schedule(authorization.interval);
    for (;;) {
        const QDateTime now = clock.now();
        const std::chrono::milliseconds left(now.msecsTo(authorization.expiresAt));
        const std::chrono::milliseconds wait = std::min(schedule.wait(), left);
        const bool isInTime = wait < left;
        if (isInTime)
            Q_EMIT nextPollAt(now.addMSecs(wait.count()));
        if (!alive || stage() == Stage::Finished)
            co_return;
        co_await clock.sleep(std::max(wait, std::chrono::milliseconds(0)));
        if (!alive || stage() == Stage::Finished)
            co_return;
        if (!isInTime)
            co_return finish(std::unexpected(expired()));
        TokenRequest tokenRequest = grant.tokenRequest();
        const CallContext context = serverContext();
        const TokenPoll poll = co_await client.poll(tokenRequest, context);
        if (!alive || stage() == Stage::Finished)
            co_return;
        if (poll.tokens) {
            check(server, *poll.tokens);
            co_return;
        }
        if (!schedule.goesOnAfter(poll))
            co_return finish(std::unexpected(ending(poll.tokens.error())));
    }
}

Task<> DeviceSession::check(FoundServer server, TokenResponse tokens)
{
    const QPointer<DeviceSession> alive(this);
    m_patience.stop();
    if (!enter(Stage::Checking))
        co_return;
    HttpClient &http = m_http;
    const LinkRequest request = m_request;
    const CallContext context = serverContext();
    const QString noNonce; // the request has no place for one (RFC 8628 §3.1)
    const Result<Credential> credential = co_await checkedCredential(http, request, server, tokens, noNonce, context, m_keys);
    if (alive)
        finish(credential);
}

void DeviceSession::submit(const QString & /*text*/) { }

void DeviceSession::cancel() { finish(std::unexpected(signInCancelled())); }

CallContext DeviceSession::serverContext() const
{
    const QDeadlineTimer own(patienceWithServers);
    return {m_deadline.isForever() || own < m_deadline ? own : m_deadline, m_stop.get_token()};
}

void DeviceSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_patience.stop();
    m_stop.request_stop();
    end(result);
}

} // namespace Lanyard
