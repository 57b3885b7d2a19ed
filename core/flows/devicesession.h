// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pollingsession.h"

namespace Lanyard {

//! The device authorization grant (RFC 8628): the person signs in on any device with a code that we show.
class DeviceSession final : public PollingSession
{
    Q_OBJECT

public:
    //! The client and the keys outlive the session. \a keys: see OAuthClient.
    DeviceSession(LinkRequest request, HttpClient &http, JwksCache *keys = nullptr, QObject *parent = nullptr);

private:
    [[nodiscard]] Task<Result<Pending>> begin(OAuthClient &client, CallContext context) override;
    void tell() override;
    [[nodiscard]] Error expired() const override;

    DevicePrompt m_prompt;
};

} // namespace Lanyard
