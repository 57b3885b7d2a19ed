// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "secret.h"

#include <QByteArray>

namespace Lanyard {

//! What a client shows of itself in the TLS handshake where the server asks for it (RFC 8705 §2). A value.
struct TlsIdentity
{
    QByteArray certificates; //!< PEM: the client's own, then those between it and one that the server trusts
    Secret privateKey; //!< PEM, PKCS #8, of the first certificate
};

} // namespace Lanyard
