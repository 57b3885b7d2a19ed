// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/networkmonitor.h>
#include <lanyard/base/powermonitor.h>

namespace Lanyard {

//! A network whose state the test sets.
class FakeNetworkMonitor final : public NetworkMonitor
{
public:
    [[nodiscard]] State state() const override { return m_state; }

    [[nodiscard]] bool isMetered() const override { return m_isMetered; }

    void set(State state, bool isMetered = false)
    {
        m_state = state;
        m_isMetered = isMetered;
        Q_EMIT changed();
    }

private:
    State m_state = State::Usable;
    bool m_isMetered = false;
};

//! A machine that sleeps when the test says so.
class FakePowerMonitor final : public PowerMonitor
{
public:
    void sleep() { Q_EMIT suspending(); }

    void wake() { Q_EMIT resumed(); }
};

} // namespace Lanyard
