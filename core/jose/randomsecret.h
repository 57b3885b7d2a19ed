// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

namespace Lanyard {

//! Bytes from OpenSSL's generator for what must stay secret (RFC 6749 §10.10); empty where it fails.
[[nodiscard]] Secret randomSecret(qsizetype size);

} // namespace Lanyard
