// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "task.h"

#include <QDateTime>

#include <chrono>

namespace Lanyard {

//! The seam for time: everything that compares, stamps or waits asks a Clock, so that tests need not wait.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    //! The wall clock, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    //! Resumes after the time has passed on this clock.
    [[nodiscard]] virtual Task<> sleep(std::chrono::milliseconds duration) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] Task<> sleep(std::chrono::milliseconds duration) override;
};

} // namespace Lanyard
