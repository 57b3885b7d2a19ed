// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pollingsession.h"

#include "clientpreparation.h"
#include "credentialchecks.h"
#include "pollschedule.h"
#include "sessionends.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithServers {40};
constexpr std::chrono::milliseconds longestTimer {std::numeric_limits<int>::max()};

} // namespace

PollingSession::PollingSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
    , m_keys(keys)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(std::unexpected(signInTimedOut())); });
}

PollingSession::~PollingSession() { m_stop.request_stop(); }

void PollingSession::start()
{
    if (m_request.timeOut)
        m_deadline = QDeadlineTimer(*m_request.timeOut);
    run();
}

Task<> PollingSession::run()
{
    const QPointer<PollingSession> alive(this);
    HttpClient &http = m_http;
    const CallContext context = serverContext();
    Result<FoundServer> server = co_await lookUp(http, m_request.server, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    complete(m_request, server->metadata);
    const LinkRequest request = m_request;
    const FoundServer found = *server;
    const QUrl noRedirect;
    const Result<PreparedClient> prepared = co_await preparedClient(http, request, found, noRedirect, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!prepared)
        co_return finish(std::unexpected(prepared.error()));
    m_request.client = prepared->registration;
    server->metadata = prepared->server;
    OAuthClient client(http, server->metadata, m_request.client);
    const Result<Pending> pending = co_await begin(client, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!pending)
        co_return finish(std::unexpected(pending.error()));
    if (present())
        waitForPerson(*server, *pending);
}

bool PollingSession::present()
{
    const QPointer<PollingSession> alive(this);
    if (!m_deadline.isForever())
        m_patience.start(std::min(std::chrono::milliseconds(m_deadline.remainingTime()), longestTimer));
    if (!enter(Stage::WaitingForPerson))
        return false;
    tell();
    return alive && stage() == Stage::WaitingForPerson;
}

// One poll at a time: the next wait begins when the answer is there, so that no two are closer than the interval.
Task<> PollingSession::waitForPerson(FoundServer server, Pending pending)
{
    const QPointer<PollingSession> alive(this);
    HttpClient &http = m_http;
    Clock &clock = m_http.clock();
    OAuthClient client(http, server.metadata, m_request.client);
    PollSchedule schedule(pending.interval);
    for (;;) {
        const QDateTime now = clock.now();
        const std::chrono::milliseconds left(now.msecsTo(pending.expiresAt));
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
        const TokenRequest grant = pending.grant;
        const CallContext context = serverContext();
        const TokenPoll poll = co_await client.poll(grant, context);
        if (!alive || stage() == Stage::Finished)
            co_return;
        if (poll.tokens) {
            check(server, *poll.tokens);
            co_return;
        }
        // the server says that it is over; what helps is another attempt
        const bool isOver = !poll.tokens && poll.tokens.error().code == QLatin1String("expired_token");
        if (!schedule.goesOnAfter(poll))
            co_return finish(std::unexpected(isOver ? expired() : poll.tokens.error()));
    }
}

Task<> PollingSession::check(FoundServer server, TokenResponse tokens)
{
    const QPointer<PollingSession> alive(this);
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

void PollingSession::submit(const QString & /*text*/) { }

void PollingSession::cancel() { finish(std::unexpected(signInCancelled())); }

CallContext PollingSession::serverContext() const
{
    const QDeadlineTimer own(patienceWithServers);
    return {m_deadline.isForever() || own < m_deadline ? own : m_deadline, m_stop.get_token()};
}

void PollingSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_patience.stop();
    m_stop.request_stop();
    end(result);
}

} // namespace Lanyard
