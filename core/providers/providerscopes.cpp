// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerscopes.h"

namespace Lanyard {

QStringList ProviderScopes::expanded(const QStringList &wished) const
{
    QStringList scopes;
    for (const QString &wish : wished)
        scopes += groups.value(wish, {wish});
    scopes.removeDuplicates();
    return scopes;
}

} // namespace Lanyard
