// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "clientregistration.h"

#include <lanyard/base/result.h>
#include <lanyard/base/tlsidentity.h>

namespace Lanyard {

//! What the client shows in the TLS handshake (RFC 8705 §2). Errors, all of kind Usage: client_key_missing,
//! client_certificate_missing, and those of reading the key.
[[nodiscard]] Result<TlsIdentity> tlsIdentity(const ClientRegistration &client);

} // namespace Lanyard
