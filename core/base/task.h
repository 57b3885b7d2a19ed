// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoroTask>

namespace Lanyard {

//! A coroutine that runs on the caller's thread and event loop, from its first line on (it is not lazy).
//! Whoever drops a Task lets it run on; whatever it uses has to outlive it.
template <typename T = void>
using Task = QCoro::Task<T>;

} // namespace Lanyard
