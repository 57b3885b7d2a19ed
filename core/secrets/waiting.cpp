// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "waiting.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>
#include <atomic>

namespace Lanyard {

// A promise, because its future resumes the coroutine from the event loop: never within the signal that ended the wait.
struct Waiting::State
{
    State() { promise.start(); }

    bool end(Ending ending)
    {
        if (ended.exchange(true))
            return false;
        promise.addResult(ending);
        promise.finish();
        return true;
    }

    QPromise<Ending> promise;
    std::atomic_bool ended = false;
};

Waiting::Waiting(const CallContext &context, std::optional<std::chrono::milliseconds> limit)
    : m_state(std::make_shared<State>())
{
    std::optional<std::chrono::milliseconds> longest = limit;
    if (!context.deadline.isForever()) {
        const std::chrono::milliseconds left(context.deadline.remainingTime());
        longest = limit ? std::min(*limit, left) : left;
    }
    if (longest) {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [state = m_state] { state->end(Ending::TimedOut); });
        m_timer.start(*longest);
    }
    if (context.stop.stop_possible())
        m_stop.emplace(context.stop, [state = m_state] { state->end(Ending::Stopped); });
}

std::function<bool()> Waiting::answerer() const
{
    return [state = m_state] { return state->end(Ending::Answered); };
}

Task<Ending> Waiting::end() const
{
    const auto future = m_state->promise.future();
    co_return co_await future;
}

} // namespace Lanyard
