// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/callcontext.h>
#include <lanyard/base/result.h>
#include <lanyard/base/task.h>

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>
#include <optional>

namespace Lanyard {

//! Asynchronous calls on one bus, each bounded in time, whose errors are those of a secret store. Outlives its calls.
class BusCalls
{
public:
    using Limit = std::chrono::milliseconds;

    BusCalls(QDBusConnection connection, Limit limit);

    [[nodiscard]] const QDBusConnection &connection() const { return m_connection; }

    //! The reply's arguments. Errors: TimedOut, NoBackend where nobody owns the name, Denied, Cancelled.
    [[nodiscard]] Task<Result<QVariantList>> send(QDBusMessage message, CallContext context,
                                                  std::optional<Limit> limit = {}) const;
    //! The unique name of who owns a well-known name; empty where nobody does.
    [[nodiscard]] Task<Result<QString>> owner(QString name, CallContext context) const;
    //! The same after having it started where the bus knows how to; empty where it doesn't.
    [[nodiscard]] Task<Result<QString>> startedOwner(QString name, Limit activation, CallContext context) const;
    //! The name of the process behind a unique name, as the kernel keeps it (15 characters); empty where it is hidden.
    [[nodiscard]] Task<QString> processName(QString uniqueName, CallContext context) const;

private:
    QDBusConnection m_connection;
    Limit m_limit;
};

} // namespace Lanyard
