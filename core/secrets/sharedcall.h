// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "waiting.h"

#include <lanyard/base/result.h>

#include <QList>

#include <expected>
#include <functional>
#include <memory>
#include <utility>

namespace Lanyard {

//! What becomes of a shared call that nobody waits for any more.
enum class Abandoned {
    Stops, //!< when the last caller was stopped; not when its time was up, because a person may be typing
    RunsOn, //!< whoever comes next joins it
};

//! One call at a time that any number of callers wait for together: a prompt appears once, a key is derived once.
//! A handle: copies share the call, which lives on without them until it has ended.
template <typename T>
class SharedCall
{
public:
    using Call = std::function<Task<Result<T>>(CallContext)>;

    //! The limit is of one caller's wait.
    SharedCall(std::chrono::milliseconds limit, Abandoned abandoned)
        : m_slot(std::make_shared<Slot>(Slot{limit, abandoned, {}}))
    { }

    //! Joins the call under way, or starts this one. Without a value, how the caller's own wait ended.
    [[nodiscard]] Task<std::expected<Result<T>, Ending>> join(Call call, CallContext context) const
    {
        return joined(m_slot, std::move(call), std::move(context));
    }

private:
    struct Flight
    {
        std::optional<Result<T>> outcome;
        QList<std::function<bool()>> waiting;
        int callers = 0;
        std::stop_source stop;
    };

    struct Slot
    {
        std::chrono::milliseconds limit;
        Abandoned abandoned;
        std::shared_ptr<Flight> flight;
    };

    static Task<> fly(std::shared_ptr<Slot> slot, std::shared_ptr<Flight> flight, Call call)
    {
        CallContext own{QDeadlineTimer(QDeadlineTimer::Forever), flight->stop.get_token()};
        auto task = call(std::move(own));
        Result<T> outcome = co_await task;
        flight->outcome.emplace(std::move(outcome));
        if (slot->flight == flight)
            slot->flight.reset();
        for (const auto &answer : std::as_const(flight->waiting))
            answer();
    }

    static Task<std::expected<Result<T>, Ending>> joined(std::shared_ptr<Slot> slot, Call call, CallContext context)
    {
        auto flight = slot->flight;
        if (!flight) {
            flight = slot->flight = std::make_shared<Flight>();
            fly(slot, flight, std::move(call));
        }
        if (!flight->outcome) {
            const Waiting waiting(context, slot->limit);
            flight->waiting.append(waiting.answerer());
            ++flight->callers;
            const Ending ending = co_await waiting.end();
            --flight->callers;
            if (ending == Ending::Stopped && flight->callers == 0 && slot->abandoned == Abandoned::Stops) {
                if (slot->flight == flight)
                    slot->flight.reset(); // who comes next starts anew
                flight->stop.request_stop();
            }
            if (ending != Ending::Answered)
                co_return std::unexpected(ending);
        }
        co_return std::as_const(*flight->outcome); // QCoro moves from what is not const, and others wait for it too
    }

    std::shared_ptr<Slot> m_slot;
};

} // namespace Lanyard
