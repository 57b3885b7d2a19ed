// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authorizationrequest.h"
#include "clientregistration.h"

#include <QDateTime>

#include <chrono>

namespace Lanyard {

//! For how long a request object is good: the person's browser brings it.
constexpr std::chrono::seconds requestObjectLifetime{300};

//! An authorization request as a token that the client signs (RFC 9101 §4), so that nobody on its way through the
//! browser changes it: with the client's private key, or where it has none, with its secret. For the server's issuer
//! alone, and good for requestObjectLifetime from \a now. Errors, of kind Usage: those of
//! signing; client_audience_missing without an issuer.
[[nodiscard]] Result<QString> requestObject(const QList<RequestParameter> &parameters, const ClientRegistration &client,
                                            const ServerMetadata &server, const QDateTime &now);

} // namespace Lanyard
