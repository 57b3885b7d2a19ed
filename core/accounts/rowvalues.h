// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace Lanyard {

// How values stand in the columns of the account list's database; what is not there is NULL.

[[nodiscard]] QVariant fromTime(const QDateTime &time);
[[nodiscard]] QDateTime toTime(const QVariant &value);
[[nodiscard]] QVariant fromError(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> toError(const QVariant &value);

} // namespace Lanyard
