// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/callcontext.h>
#include <lanyard/base/task.h>

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Lanyard {

enum class Ending { Answered, TimedOut, Stopped };

//! One wait for one thing: it ends when that thing reports itself, when the time is up or when the call is stopped,
//! whichever is first. Lives on the thread that waits.
class Waiting
{
public:
    //! Waits no longer than the context allows, and than the limit where there is one.
    explicit Waiting(const CallContext &context, std::optional<std::chrono::milliseconds> limit = {});

    //! What ends the wait; false where it had ended before. May be called on any thread, and after the wait has died.
    [[nodiscard]] std::function<bool()> answerer() const;
    [[nodiscard]] Task<Ending> end() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
    QTimer m_timer;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace Lanyard
