// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <lanyard/oauth/answerverifier.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace Lanyard {

//! A server with a key of its own, that says things to one client in tokens; the network is the test's.
class SignedAnswers
{
public:
    static constexpr auto issuer = "https://login.example";
    static constexpr auto clientId = "client";

    SignedAnswers() { transport.setAnswer(QStringLiteral("/jwks"), published()); }

    //! The answer that its jwks_uri gives.
    [[nodiscard]] HttpResponse published() const
    {
        return FakeTransport::json({{QStringLiteral("keys"), QJsonArray{m_key.publicJwk()}}});
    }

    //! Signed by the server, or by somebody else.
    [[nodiscard]] QByteArray token(const QJsonObject &claims, const QString &type = {}, bool isForged = false) const
    {
        QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")}};
        if (!type.isEmpty())
            header.insert(QStringLiteral("typ"), type);
        return (isForged ? m_other : m_key).token(header, QJsonDocument(claims).toJson(QJsonDocument::Compact));
    }

    //! The claims that every such token has, and these.
    [[nodiscard]] QJsonObject claims(const QJsonObject &more = {}) const
    {
        const qint64 now = clock.now().toSecsSinceEpoch();
        QJsonObject claims{{QStringLiteral("iss"), QLatin1String(issuer)},
                           {QStringLiteral("aud"), QLatin1String(clientId)},
                           {QStringLiteral("iat"), now},
                           {QStringLiteral("exp"), now + 300}};
        for (auto it = more.begin(); it != more.end(); ++it)
            claims.insert(it.key(), it.value());
        return claims;
    }

    //! Of which kind the answers are is told by the metadata of both sides.
    [[nodiscard]] AnswerVerifier verifier(AnswerKind kind, const QJsonObject &serverMembers,
                                          const ClientRegistration &client)
    {
        return {keys, QUrl(QStringLiteral("https://login.example/jwks")), client,
                AnswerProtection::of(kind, ServerMetadata::fromJson(serverMembers).value(), client)};
    }

    FakeClock clock;
    FakeTransport transport;
    HttpClient http{transport, clock};
    JwksCache keys{http};

private:
    SigningKey m_key = SigningKey::ec("P-256");
    SigningKey m_other = SigningKey::ec("P-256");
};

} // namespace Lanyard
