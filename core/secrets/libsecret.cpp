// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "libsecret.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

namespace Lanyard {

namespace {

constexpr auto name = "secret-1";
constexpr int version = 0; // of the soname that QtKeychain asks for

} // namespace

bool libsecretLoads()
{
    QLibrary library(QLatin1String(name), version);
    return library.load();
}

void forgetLibsecretSession()
{
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(QLatin1String(name), version, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

QString libsecretObstacle()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher)
        return QStringLiteral("this thread has no event loop");
    if (!dispatcher->inherits("QEventDispatcherGlib")) {
        return QStringLiteral("the event loop is %1, and libsecret needs GLib's; unset QT_NO_GLIB")
            .arg(QLatin1String(dispatcher->metaObject()->className()));
    }
    return {};
}

} // namespace Lanyard
