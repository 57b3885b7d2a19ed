// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! Whether QtKeychain finds libsecret, which it loads at run time; without it, it speaks to KWallet only.
[[nodiscard]] bool libsecretLoads();

//! Why libsecret's callbacks would never come on this thread, as technical detail; empty where they do. They need a
//! GLib main loop, which Qt runs unless it was built or started without it (QT_NO_GLIB).
[[nodiscard]] QString libsecretObstacle();

//! Makes libsecret open a session anew before its next use. It keeps the one of a keyring that has ended, and then
//! fails for as long as the process lives. Calls under way are not disturbed.
void forgetLibsecretSession();

} // namespace Lanyard
