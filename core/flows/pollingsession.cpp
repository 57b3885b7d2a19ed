// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pollingsession.h"

#include "clientpreparation.h"
#include "credentialchecks.h"
#include "pollschedule.h"

#include <QPointer>

#include <algorithm>

namespace Lanyard {

PollingSession::PollingSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : BoundedSession(std::move(request), http, parent)
    , m_keys(keys)
{ }

Task<> PollingSession::run()
{
    const QPointer<PollingSession> alive(this);
    HttpClient &http = httpClient();
    const CallContext context = serverContext();
    Result<FoundServer> server = co_await lookUp(http, request().server, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!server)
        co_return finish(std::unexpected(server.error()));
    complete(request(), server->metadata);
    const LinkRequest link = request();
    const FoundServer found = *server;
    const QUrl noRedirect;
    const Result<PreparedClient> prepared = co_await preparedClient(http, link, found, noRedirect, context);
    if (!alive || stage() == Stage::Finished)
        co_return;
    if (!prepared)
        co_return finish(std::unexpected(prepared.error()));
    if (prepared->isNew)
        setRegistration(http, prepared->registration);
    request().client = prepared->registration;
    server->metadata = prepared->server;
    OAuthClient client(http, server->metadata, request().client);
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
    startPatience();
    if (!enter(Stage::WaitingForPerson))
        return false;
    tell();
    return alive && stage() == Stage::WaitingForPerson;
}

// One poll at a time: the next wait begins when the answer is there, so that no two are closer than the interval.
Task<> PollingSession::waitForPerson(FoundServer server, Pending pending)
{
    const QPointer<PollingSession> alive(this);
    HttpClient &http = httpClient();
    Clock &clock = httpClient().clock();
    OAuthClient client(http, server.metadata, request().client);
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
    stopPatience();
    if (!enter(Stage::Checking))
        co_return;
    HttpClient &http = httpClient();
    const LinkRequest link = request();
    const CallContext context = serverContext();
    const QString noNonce; // the request has no place for one (RFC 8628 §3.1)
    const Result<Credential> credential =
        co_await checkedCredential(http, link, server, tokens, noNonce, context, m_keys);
    if (alive)
        finish(credential);
}

void PollingSession::submit(const QString & /*text*/) { }

} // namespace Lanyard
