// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <chrono>

namespace Lanyard {

//! How long KeychainStore waits for what. The context of a call can only shorten these.
struct KeychainLimits
{
    std::chrono::milliseconds call{5'000}; //!< one D-Bus call that needs no person
    std::chrono::milliseconds activation{10'000}; //!< until a keyring that is started on demand is there
    std::chrono::milliseconds job{10'000}; //!< one QtKeychain job
    std::chrono::milliseconds prompt{120'000}; //!< a prompt that the person has to answer
};

} // namespace Lanyard
