// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/activity.h>

#include <QJsonObject>

namespace Lanyard {

//! A line of the activity log as the command line's contract has it.
[[nodiscard]] QJsonObject toJson(const Activity &line);

//! One line for people.
[[nodiscard]] QString toLine(const Activity &line);

} // namespace Lanyard
