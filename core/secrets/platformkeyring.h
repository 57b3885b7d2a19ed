// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keychainlimits.h"
#include "keyring.h"

#include <memory>

namespace Lanyard {

//! The keyring that QtKeychain will use on this platform and in this session.
[[nodiscard]] std::unique_ptr<Keyring> platformKeyring(KeychainLimits limits);

} // namespace Lanyard
