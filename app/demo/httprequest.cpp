// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httprequest.h"

#include <QByteArrayList>

namespace Lanyard::Demo {

QByteArray HttpRequest::cookieValue(QByteArrayView name) const
{
    const QByteArray start = name.toByteArray() + '=';
    const QByteArrayList cookies = cookie.split(';');
    for (const QByteArray &item : cookies) {
        const QByteArray trimmed = item.trimmed();
        if (trimmed.startsWith(start))
            return trimmed.sliced(start.size());
    }
    return {};
}

QByteArray HttpRequest::bearerToken() const
{
    constexpr QByteArrayView scheme("bearer ");
    if (authorization.size() <= scheme.size()
        || authorization.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return authorization.sliced(scheme.size()).trimmed();
}

} // namespace Lanyard::Demo
