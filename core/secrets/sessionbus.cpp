// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionbus.h"

#include "sharedcall.h"
#include "storeerror.h"

#include <QDBusError>
#include <QFile>
#include <QUuid>

#include <thread>

namespace Lanyard {

struct SessionBus::State
{
    explicit State(std::chrono::milliseconds limit)
        : connecting(limit, Abandoned::RunsOn)
    { }

    ~State() { drop(); }
    Q_DISABLE_COPY_MOVE(State)

    void drop() const
    {
        if (!connection.name().isEmpty())
            QDBusConnection::disconnectFromBus(connection.name());
    }

    SharedCall<void> connecting;
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
    return connected(m_state, std::move(context));
}

Task<Result<QDBusConnection>> SessionBus::connected(std::shared_ptr<State> state, CallContext context)
{
    if (!state->connection.isConnected()) {
        const SharedCall<void>::Call call = [state](CallContext) { return connect(state); };
        const auto joined = co_await state->connecting.join(call, context);
        if (!joined)
            co_return std::unexpected(unanswered(joined.error(), QStringLiteral("the session bus does not answer")));
        if (!*joined)
            co_return std::unexpected(joined->error());
    }
    co_return std::as_const(state->connection);
}

Task<Result<>> SessionBus::connect(std::shared_ptr<State> state)
{
    const QString busAddress = address();
    if (busAddress.isEmpty())
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, QStringLiteral("there is no session bus")));

    // in a thread of its own: connecting blocks, and for as long as the bus hangs, but must not hang a window
    const auto fresh = std::make_shared<QDBusConnection>(QString());
    const Waiting waiting((CallContext()));
    std::thread([fresh, busAddress, answer = waiting.answerer()] {
        const QString name = QLatin1String("lanyard-secrets-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        *fresh = QDBusConnection::connectToBus(busAddress, name);
        answer();
    }).detach();
    co_await waiting.end();
    state->drop();
    state->connection = *fresh;
    if (!fresh->isConnected())
        co_return std::unexpected(errorFor(SecretStoreState::NoBackend, fresh->lastError().message()));
    co_return Result<>{};
}

} // namespace Lanyard
