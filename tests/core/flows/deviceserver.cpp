// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceserver.h"

namespace Lanyard {

DeviceServer::DeviceServer(FakeClock &clock)
    : m_clock(clock)
    , m_authorization{{QStringLiteral("device_code"), QStringLiteral("the-device-code")},
                      {QStringLiteral("user_code"), QStringLiteral("WDJB-MJHT")},
                      {QStringLiteral("verification_uri"), QStringLiteral("https://login.example/device")},
                      {QStringLiteral("verification_uri_complete"),
                       QStringLiteral("https://login.example/device?user_code=WDJB-MJHT")},
                      {QStringLiteral("expires_in"), 600},
                      {QStringLiteral("interval"), 5}}
{
    const QString issuer = QStringLiteral("https://login.example");
    m_transport.setAnswer(
        metadataPath,
        FakeTransport::json({{QStringLiteral("issuer"), issuer},
                             {QStringLiteral("device_authorization_endpoint"), QString(issuer + devicePath)},
                             {QStringLiteral("token_endpoint"), QString(issuer + QStringLiteral("/token"))}}));
    setMember(QStringLiteral("interval"), 5);
    m_transport.setAnswer(QStringLiteral("/token"), [this](const HttpRequest &request) { return poll(request); });
    m_transport.setAnswer(QStringLiteral("/me"),
                          FakeTransport::json({{QStringLiteral("sub"), QStringLiteral("person-1")},
                                               {QStringLiteral("preferred_username"), QStringLiteral("ada")},
                                               {QStringLiteral("name"), QStringLiteral("Ada Lovelace")}}));
}

LinkRequest DeviceServer::request()
{
    LinkRequest request;
    request.provider = QStringLiteral("oauth2");
    request.providerName = QStringLiteral("Plain");
    request.flow = QStringLiteral("device");
    request.server.issuer = QStringLiteral("https://login.example");
    request.client.clientId = QStringLiteral("the-client");
    request.scopes = {QStringLiteral("notes")};
    request.identityCall = IdentityCall{.url = QUrl(QStringLiteral("https://login.example/me"))};
    return request;
}

void DeviceServer::setMember(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        m_authorization.remove(name);
    else
        m_authorization.insert(name, value);
    setAuthorization(FakeTransport::json(m_authorization));
}

Result<HttpResponse> DeviceServer::error(const char *code, int status)
{
    return FakeTransport::json({{QStringLiteral("error"), QString::fromLatin1(code)}}, status);
}

Result<HttpResponse> DeviceServer::tokens()
{
    return FakeTransport::json({{QStringLiteral("access_token"), QStringLiteral("the-access-token")},
                                {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                {QStringLiteral("expires_in"), 3600},
                                {QStringLiteral("refresh_token"), QStringLiteral("the-refresh-token")}});
}

Result<HttpResponse> DeviceServer::poll(const HttpRequest &request)
{
    m_polls += m_clock.now();
    if (m_poll)
        return m_poll(request);
    return m_answers.isEmpty() ? tokens() : m_answers.takeFirst();
}

} // namespace Lanyard
