// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"

#include <lanyard/net/httpclient.h>

#include <stop_token>

namespace Lanyard {

//! The client credentials grant (RFC 6749 §4.4): a program's own account, no person involved.
class ClientCredentialsSession final : public LinkSession
{
    Q_OBJECT

public:
    //! The client outlives the session.
    ClientCredentialsSession(LinkRequest request, HttpClient &http, QObject *parent = nullptr);
    ~ClientCredentialsSession() override;

    void start() override;
    void submit(const QString &text) override;
    void cancel() override;

private:
    Task<> run();
    void finish(const Result<Credential> &result);

    LinkRequest m_request;
    HttpClient &m_http;
    std::stop_source m_stop;
};

} // namespace Lanyard
