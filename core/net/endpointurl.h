// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QUrl>

namespace Lanyard {

//! The URL in a text from a server, absolute and trustworthy, without user info or fragment (RFC 6749 §3.1, §3.2).
//! \a member names it in the technical detail. Errors: Rejected, code invalid_metadata.
[[nodiscard]] Result<QUrl> endpointUrl(const QString &text, const QString &member);

//! Scheme, host and port are equal (RFC 6454 §4).
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace Lanyard
