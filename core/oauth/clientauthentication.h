// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"

#include <lanyard/base/httptransport.h>
#include <lanyard/net/formbody.h>

namespace Lanyard {

//! Adds to a request what proves the client (RFC 6749 §2.3): in the Authorization header or in the body, never in both.
void authenticate(const ClientRegistration &client, FormBody &body, QList<HttpHeader> &headers);

//! A POST of a form with client authentication, as the token, revocation and introspection endpoints take it.
[[nodiscard]] HttpRequest authenticatedPost(const QUrl &endpoint, FormBody body, const ClientRegistration &client);

} // namespace Lanyard
