// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"
#include "servermetadata.h"

#include <QDateTime>

namespace Lanyard {

//! What a client proves itself with instead of showing a secret (RFC 7521 §4.2, RFC 7523 §3): a token that it signs for
//! one request at one server, good for a minute from \a now and one use. With the private key where the client's
//! method is private_key_jwt, else with the client secret. Named for the issuer, so that no other server can use it
//! (draft-ietf-oauth-rfc7523bis); for the token endpoint where there is no issuer, or the client's quirks say so.
//! Errors, all of kind Usage: client_key_missing, client_secret_missing, client_audience_missing,
//! client_signature_not_offered where the server takes nothing that the key can make, and those of reading the key.
[[nodiscard]] Result<Secret> clientAssertion(const ClientRegistration &client, const ServerMetadata &server,
                                             const QDateTime &now);

} // namespace Lanyard
