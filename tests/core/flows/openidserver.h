// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "plainserver.h"

#include "core/jose/signingkey.h"

#include <lanyard/base/clock.h>

#include <QJsonArray>

#include <functional>

namespace Lanyard {

//! What an OpenID provider does with one sign-in: all of it right, until a test changes something.
struct SignIn
{
    QJsonObject header; //!< of the ID token; its alg says how it is signed
    QJsonObject claims; //!< of the ID token
    QJsonObject tokens; //!< beside the ID token, in the answer of the token endpoint
    QJsonObject userinfo;
    QJsonArray keys; //!< that are published
    bool isForged = false; //!< the ID token is signed by a key that is not among them
    std::function<QByteArray(const QByteArray &)> finish{}; //!< the last word on the ID token
};

//! An OpenID provider that is written down answer by answer, with keys of its own.
class OpenIdServer
{
public:
    //! \a clock: what its tokens are dated by; it outlives the server.
    explicit OpenIdServer(const Clock &clock);

    //! To sign a person in by the code flow or, where the server is asked for it, by CIBA.
    [[nodiscard]] LinkRequest request(const QString &flow = QStringLiteral("paste")) const;

    //! \a authorizationUrl: of the request that is answered; empty where it has no nonce.
    [[nodiscard]] SignIn signIn(const QUrl &authorizationUrl = {}) const;
    void answerWith(const SignIn &signIn);

    //! The public half of the key that signs by this algorithm.
    [[nodiscard]] QJsonObject published(const QString &algorithm) const;
    //! From now on it signs with other keys.
    void rotate();

    [[nodiscard]] PlainServer &plain() { return m_plain; }

    [[nodiscard]] qsizetype userinfoRequests() const { return m_plain.requestsFor("/userinfo").size(); }

private:
    const Clock &m_clock;
    PlainServer m_plain;
    SigningKey m_rsa;
    SigningKey m_ec = SigningKey::ec("P-256");
    SigningKey m_otherRsa;
    SigningKey m_otherEc = SigningKey::ec("P-256");
    int m_generation = 1;
};

} // namespace Lanyard
