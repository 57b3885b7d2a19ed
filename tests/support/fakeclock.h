// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>

#include <QList>
#include <QTimeZone>

#include <chrono>
#include <set>

namespace Lanyard {

//! A clock in the test's hands. By default nobody waits on it: sleep() comes back after a turn of the event loop, and
//! the time has passed. Of several sleepers the one with the earliest end comes back first. For code that sleeps over
//! and over there is hold(): then time passes by advance() only. It has to outlive every sleeper.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &now = QDateTime::fromSecsSinceEpoch(1'767'225'600, QTimeZone::utc()));

    [[nodiscard]] QDateTime now() const override { return m_now; }

    [[nodiscard]] Task<> sleep(std::chrono::milliseconds duration) override;

    //! Jumps there, backwards too; sleepers do not notice jumps back.
    void set(const QDateTime &now);
    //! Lets time pass; whoever's sleep is over comes back in the next turns of the event loop.
    void advance(std::chrono::milliseconds duration);

    //! From now on sleepers wait for advance().
    void hold() { m_held = true; }

    //! The durations of all sleeps so far, in the order in which they began.
    [[nodiscard]] const QList<std::chrono::milliseconds> &sleeps() const { return m_sleeps; }

    //! How many sleep right now.
    [[nodiscard]] qsizetype sleepers() const { return static_cast<qsizetype>(m_ends.size()); }

private:
    QDateTime m_now;
    bool m_held = false;
    QList<std::chrono::milliseconds> m_sleeps;
    std::multiset<QDateTime> m_ends;
};

} // namespace Lanyard
