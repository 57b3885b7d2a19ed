// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

//! An authorization server's metadata (RFC 8414 §2, OpenID Connect Discovery 1.0 §3): the members that we use, checked,
//! and the whole document beside them.
class ServerMetadata
{
public:
    ServerMetadata() = default;
    //! Checks every endpoint that is there: https, or http on loopback (RFC 8252 §8.3); absolute; no fragment.
    //! Rejected with code invalid_metadata otherwise.
    [[nodiscard]] static Result<ServerMetadata> fromJson(const QJsonObject &document);

    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QUrl authorizationEndpoint() const;
    [[nodiscard]] QUrl tokenEndpoint() const;
    [[nodiscard]] QUrl userinfoEndpoint() const;
    [[nodiscard]] QUrl revocationEndpoint() const;
    [[nodiscard]] QUrl introspectionEndpoint() const;
    [[nodiscard]] QUrl pushedAuthorizationRequestEndpoint() const;
    [[nodiscard]] QUrl registrationEndpoint() const;
    [[nodiscard]] QUrl jwksUri() const;
    //! RFC 9126 §5: authorization requests are taken by PushedRequestEndpoint only.
    [[nodiscard]] bool requiresPushedRequests() const;
    //! RFC 8628 §4.
    [[nodiscard]] QUrl deviceAuthorizationEndpoint() const;
    //! OpenID Connect RP-Initiated Logout 1.0 §2.1.
    [[nodiscard]] QUrl endSessionEndpoint() const;
    //! CIBA Core §4.
    [[nodiscard]] QUrl backchannelAuthenticationEndpoint() const;
    [[nodiscard]] QStringList backchannelTokenDeliveryModes() const;
    //! RFC 9207 §3: the server promises `iss` in every authorization response.
    [[nodiscard]] bool sendsIssuerInResponse() const;
    //! It has what OpenID Connect Discovery §3 demands and plain OAuth 2.0 has no use for.
    [[nodiscard]] bool isOpenIdProvider() const;
    //! What a request object may be signed with (OpenID Connect Discovery §3); empty where the server does not say.
    [[nodiscard]] QStringList requestObjectSigningAlgorithms() const;
    //! What a request object may be encrypted with, to a key of the server's (OpenID Connect Discovery §3): `alg` and
    //! `enc`; empty where the server does not say.
    [[nodiscard]] QStringList requestObjectKeyManagements() const;
    [[nodiscard]] QStringList requestObjectContentEncryptions() const;
    //! RFC 9101 §10.5: authorization requests are taken as signed request objects only.
    [[nodiscard]] bool requiresSignedRequests() const;
    //! What a DPoP proof may be signed with (RFC 9449 §5.1); empty where the server does not say.
    [[nodiscard]] QStringList dpopSigningAlgorithms() const;
    //! Absent means client_secret_basic (RFC 8414 §2).
    [[nodiscard]] QStringList tokenEndpointAuthMethods() const;
    //! What client assertions may be signed with; there is no default (RFC 8414 §2).
    [[nodiscard]] QStringList tokenEndpointAuthSigningAlgorithms() const;

    //! The same with the endpoints for clients that show a certificate (RFC 8705 §5), where it has others for them.
    [[nodiscard]] ServerMetadata withMtlsEndpoints() const;

    [[nodiscard]] QJsonObject toJson() const { return m_document; }

private:
    [[nodiscard]] QUrl endpoint(const char *member) const;

    QJsonObject m_document;
};

} // namespace Lanyard
