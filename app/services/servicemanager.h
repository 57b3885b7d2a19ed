// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <optional>

namespace Lanyard {

//! The socket that the service manager listens on for us and passed on, with the protocol of sd_listen_fds(3): it
//! starts us when the first program asks. Nothing where we were started otherwise. To be asked once, before other
//! processes are started: they must not take it for theirs.
[[nodiscard]] std::optional<qintptr> takeActivatedSocket();

} // namespace Lanyard
