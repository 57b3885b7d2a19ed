// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httpdate.h"

#include <QLocale>
#include <QTimeZone>

namespace Lanyard {

QDateTime httpDate(QByteArrayView text)
{
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    return date.isValid() ? QDateTime(date.date(), date.time(), QTimeZone::utc()) : QDateTime();
}

} // namespace Lanyard
