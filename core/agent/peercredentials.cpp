// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "peercredentials.h"

#include <QLocalSocket>

#include <optional>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Lanyard {

#ifdef Q_OS_LINUX

namespace {

// unix(7), SO_PEERCRED: who connected, or who listened, as of then
std::optional<ucred> credentialsOf(const QLocalSocket &socket)
{
    ucred credentials{};
    socklen_t size = sizeof(credentials);
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
    if (getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    return credentials;
}

} // namespace

bool isOwnPeer(const QLocalSocket &socket)
{
    const auto credentials = credentialsOf(socket);
    return credentials && credentials->uid == getuid();
}

qint64 peerProcessId(const QLocalSocket &socket)
{
    const auto credentials = credentialsOf(socket);
    return credentials ? credentials->pid : 0;
}

#else

// the socket's own permissions let nobody else connect
bool isOwnPeer(const QLocalSocket &socket) { return socket.isValid(); }

qint64 peerProcessId(const QLocalSocket & /*socket*/) { return 0; }

#endif

} // namespace Lanyard
