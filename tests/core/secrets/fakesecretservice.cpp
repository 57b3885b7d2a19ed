// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "fakesecretservice.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QUuid>

namespace {

const auto collection = QStringLiteral("/org/freedesktop/secrets/collection/fake");

bool isLook(const QDBusMessage &message)
{
    const QStringList looks{QStringLiteral("ReadAlias"), QStringLiteral("Get"), QStringLiteral("SearchItems"),
                            QStringLiteral("Unlock")};
    return looks.contains(message.member());
}

QVariant paths(const QStringList &list)
{
    QList<QDBusObjectPath> result;
    for (const QString &path : list)
        result.append(QDBusObjectPath(path));
    return QVariant::fromValue(result);
}

} // namespace

FakeSecretService::FakeSecretService(const QString &busAddress, const QStringList &names)
    : m_bus(QDBusConnection::connectToBus(busAddress, QUuid::createUuid().toString()))
{
    bool ok = m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath);
    for (const QString &name : names)
        ok = m_bus.registerService(name) && ok;
    if (!ok)
        qFatal("can't be a secret service");
}

FakeSecretService::~FakeSecretService() { QDBusConnection::disconnectFromBus(m_bus.name()); }

QString FakeSecretService::introspect(const QString &) const { return {}; }

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == QLatin1String("OpenSession"))
        ++sessions;
    if (answers == Answers::Nothing || (answers == Answers::Looks && !isLook(message))) {
        message.setDelayedReply(true);
        m_kept.append(message);
        return true;
    }
    return connection.send(replyTo(message));
}

QDBusMessage FakeSecretService::replyTo(const QDBusMessage &message)
{
    const QString member = message.member();
    if (member == QLatin1String("ReadAlias"))
        return message.createReply(QVariant::fromValue(QDBusObjectPath(collection)));
    if (member == QLatin1String("Get"))
        return message.createReply(QVariant::fromValue(QDBusVariant(false)));
    if (member == QLatin1String("SearchItems"))
        return message.createReply(QVariantList{paths({collection + QLatin1String("/1")}), paths({})});
    return message.createErrorReply(QDBusError::Failed, QStringLiteral("a fake has no secrets"));
}

void FakeSecretService::letGo()
{
    for (const QDBusMessage &message : std::exchange(m_kept, {}))
        m_bus.send(message.createErrorReply(QDBusError::Failed, QStringLiteral("let go")));
}
