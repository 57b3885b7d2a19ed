// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <chrono>
#include <memory>

//! Asks a program's window something ten times a second, in a thread of its own, as long as this object lives: a window
//! that does not answer is one that a person sees hang. It begins with the first answer that there is.
class WindowPulse
{
public:
    static constexpr std::chrono::milliseconds interval{100};

    explicit WindowPulse(qint64 processId);
    //! The program is still there.
    ~WindowPulse();
    Q_DISABLE_COPY_MOVE(WindowPulse)

    //! How often it has answered.
    [[nodiscard]] int answers() const { return m_answers; }

    //! How long the slowest answer took, or has taken so far where it is still awaited.
    [[nodiscard]] std::chrono::milliseconds longest() const;

private:
    void run(qint64 processId);

    std::unique_ptr<QThread> m_thread;
    QElapsedTimer m_time;
    std::atomic_bool m_ends = false;
    std::atomic_int m_answers = 0;
    std::atomic<qint64> m_longest = 0;
    std::atomic<qint64> m_askedAt = -1; //!< by m_time, in milliseconds; -1 while nothing is awaited
};
