// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pollingsession.h"

namespace Lanyard {

//! Client-initiated backchannel authentication (OpenID Connect CIBA Core 1.0), polled: the server asks the person on a
//! device of theirs, such as a bank's app. The request names the person by a login_hint.
class CibaSession final : public PollingSession
{
    Q_OBJECT

public:
    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    CibaSession(LinkRequest request, HttpClient &http, JwksCache *keys = nullptr, QObject *parent = nullptr);

private:
    [[nodiscard]] Task<Result<Pending>> begin(OAuthClient &client, CallContext context) override;
    void tell() override;
    [[nodiscard]] Error expired() const override;

    CibaPrompt m_prompt;
};

} // namespace Lanyard
