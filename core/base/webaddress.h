// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

namespace Lanyard {

//! Whether a URL's host is this machine by name: 127.0.0.1, ::1 or localhost (RFC 8252 §7.3, §8.3), and nothing that
//! only looks like it.
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! Whether a URL may carry credentials or be shown to a person: https, or http on loopback (RFC 8252 §8.3).
[[nodiscard]] bool isTrustworthyUrl(const QUrl &url);

//! The same, and neither a user name or password in it nor a fragment (RFC 6749 §3.1, §3.2).
[[nodiscard]] bool isHttpsOrLoopback(const QUrl &url);

} // namespace Lanyard
