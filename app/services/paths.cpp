// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "paths.h"

#include <lanyard/providers/providercatalogue.h>

#include <QDir>
#include <QStandardPaths>

namespace Lanyard {

namespace {

QString below(const QString &base) { return base + QStringLiteral("/lanyard"); }

// QStandardPaths knows the state directory only from Qt 6.7 on.
QString stateHome()
{
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    return QDir::isAbsolutePath(set) ? set : QDir::homePath() + QStringLiteral("/.local/state");
}

// Without a session there is no runtime directory; then the state directory serves, which is as private.
QString runtimeHome()
{
    const QString set = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir::isAbsolutePath(set) ? set : stateHome();
}

} // namespace

Paths Paths::fromEnvironment()
{
    return {below(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)),
            below(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)), below(stateHome()),
            below(runtimeHome())};
}

QStringList Paths::providerDirectories() const
{
    return {ProviderCatalogue::builtInDirectory(), QStringLiteral("/usr/share/lanyard/providers.d"),
            QStringLiteral("/etc/lanyard/providers.d"), config + QStringLiteral("/providers.d")};
}

} // namespace Lanyard
