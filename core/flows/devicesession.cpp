// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicesession.h"

#include <QCoreApplication>
#include <QPointer>

namespace Lanyard {

DeviceSession::DeviceSession(LinkRequest request, HttpClient &http, JwksCache *keys, QObject *parent)
    : PollingSession(std::move(request), http, keys, parent)
{ }

Task<Result<PollingSession::Pending>> DeviceSession::begin(OAuthClient &client, CallContext context)
{
    const QPointer<DeviceSession> alive(this);
    const LinkRequest link = request();
    const DeviceAuthorizationRequest deviceRequest{link.scopes, link.parameters, link.device};
    const Result<DeviceAuthorization> answer = co_await client.authorizeDevice(deviceRequest, context);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (alive)
        m_prompt = {answer->userCode,  answer->verificationUri, answer->verificationUriComplete,
                    answer->expiresAt, answer->lifetime,        answer->interval};
    const DeviceCodeGrant grant{answer->deviceCode, link.scopes, link.device.errorAliases};
    co_return Pending{grant.tokenRequest(), answer->expiresAt, answer->interval};
}

void DeviceSession::tell()
{
    const bool hasComplete = !m_prompt.verificationUriComplete.isEmpty();
    setAuthorizationUrl(hasComplete ? m_prompt.verificationUriComplete : m_prompt.verificationUri);
    Q_EMIT enterCode(m_prompt);
}

Error DeviceSession::expired() const
{
    return {ErrorKind::Cancelled,
            QStringLiteral("expired_token"),
            QCoreApplication::translate("Flows", "The code has expired before anybody signed in with it."),
            QCoreApplication::translate("Flows", "Nothing was kept. Start again to get a new code."),
            {}};
}

} // namespace Lanyard
