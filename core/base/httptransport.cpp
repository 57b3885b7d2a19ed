// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httptransport.h"

namespace Lanyard {

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpResponse::mediaType() const
{
    const QByteArray type = header("Content-Type");
    const qsizetype end = type.indexOf(';');
    return type.left(end < 0 ? type.size() : end).trimmed().toLower();
}

} // namespace Lanyard
