// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QUrl>

namespace Lanyard {

//! Whether a URL's host is this machine by name: 127.0.0.1, [::1] or localhost, and nothing that only looks like it.
[[nodiscard]] bool isLoopbackHost(const QString &host);

//! Whether a URL may carry credentials or be shown to a person: https, or http on loopback (RFC 8252 §8.3).
[[nodiscard]] bool isTrustworthyUrl(const QUrl &url);

//! The URL in a text from a server, absolute and trustworthy, without user info or fragment (RFC 6749 §3.1, §3.2).
//! \a member names it in the technical detail. Errors: Rejected, code invalid_metadata.
[[nodiscard]] Result<QUrl> endpointUrl(const QString &text, const QString &member);

//! Scheme, host and port are equal (RFC 6454 §4).
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace Lanyard
