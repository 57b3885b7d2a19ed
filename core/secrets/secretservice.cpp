// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretservice.h"

#include "secretprompt.h"
#include "storeerror.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Lanyard {

namespace {

constexpr auto servicePath = "/org/freedesktop/secrets";
constexpr auto serviceInterface = "org.freedesktop.Secret.Service";
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection";

QStringList pathsOf(const QVariant &value)
{
    QStringList paths;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(value))
        paths.append(path.path());
    return paths;
}

//! The API says "/" where it means none.
QString pathOf(const QVariant &value)
{
    const QString path = value.value<QDBusObjectPath>().path();
    return path == QLatin1String("/") ? QString() : path;
}

QVariant stringMap(const QMap<QString, QString> &map)
{
    QDBusArgument argument;
    argument.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        argument.beginMapEntry();
        argument << it.key() << it.value();
        argument.endMapEntry();
    }
    argument.endMap();
    return QVariant::fromValue(argument);
}

} // namespace

SecretService::SecretService(BusCalls calls, QString owner)
    : m_calls(std::move(calls))
    , m_owner(std::move(owner))
{ }

Task<Result<QString>> SecretService::defaultCollection(CallContext context) const
{
    auto ask = QDBusMessage::createMethodCall(m_owner, QLatin1String(servicePath), QLatin1String(serviceInterface),
                                              QStringLiteral("ReadAlias"));
    ask << QStringLiteral("default");
    const auto reply = co_await m_calls.send(ask, context);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return pathOf(reply->value(0));
}

Task<Result<bool>> SecretService::isLocked(QString collection, CallContext context) const
{
    auto ask = QDBusMessage::createMethodCall(m_owner, collection, QStringLiteral("org.freedesktop.DBus.Properties"),
                                              QStringLiteral("Get"));
    ask << QString::fromLatin1(collectionInterface) << QStringLiteral("Locked");
    const auto reply = co_await m_calls.send(ask, context);
    if (!reply)
        co_return std::unexpected(reply.error());
    co_return reply->value(0).value<QDBusVariant>().variant().toBool();
}

Task<Result<SecretService::Found>> SecretService::search(QString service, QString key, CallContext context) const
{
    auto ask = QDBusMessage::createMethodCall(m_owner, QLatin1String(servicePath), QLatin1String(serviceInterface),
                                              QStringLiteral("SearchItems"));
    // QtKeychain's attributes; without the schema's name, so that this finds no less than QtKeychain does
    QMap<QString, QString> attributes;
    attributes.insert(QStringLiteral("server"), service);
    attributes.insert(QStringLiteral("user"), key);
    ask << stringMap(attributes);
    const auto reply = co_await m_calls.send(ask, context);
    if (!reply)
        co_return std::unexpected(reply.error());
    Found found;
    found.unlocked = pathsOf(reply->value(0));
    found.locked = pathsOf(reply->value(1));
    co_return found;
}

Task<Result<>> SecretService::unlock(QStringList paths, CallContext context) const
{
    QList<QDBusObjectPath> objects;
    for (const QString &path : paths)
        objects.append(QDBusObjectPath(path));
    auto ask = QDBusMessage::createMethodCall(m_owner, QLatin1String(servicePath), QLatin1String(serviceInterface),
                                              QStringLiteral("Unlock"));
    ask << QVariant::fromValue(objects);
    const auto reply = co_await m_calls.send(ask, context);
    if (!reply)
        co_return std::unexpected(reply.error());
    const QVariant prompt = reply->value(1);
    const auto answered = co_await answerPrompt(prompt);
    co_return answered;
}

Task<Result<>> SecretService::createDefaultCollection(CallContext context) const
{
    QVariantMap properties;
    properties.insert(QStringLiteral("org.freedesktop.Secret.Collection.Label"),
                      QCoreApplication::translate("SecretStore", "Default keyring"));
    auto ask = QDBusMessage::createMethodCall(m_owner, QLatin1String(servicePath), QLatin1String(serviceInterface),
                                              QStringLiteral("CreateCollection"));
    ask << properties << QStringLiteral("default");
    const auto reply = co_await m_calls.send(ask, context);
    if (!reply)
        co_return std::unexpected(reply.error());
    const QVariant prompt = reply->value(1);
    const auto answered = co_await answerPrompt(prompt);
    co_return answered;
}

Task<Result<>> SecretService::answerPrompt(QVariant path) const
{
    const QString promptPath = pathOf(path);
    if (promptPath.isEmpty())
        co_return Result<>{};
    SecretPrompt prompt(m_calls, m_owner, promptPath);
    const auto answered = co_await prompt.show();
    co_return answered;
}

} // namespace Lanyard
