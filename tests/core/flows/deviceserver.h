// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! A plain OAuth 2.0 server with the device flow (RFC 8628), written down answer by answer. It sees time pass by a
//! clock in the test's hands, and remembers when it was polled.
class DeviceServer
{
public:
    explicit DeviceServer(FakeClock &clock);

    [[nodiscard]] FakeTransport &transport() { return m_transport; }

    //! A request to link an account here.
    [[nodiscard]] static LinkRequest request();

    void setMetadata(const FakeTransport::Answer &answer) { m_transport.setAnswer(metadataPath, answer); }

    //! The device authorization response: the sample, with this in it; an undefined value leaves a member out.
    void setMember(const QString &name, const QJsonValue &value);

    void setAuthorization(const Result<HttpResponse> &answer) { m_transport.setAnswer(devicePath, answer); }

    //! The next polls get these; then there are tokens.
    void setPolls(const QList<Result<HttpResponse>> &answers) { m_answers = answers; }

    //! Every poll gets this; the list above is not used.
    void setPoll(const FakeTransport::Answer &answer) { m_poll = answer; }

    //! When it was polled, by the clock.
    [[nodiscard]] const QList<QDateTime> &polls() const { return m_polls; }

    [[nodiscard]] static Result<HttpResponse> error(const char *code, int status = 400);
    [[nodiscard]] static Result<HttpResponse> tokens();

private:
    [[nodiscard]] Result<HttpResponse> poll(const HttpRequest &request);

    static inline const QString metadataPath = QStringLiteral("/.well-known/openid-configuration");
    static inline const QString devicePath = QStringLiteral("/device_authorization");

    FakeClock &m_clock;
    FakeTransport m_transport;
    QJsonObject m_authorization;
    QList<Result<HttpResponse>> m_answers;
    FakeTransport::Answer m_poll;
    QList<QDateTime> m_polls;
};

} // namespace Lanyard
