// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <expected>

namespace Lanyard {

//! A value, or why there is none.
template <typename T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorKind kind, const QString &code, const QString &message,
                                                    const QString &hint = {}, const QString &detail = {})
{
    return std::unexpected(Error{kind, code, message, hint, detail});
}

} // namespace Lanyard
