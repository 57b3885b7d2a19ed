// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"

#include <lanyard/net/httpclient.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <stop_token>

namespace Lanyard {

//! A LinkSession in which a person has something to do, and which ends in time all the same: by the request's time-out,
//! and with each server after a while.
class BoundedSession : public LinkSession
{
    Q_OBJECT

public:
    ~BoundedSession() override;
    Q_DISABLE_COPY_MOVE(BoundedSession)

    void start() final;
    void cancel() final;

protected:
    //! The client outlives the session.
    BoundedSession(LinkRequest request, HttpClient &http, QObject *parent);

    //! The sign-in, from looking the server up to finish().
    virtual Task<> run() = 0;

    [[nodiscard]] const LinkRequest &request() const { return m_request; }

    [[nodiscard]] LinkRequest &request() { return m_request; }

    [[nodiscard]] HttpClient &httpClient() const { return m_http; }

    //! How long a server may take now, and that it is to stop when the session ends.
    [[nodiscard]] CallContext serverContext() const;
    //! From now on the person has what is left of the request's time-out; without one, as long as \a unbounded says, or
    //! for ever.
    void startPatience(std::optional<std::chrono::milliseconds> unbounded = {});

    void stopPatience() { m_patience.stop(); }

    //! Ends the session, once.
    void finish(const Result<Credential> &result);

private:
    LinkRequest m_request;
    HttpClient &m_http;
    std::stop_source m_stop;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    QTimer m_patience;
};

} // namespace Lanyard
