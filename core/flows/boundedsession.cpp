// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "boundedsession.h"

#include "sessionends.h"

#include <algorithm>
#include <limits>

namespace Lanyard {

namespace {

constexpr std::chrono::seconds patienceWithServers{40};
constexpr std::chrono::milliseconds longestTimer{std::numeric_limits<int>::max()};

} // namespace

BoundedSession::BoundedSession(LinkRequest request, HttpClient &http, QObject *parent)
    : LinkSession(parent)
    , m_request(std::move(request))
    , m_http(http)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(std::unexpected(signInTimedOut())); });
}

BoundedSession::~BoundedSession() { m_stop.request_stop(); }

void BoundedSession::start()
{
    if (m_request.timeOut)
        m_deadline = QDeadlineTimer(*m_request.timeOut);
    run();
}

void BoundedSession::cancel() { finish(std::unexpected(signInCancelled())); }

CallContext BoundedSession::serverContext() const
{
    const QDeadlineTimer own(patienceWithServers);
    return {m_deadline.isForever() || own < m_deadline ? own : m_deadline, m_stop.get_token()};
}

void BoundedSession::startPatience(std::optional<std::chrono::milliseconds> unbounded)
{
    if (!m_deadline.isForever())
        m_patience.start(std::min(std::chrono::milliseconds(m_deadline.remainingTime()), longestTimer));
    else if (unbounded)
        m_patience.start(*unbounded);
}

void BoundedSession::finish(const Result<Credential> &result)
{
    if (stage() == Stage::Finished)
        return;
    m_patience.stop();
    m_stop.request_stop();
    end(result);
}

} // namespace Lanyard
