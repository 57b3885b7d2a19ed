// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"

#include <QUrlQuery>

namespace Lanyard {

PlainServer::PlainServer()
{
    addMetadata({{QStringLiteral("issuer"), m_http.url(QString()).toString()},
                 {QStringLiteral("authorization_endpoint"), m_http.url(QStringLiteral("/authorize")).toString()},
                 {QStringLiteral("token_endpoint"), m_http.url(QString::fromLatin1(tokenPath)).toString()}});
    setTokens(ScriptedAnswer::json({{QStringLiteral("access_token"), QStringLiteral("the-access-token")},
                                    {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                    {QStringLiteral("expires_in"), 3600},
                                    {QStringLiteral("refresh_token"), QStringLiteral("the-refresh-token")}}));
    setPerson(ScriptedAnswer::json({{QStringLiteral("sub"), QStringLiteral("person-1")},
                                    {QStringLiteral("preferred_username"), QStringLiteral("ada")},
                                    {QStringLiteral("name"), QStringLiteral("Ada Lovelace")}}));
}

void PlainServer::addMetadata(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it)
        m_metadata.insert(it.key(), it.value());
    setMetadata(ScriptedAnswer::json(m_metadata));
}

LinkRequest PlainServer::request() const
{
    LinkRequest request;
    request.provider = QStringLiteral("oauth2");
    request.providerName = QStringLiteral("Plain");
    request.server.issuer = m_http.url(QString()).toString();
    request.client.clientId = QStringLiteral("the-client");
    request.scopes = {QStringLiteral("notes")};
    request.identityCall = IdentityCall{.url = m_http.url(QString::fromLatin1(personPath))};
    return request;
}

ScriptedAnswer PlainServer::never() { return ScriptedAnswer::raw({}, ScriptedAnswer::Afterwards::Hang); }

QUrl PlainServer::redirect(const QUrl &authorizationUrl, const QString &answer)
{
    QUrl url(parameter(authorizationUrl, QStringLiteral("redirect_uri")));
    url.setQuery(QString(answer + QStringLiteral("&state=") + parameter(authorizationUrl, QStringLiteral("state"))));
    return url;
}

QString PlainServer::parameter(const QUrl &authorizationUrl, const QString &name)
{
    return QUrlQuery(authorizationUrl).queryItemValue(name, QUrl::FullyDecoded);
}

QList<RecordedRequest> PlainServer::requestsFor(const QByteArray &path) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest &request : m_http.requests()) {
        if (request.path() == path)
            found += request;
    }
    return found;
}

} // namespace Lanyard
