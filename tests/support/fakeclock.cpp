// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakeclock.h"

#include <QCoroTimer>
#include <QTimer>

namespace Lanyard {

FakeClock::FakeClock(const QDateTime &now)
    : m_now(now.toUTC())
{ }

Task<> FakeClock::sleep(std::chrono::milliseconds duration)
{
    m_sleeps.append(duration);
    const auto end = m_ends.insert(m_now.addMSecs(duration.count()));
    do {
        QTimer turn;
        turn.setSingleShot(true);
        turn.start(m_held ? 1 : 0);
        co_await turn;
    } while (*end > m_now && (m_held || end != m_ends.begin()));
    m_now = std::max(m_now, *end);
    m_ends.erase(end);
}

void FakeClock::set(const QDateTime &now) { m_now = now.toUTC(); }

void FakeClock::advance(std::chrono::milliseconds duration) { m_now = m_now.addMSecs(duration.count()); }

} // namespace Lanyard
