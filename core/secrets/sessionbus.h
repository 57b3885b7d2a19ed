// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/callcontext.h>
#include <lanyard/base/result.h>
#include <lanyard/base/task.h>

#include <QDBusConnection>

#include <chrono>
#include <memory>

namespace Lanyard {

//! A connection of our own to the session bus. QDBusConnection::sessionBus() would connect on the calling thread, could
//! start a bus by itself (autolaunch) and stays dead once the bus was; this one does none of that.
class SessionBus
{
public:
    explicit SessionBus(std::chrono::milliseconds limit);

    //! A connection that works; NoBackend at once where there is no bus.
    [[nodiscard]] Task<Result<QDBusConnection>> connection(CallContext context) const;

    //! Where libdbus and GLib, and so libsecret, look for the bus of this process; empty where there is none.
    [[nodiscard]] static QString address();

private:
    struct State;
    [[nodiscard]] static Task<Result<QDBusConnection>> connected(std::shared_ptr<State> state, CallContext context);
    [[nodiscard]] static Task<Result<>> connect(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
