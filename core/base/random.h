// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Lanyard {

//! Bytes from the system's generator, as unpadded base64url (RFC 4648 §5): 32 bytes are 43 characters and 256 bits.
[[nodiscard]] QByteArray randomToken(int bytes = 32);

} // namespace Lanyard
