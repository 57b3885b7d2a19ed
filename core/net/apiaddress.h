// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QUrl>

namespace Lanyard {

//! The address of a path, with or without a leading slash and a query, under an API's base URL. It never leaves the
//! base: a token that is sent there is sent nowhere else (RFC 9700 §4.9.1). A whole address is taken where it lies
//! under the base, since APIs answer with those. Errors: Usage, code invalid_path.
[[nodiscard]] Result<QUrl> apiAddress(const QUrl &base, const QString &path);

} // namespace Lanyard
