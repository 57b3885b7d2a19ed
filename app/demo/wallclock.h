// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <functional>

namespace Lanyard::Demo {

//! What time it is; handed to everything that lets something expire, so that tests need not wait.
using WallClock = std::function<QDateTime()>;

} // namespace Lanyard::Demo
