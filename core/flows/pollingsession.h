// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"
#include "serverlookup.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/oauthclient.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <stop_token>

namespace Lanyard {

//! A sign-in that a person completes somewhere else, while we ask the server now and then whether it has happened (RFC 8628 §3.4,
//! CIBA Core §10.1). Waits by the HttpClient's clock. What expires ends the session; the next attempt is a new session's.
class PollingSession : public LinkSession
{
    Q_OBJECT

public:
    ~PollingSession() override;

    void start() override;
    //! Nothing is pasted here.
    void submit(const QString &text) override;
    void cancel() override;

protected:
    //! What the server is asked with, over and over, and for how long.
    struct Pending
    {
        TokenRequest grant;
        QDateTime expiresAt;
        std::chrono::seconds interval;
    };

    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    PollingSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent);

    [[nodiscard]] const LinkRequest &request() const { return m_request; }

    //! Asks the server to begin. The session may be gone when its answer is there.
    [[nodiscard]] virtual Task<Result<Pending>> begin(OAuthClient &client, CallContext context) = 0;
    //! Tells the person what to do: the session waits for that from now on.
    virtual void tell() = 0;
    [[nodiscard]] virtual Error expired() const = 0;

private:
    Task<> run();
    Task<> waitForPerson(FoundServer server, Pending pending);
    Task<> check(FoundServer server, TokenResponse tokens);
    [[nodiscard]] bool present();
    [[nodiscard]] CallContext serverContext() const;
    void finish(const Result<Credential> &result);

    LinkRequest m_request;
    HttpClient &m_http;
    JwksCache *m_keys;
    std::stop_source m_stop;
    QDeadlineTimer m_deadline {QDeadlineTimer::Forever};
    QTimer m_patience;
};

} // namespace Lanyard
