// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace Lanyard {

//! localhost, 127.0.0.0/8 or ::1, as a URL's host (RFC 8252 §7.3, §8.3).
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! Whether an address is one that we ever talk to: absolute, https or else http on loopback, no user name or password
//! in it, no fragment.
[[nodiscard]] bool isHttpsOrLoopback(const QUrl &url);

} // namespace Lanyard
