// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"
#include "serverlookup.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/jwkscache.h>
#include <lanyard/oauth/deviceauthorization.h>
#include <lanyard/oauth/tokenresponse.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <stop_token>

namespace Lanyard {

//! The device authorization grant (RFC 8628): the person signs in on any device with a code that we show, and we ask the
//! server now and then whether it has happened. Waits by the HttpClient's clock. A code that expires ends the session;
//! the next one is a new session's.
class DeviceSession final : public LinkSession
{
    Q_OBJECT

public:
    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    DeviceSession(LinkRequest request, HttpClient &http, JwksCache *keys = nullptr, QObject *parent = nullptr);
    ~DeviceSession() override;

    void start() override;
    //! Nothing is pasted here: the code goes the other way.
    void submit(const QString &text) override;
    void cancel() override;

private:
    Task<> run();
    Task<> waitForPerson(FoundServer server, DeviceAuthorization authorization);
    Task<> check(FoundServer server, TokenResponse tokens);
    [[nodiscard]] bool show(const DeviceAuthorization &authorization);
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
