// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/jwkscache.h>

#include <stop_token>

namespace Lanyard {

//! A grant for which nobody has to do anything any more: whoever made the LinkRequest put it there, whole (RFC 6749
//! §1.3.3, §1.3.4 and §4.5). The account that comes of it is the program's own, or that of whom the grant names.
class GrantSession final : public LinkSession
{
    Q_OBJECT

public:
    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    GrantSession(LinkRequest request, HttpClient &http, JwksCache *keys = nullptr, QObject *parent = nullptr);
    ~GrantSession() override;
    Q_DISABLE_COPY_MOVE(GrantSession)

    void start() override;
    void submit(const QString &text) override;
    void cancel() override;

private:
    Task<> run();
    void finish(const Result<Credential> &result);

    LinkRequest m_request;
    HttpClient &m_http;
    JwksCache *m_keys;
    std::stop_source m_stop;
};

} // namespace Lanyard
