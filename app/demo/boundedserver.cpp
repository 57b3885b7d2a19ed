// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "boundedserver.h"

#include "connectionlimit.h"

#include <QTcpSocket>

#include <memory>

namespace Lanyard::Demo {

namespace {

constexpr int maximumConnections = 64;

} // namespace

BoundedServer::BoundedServer(QObject *parent)
    : QTcpServer(parent)
{ }

void BoundedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open == maximumConnections)
        return; // which closes it
    ++m_open;
    connect(socket.get(), &QObject::destroyed, this, [this] { --m_open; });
    new ConnectionLimit(socket.get());
    addPendingConnection(socket.release());
}

} // namespace Lanyard::Demo
