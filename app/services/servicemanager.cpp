// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "servicemanager.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace Lanyard {

std::optional<qintptr> takeActivatedSocket()
{
#ifdef Q_OS_UNIX
    constexpr int firstDescriptor = 3; // SD_LISTEN_FDS_START
    const bool isForUs = qEnvironmentVariable("LISTEN_PID").toLongLong() == QCoreApplication::applicationPid();
    const bool isOne = qEnvironmentVariableIntValue("LISTEN_FDS") == 1;
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    if (!isForUs || !isOne || ::fcntl(firstDescriptor, F_SETFD, FD_CLOEXEC) != 0)
        return std::nullopt;
    return firstDescriptor;
#else
    return std::nullopt;
#endif
}

} // namespace Lanyard
