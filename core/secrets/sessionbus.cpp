// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionbus.h"

#include "storeerror.h"

#include <QDBusError>
#include <QFile>
#include <QThreadPool>
#include <QUuid>

namespace Lanyard {

struct SessionBus::State
{
    explicit State(std::chrono::milliseconds longest)
        : limit(longest)
    { }

    ~State() { QDBusConnection::disconnectFromBus(connection.name()); }
    Q_DISABLE_COPY_MOVE(State)

    std::chrono::milliseconds limit;
    QDBusConnection connection{QString()};
};

SessionBus::SessionBus(std::chrono::milliseconds limit)
    : m_state(std::make_shared<State>(limit))
{ }

QString SessionBus::address()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given.startsWith(QLatin1String("autolaunch:")) ? QString() : given;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtime + QLatin1String("/bus");
    return runtime.isEmpty() || !QFile::exists(socket) ? QString() : QLatin1String("unix:path=") + socket;
}

Task<Result<QDBusConnection>> SessionBus::connection(CallContext context) const
{
    return connect(m_state, std::move(context));
}

Task<Result<QDBusConnection>> SessionBus::connect(std::shared_ptr<State> state, CallContext context)
{
    if (state->connection.isConnected())
        co_return std::as_const(state->connection);
    const QString busAddress = address();
    if (busAddress.isEmpty())
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, QStringLiteral("there is no session bus")));

    // in a thread of its own: connecting blocks, and a bus that hangs must not hang a window
    const auto fresh = std::make_shared<QDBusConnection>(QString());
    const Waiting waiting(context, state->limit);
    QThreadPool::globalInstance()->start([fresh, busAddress, answer = waiting.answerer()] {
        const QString name = QLatin1String("lanyard-secrets-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        *fresh = QDBusConnection::connectToBus(busAddress, name);
        if (!answer())
            QDBusConnection::disconnectFromBus(name);
    });
    const Ending ending = co_await waiting.end();
    if (ending != Ending::Answered)
        co_return std::unexpected(unanswered(ending, QStringLiteral("the session bus does not answer")));
    if (!fresh->isConnected()) {
        const QString reason = fresh->lastError().message();
        QDBusConnection::disconnectFromBus(fresh->name());
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, reason));
    }
    if (state->connection.isConnected())
        QDBusConnection::disconnectFromBus(fresh->name()); // another call was faster
    else {
        QDBusConnection::disconnectFromBus(state->connection.name());
        state->connection = *fresh;
    }
    co_return std::as_const(state->connection);
}

} // namespace Lanyard
