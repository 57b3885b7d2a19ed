// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scopes.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

QStringList supportedScopes() { return {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}; }

QStringList knownScopes(const QString &requested)
{
    const QStringList names = requested.split(u' ', Qt::SkipEmptyParts);
    QStringList known = supportedScopes();
    known.removeIf([&names](const QString &scope) { return !names.contains(scope); });
    return known;
}

} // namespace Lanyard::Demo
