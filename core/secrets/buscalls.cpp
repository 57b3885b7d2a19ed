// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "buscalls.h"

#include "storeerror.h"

#include <QDBusError>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QFile>

namespace Lanyard {

namespace {

Error errorOf(const QDBusError &error)
{
    const QString detail = error.name() + QLatin1String(": ") + error.message();
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return errorFor(SecretStoreState::TimedOut, detail);
    case QDBusError::AccessDenied:
    case QDBusError::Failed:
        return errorFor(SecretStoreState::Denied, detail);
    default:
        break;
    }
    if (error.name() == QLatin1String("org.freedesktop.Secret.Error.IsLocked"))
        return errorFor(SecretStoreState::Locked, detail);
    if (error.name().startsWith(QLatin1String("org.freedesktop.Secret.Error.")))
        return errorFor(SecretStoreState::Denied, detail);
    // what is left says that the service is not there, can't be started or is not what its name says
    return errorFor(SecretStoreState::NoBackend, detail);
}

QDBusMessage toBus(const char *method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
                                          QStringLiteral("/org/freedesktop/DBus"),
                                          QStringLiteral("org.freedesktop.DBus"), QLatin1String(method));
}

} // namespace

BusCalls::BusCalls(QDBusConnection connection, Limit limit)
    : m_connection(std::move(connection))
    , m_limit(limit)
{ }

Task<Result<QVariantList>> BusCalls::send(QDBusMessage message, CallContext context, std::optional<Limit> limit) const
{
    const Limit longest = limit.value_or(m_limit);
    const Waiting waiting(context, longest);
    // ours is the time-out that counts: it also ends with the context
    constexpr int grace = 1000;
    const QDBusPendingCall call = m_connection.asyncCall(message, static_cast<int>(longest.count()) + grace);
    const QDBusPendingCallWatcher watcher(call);
    QObject::connect(&watcher, &QDBusPendingCallWatcher::finished, &watcher,
                     [answer = waiting.answerer()] { answer(); });
    const Ending ending = co_await waiting.end();
    if (ending != Ending::Answered)
        co_return std::unexpected(unanswered(ending, message.interface() + QLatin1Char('.') + message.member()));
    if (call.isError())
        co_return std::unexpected(errorOf(call.error()));
    co_return call.reply().arguments();
}

Task<Result<QString>> BusCalls::owner(QString name, CallContext context) const
{
    QDBusMessage ask = toBus("GetNameOwner");
    ask << name;
    const auto reply = co_await send(ask, context);
    if (reply)
        co_return reply->value(0).toString();
    if (hasCode(reply.error(), SecretStoreCode::noBackend)) // NameHasNoOwner
        co_return QString();
    co_return std::unexpected(reply.error());
}

Task<Result<QString>> BusCalls::startedOwner(QString name, Limit activation, CallContext context) const
{
    const auto running = co_await owner(name, context);
    if (!running || !running->isEmpty())
        co_return running;

    const QDBusMessage list = toBus("ListActivatableNames");
    const auto names = co_await send(list, context);
    if (!names)
        co_return std::unexpected(names.error());
    if (!names->value(0).toStringList().contains(name))
        co_return QString();

    QDBusMessage start = toBus("StartServiceByName");
    start << name << 0U;
    const auto started = co_await send(start, context, activation);
    if (!started)
        co_return std::unexpected(started.error());
    const auto fresh = co_await owner(name, context);
    co_return fresh;
}

Task<QString> BusCalls::processName(QString uniqueName, CallContext context) const
{
    QDBusMessage ask = toBus("GetConnectionUnixProcessID");
    ask << uniqueName;
    const auto reply = co_await send(ask, context);
    if (!reply)
        co_return QString();
    QFile file(QStringLiteral("/proc/%1/comm").arg(reply->value(0).toUInt()));
    if (!file.open(QIODevice::ReadOnly))
        co_return QString();
    const QString comm = QString::fromUtf8(file.readLine()).trimmed();
    co_return comm;
}

} // namespace Lanyard
