// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedsession.h"
#include "serverlookup.h"

#include <lanyard/oauth/oauthclient.h>

namespace Lanyard {

//! A sign-in that a person completes somewhere else, while we ask the server now and then whether it has happened (RFC
//! 8628 §3.4, CIBA Core §10.1). Waits by the HttpClient's clock. What expires ends the session; the next attempt is a
//! new session's.
class PollingSession : public BoundedSession
{
    Q_OBJECT

public:
    //! Nothing is pasted here.
    void submit(const QString &text) override;

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

    //! Asks the server to begin. The session may be gone when its answer is there.
    [[nodiscard]] virtual Task<Result<Pending>> begin(OAuthClient &client, CallContext context) = 0;
    //! Tells the person what to do: the session waits for that from now on.
    virtual void tell() = 0;
    [[nodiscard]] virtual Error expired() const = 0;

private:
    Task<> run() override;
    Task<> waitForPerson(FoundServer server, Pending pending);
    Task<> check(FoundServer server, TokenResponse tokens);
    [[nodiscard]] bool present();

    JwksCache *m_keys;
};

} // namespace Lanyard
