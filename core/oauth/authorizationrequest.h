// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "issuerrule.h"
#include "pkce.h"
#include "responsemode.h"
#include "servermetadata.h"

#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Lanyard {

//! A parameter of the authorization request that the provider or the person adds.
using RequestParameter = std::pair<QString, QString>;

//! One authorization request with everything that its answer is held against (RFC 6749 §4.1.1, OpenID Connect Core
//! §3.1.2.1). state, nonce and PKCE are made fresh for each.
class AuthorizationRequest
{
public:
    //! \a extra may not replace what protects the request (state, nonce, PKCE, client_id, redirect_uri, response_type);
    //! Errors: Usage, code invalid_parameter.
    [[nodiscard]] static Result<AuthorizationRequest> make(const ServerMetadata &server, const IssuerRule &issuer,
                                                           const QString &clientId, const QUrl &redirectUri,
                                                           const QStringList &scopes,
                                                           const QList<RequestParameter> &extra);

    //! Binds the code to the key that its tokens will be bound to (RFC 9449 §10).
    void setDpopThumbprint(const QString &thumbprint) { m_dpopThumbprint = thumbprint; }

    //! All that it says.
    [[nodiscard]] QList<RequestParameter> content() const;

    //! Has a request object say it instead (RFC 9101 §5): see requestObject().
    void setRequestObject(const QString &object) { m_requestObject = object; }

    //! What stands in the query of url() or is pushed: the content, or the request object.
    [[nodiscard]] QList<RequestParameter> parameters() const;
    //! What the browser opens. Parameters that the endpoint's own query holds are kept (RFC 6749 §3.1).
    [[nodiscard]] QUrl url() const;
    //! The same where the server has the parameters already (RFC 9126 §4).
    [[nodiscard]] QUrl url(const QString &requestUri) const;

    [[nodiscard]] QByteArray state() const { return m_state; }

    [[nodiscard]] QString nonce() const { return m_nonce; }

    [[nodiscard]] Secret codeVerifier() const { return m_pkce.verifier; }

    [[nodiscard]] QUrl redirectUri() const { return m_redirectUri; }

    [[nodiscard]] QString clientId() const { return m_clientId; }

    [[nodiscard]] IssuerRule issuerRule() const { return m_issuer; }

    //! By the parameter response_mode, or as it is without one.
    [[nodiscard]] ResponseMode responseMode() const;

    //! RFC 9207 §3: an answer without `iss` is refused.
    [[nodiscard]] bool requiresIssuerInResponse() const { return m_server.sendsIssuerInResponse(); }

    [[nodiscard]] bool isOpenIdConnect() const;
    [[nodiscard]] std::optional<std::chrono::seconds> maxAge() const;

private:
    [[nodiscard]] QUrl urlWith(const QList<RequestParameter> &parameters) const;

    ServerMetadata m_server;
    IssuerRule m_issuer;
    QString m_clientId;
    QUrl m_redirectUri;
    QStringList m_scopes;
    QList<RequestParameter> m_extra;
    QByteArray m_state;
    QString m_nonce;
    Pkce m_pkce;
    QString m_dpopThumbprint;
    QString m_requestObject;
};

} // namespace Lanyard
