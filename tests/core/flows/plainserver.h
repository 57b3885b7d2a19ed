// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/scriptedhttpserver.h"

#include <lanyard/flows/linkrequest.h>

namespace Lanyard {

//! A plain OAuth 2.0 server, written down answer by answer: it has metadata, a token endpoint and an API that says who
//! signed in, and gives no ID token. Its page for signing in is the test itself.
class PlainServer
{
public:
    PlainServer();

    //! A request to link an account here, by the code flow.
    [[nodiscard]] LinkRequest request() const;

    [[nodiscard]] ScriptedHttpServer &http() { return m_http; }

    void setMetadata(const ScriptedAnswer &answer) { m_http.setAnswer(metadataPath, answer); }

    //! Says more of itself than it does anyway.
    void addMetadata(const QJsonObject &members);

    void setTokens(const ScriptedAnswer &answer) { m_http.setAnswer(tokenPath, answer); }

    void setPerson(const ScriptedAnswer &answer) { m_http.setAnswer(personPath, answer); }

    //! Answers like the others, but only after a while, or never.
    [[nodiscard]] static ScriptedAnswer never();

    //! The requests that came to the token endpoint.
    [[nodiscard]] QList<RecordedRequest> tokenRequests() const { return requestsFor(tokenPath); }

    [[nodiscard]] QList<RecordedRequest> personRequests() const { return requestsFor(personPath); }

    [[nodiscard]] QList<RecordedRequest> requestsFor(const QByteArray &path) const;

    //! The redirect that ends a sign-in for an authorization URL: with \a answer, and the URL's own state.
    [[nodiscard]] static QUrl redirect(const QUrl &authorizationUrl,
                                       const QString &answer = QStringLiteral("code=c0de"));
    [[nodiscard]] static QString parameter(const QUrl &authorizationUrl, const QString &name);

private:
    static constexpr auto metadataPath = "/.well-known/openid-configuration";
    static constexpr auto tokenPath = "/token";
    static constexpr auto personPath = "/me";

    ScriptedHttpServer m_http;
    QJsonObject m_metadata;
};

} // namespace Lanyard
