// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/base/tlsidentity.h>

#include <QSslConfiguration>

namespace Lanyard {

//! How TLS is spoken by a client that shows this identity; all else is the default. Fails with Usage, code
//! invalid_client_certificate, where Qt can't use it: RSA and EC keys it can.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity);

} // namespace Lanyard
