// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "serverlookup.h"

#include <lanyard/oauth/credential.h>
#include <lanyard/oauth/jwkscache.h>
#include <lanyard/oauth/tokenresponse.h>

namespace Lanyard {

//! Turns what a token endpoint gave into a Credential, once every check has passed: the ID token where one was asked
//! for and granted (OpenID Connect Core §3.1.3.7), and who signed in. \a nonce is empty for grants without a browser.
//! \a keys: see OAuthClient. Errors: Rejected, Network, SignInRequired; nothing is kept then.
[[nodiscard]] Task<Result<Credential>> checkedCredential(HttpClient &http, LinkRequest request, FoundServer server,
                                                         TokenResponse response, QString nonce, CallContext context,
                                                         JwksCache *keys = nullptr);

} // namespace Lanyard
