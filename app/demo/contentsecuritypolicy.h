// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Lanyard::Demo {

//! The source expression that allows exactly this inline style sheet.
[[nodiscard]] QByteArray styleSource(const QByteArray &style);

//! The Content-Security-Policy of a page: that style, the tab's icon, and forms that lead to this server or, by its
//! redirect, to the origin of `redirectUri` (Chromium applies form-action to the redirects of a form too).
[[nodiscard]] QByteArray contentSecurityPolicy(const QByteArray &styleSource, const QByteArray &redirectUri);

} // namespace Lanyard::Demo
