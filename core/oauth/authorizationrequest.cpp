// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationrequest.h"

#include <lanyard/base/random.h>
#include <lanyard/net/formbody.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array reserved{"response_type", "client_id",   "redirect_uri",   "state",
                              "nonce",         "scope",       "code_challenge", "code_challenge_method",
                              "request",       "request_uri", "dpop_jkt"};

const QString clientIdParameter = QStringLiteral("client_id");

Error invalidParameter(const QString &name)
{
    return {ErrorKind::Usage,
            QStringLiteral("invalid_parameter"),
            QCoreApplication::translate("OAuth", "The parameter “%1” can't be set that way.").arg(name),
            {},
            {}};
}

} // namespace

Result<AuthorizationRequest> AuthorizationRequest::make(const ServerMetadata &server, const IssuerRule &issuer,
                                                        const QString &clientId, const QUrl &redirectUri,
                                                        const QStringList &scopes, const QList<RequestParameter> &extra)
{
    for (const auto &[name, value] : extra) {
        if (std::ranges::any_of(reserved, [&name](const char *own) { return name == QLatin1String(own); }))
            return std::unexpected(invalidParameter(name));
        if (name == QLatin1String("response_mode") && !ResponseMode::fromName(value))
            return std::unexpected(invalidParameter(name));
        bool isNumber = true;
        if (name == QLatin1String("max_age") && (value.toInt(&isNumber) < 0 || !isNumber))
            return std::unexpected(invalidParameter(name));
    }
    if (server.authorizationEndpoint().isEmpty()) {
        return failure(ErrorKind::Rejected, QStringLiteral("invalid_metadata"),
                       QCoreApplication::translate("OAuth", "This server has no page to sign in on."),
                       QCoreApplication::translate("OAuth", "Ask whoever runs the server how programs sign in there."),
                       QStringLiteral("no authorization_endpoint"));
    }
    AuthorizationRequest request;
    request.m_server = server;
    request.m_issuer = issuer;
    request.m_clientId = clientId;
    request.m_redirectUri = redirectUri;
    request.m_scopes = scopes;
    request.m_extra = extra;
    request.m_state = randomToken();
    request.m_nonce = QString::fromLatin1(randomToken());
    request.m_pkce = Pkce::generate();
    return request;
}

QList<RequestParameter> AuthorizationRequest::content() const
{
    QList<RequestParameter> parameters{
        {QStringLiteral("response_type"), QStringLiteral("code")},
        {clientIdParameter, m_clientId},
        {QStringLiteral("redirect_uri"), m_redirectUri.toString(QUrl::FullyEncoded)},
        {QStringLiteral("state"), QString::fromLatin1(m_state)},
        {QStringLiteral("code_challenge"), QString::fromLatin1(m_pkce.challenge)},
        {QStringLiteral("code_challenge_method"), QStringLiteral("S256")},
    };
    if (!m_scopes.isEmpty())
        parameters.append({QStringLiteral("scope"), m_scopes.join(QLatin1Char(' '))});
    if (isOpenIdConnect())
        parameters.append({QStringLiteral("nonce"), m_nonce});
    if (!m_dpopThumbprint.isEmpty())
        parameters.append({QStringLiteral("dpop_jkt"), m_dpopThumbprint});
    return parameters + m_extra;
}

QList<RequestParameter> AuthorizationRequest::parameters() const
{
    if (m_requestObject.isEmpty())
        return content();
    return {{clientIdParameter, m_clientId}, {QStringLiteral("request"), m_requestObject}};
}

QUrl AuthorizationRequest::url() const { return urlWith(parameters()); }

QUrl AuthorizationRequest::url(const QString &requestUri) const
{
    return urlWith({{clientIdParameter, m_clientId}, {QStringLiteral("request_uri"), requestUri}});
}

QUrl AuthorizationRequest::urlWith(const QList<RequestParameter> &parameters) const
{
    QUrl url = m_server.authorizationEndpoint();
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const auto &[name, value] : parameters) {
        if (!query.isEmpty())
            query += '&';
        query += formEncoded(name.toUtf8()) + '=' + formEncoded(value.toUtf8());
    }
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

bool AuthorizationRequest::isOpenIdConnect() const { return m_scopes.contains(QLatin1String("openid")); }

ResponseMode AuthorizationRequest::responseMode() const
{
    const auto it = std::ranges::find(m_extra, QStringLiteral("response_mode"), &RequestParameter::first);
    return it == m_extra.end() ? ResponseMode() : ResponseMode::fromName(it->second).value_or(ResponseMode());
}

std::optional<std::chrono::seconds> AuthorizationRequest::maxAge() const
{
    const auto it = std::ranges::find(m_extra, QStringLiteral("max_age"), &RequestParameter::first);
    return it == m_extra.end() ? std::nullopt : std::optional(std::chrono::seconds(it->second.toInt()));
}

} // namespace Lanyard
