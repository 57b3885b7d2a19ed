// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/oauth/signedauthorizationresponse.h>

namespace Lanyard {

//! What a person brings back from the browser (RFC 6749 §4.1.2): the whole redirected address, its query, "code#state",
//! or the bare code. A bare code has no state to check; PKCE still binds it to this sign-in. Errors: Rejected where it
//! can't be any of them or does not belong to the request, the server's own error where it holds one.
//! \a tokens: where the answer has to be a token; it is what is returned then, and a bare code is none.
[[nodiscard]] Result<Secret> codeInPastedText(const QString &text, const AuthorizationRequest &request,
                                              const SignedAuthorizationResponse *tokens = nullptr);

} // namespace Lanyard
