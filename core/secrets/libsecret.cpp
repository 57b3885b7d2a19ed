// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "libsecret.h"

#include <QAbstractEventDispatcher>
#include <QLibrary>

namespace Lanyard {

bool libsecretLoads()
{
    QLibrary library(QStringLiteral("secret-1"), 0); // the soname that QtKeychain asks for
    return library.load();
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
