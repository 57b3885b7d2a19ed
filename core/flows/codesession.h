// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedsession.h"
#include "loopbacklistener.h"
#include "requestaddress.h"
#include "serverlookup.h"

#include <lanyard/oauth/jwkscache.h>
#include <lanyard/oauth/signedauthorizationresponse.h>

#include <memory>

namespace Lanyard {

//! The authorization code flow with PKCE (RFC 6749 §4.1, RFC 7636, RFC 8252): by the loopback listener, by what the
//! person pastes, or by whichever of the two is first; one attempt serves both. As flow "paste" it opens no listener.
class CodeSession final : public BoundedSession
{
    Q_OBJECT

public:
    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    CodeSession(LinkRequest link, HttpClient &http, JwksCache *keys = nullptr, QObject *parent = nullptr);

    void submit(const QString &text) override;
    void prepareUrl() override;

private:
    Task<> run() override;
    void answerBrowser(const std::optional<Error> &problem) override;
    [[nodiscard]] Task<Result<RequestAddress>> handOver();
    Task<> renew();
    //! \a problem: why there is no listener, where there should be one.
    void waitForPerson(const std::optional<Error> &problem);
    Task<> exchange(Secret code);
    [[nodiscard]] std::optional<Error> openListener();
    [[nodiscard]] bool isAnswer(const ResponseParameters &parameters);
    void takeAnswer(const Result<Secret> &answer);
    //! The same for a token, which has to be verified first.
    Task<> takeToken(Secret token);

    std::shared_ptr<JwksCache> m_ownKeys; //!< shared with calls that outlive the session
    JwksCache *m_keys;
    FoundServer m_server;
    std::optional<AuthorizationRequest> m_authorization;
    QDateTime m_expiresAt; // as RequestAddress has it
    bool m_isUsed = false; // the address was opened
    bool m_isRenewing = false;
    std::optional<SignedAuthorizationResponse> m_tokens; //!< where the answer has to be a token
    std::unique_ptr<LoopbackListener> m_listener;
};

} // namespace Lanyard
