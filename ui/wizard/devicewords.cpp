// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "devicewords.h"

#include <algorithm>

namespace Lanyard::DeviceWords {

namespace {

constexpr qsizetype longestAddress = 120;
constexpr QChar breakHere(0x200b);

qsizetype groupSize(qsizetype length)
{
    if (length >= 8 && length % 4 == 0)
        return 4;
    return length >= 6 && length % 3 == 0 ? 3 : length;
}

} // namespace

QString inGroups(const QString &code)
{
    const bool isOneRun = std::ranges::all_of(code, [](QChar c) { return c.isLetterOrNumber(); });
    if (!isOneRun)
        return code;
    const qsizetype size = groupSize(code.size());
    QString grouped;
    for (qsizetype i = 0; i < code.size(); i += size)
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + code.mid(i, size);
    return grouped;
}

QString spelled(const QString &code)
{
    QString letters;
    for (const QChar c : code)
        letters += c + QLatin1Char(' ');
    return letters.trimmed();
}

QString address(const QUrl &url)
{
    QString text = url.toString(QUrl::FullyEncoded);
    const QString https = QStringLiteral("https://");
    if (text.startsWith(https))
        text.remove(0, https.size());
    if (text.endsWith(QLatin1Char('/')))
        text.chop(1);
    if (text.size() > longestAddress)
        text = text.left(longestAddress) + QChar(0x2026);
    QString breakable;
    for (const QChar c : std::as_const(text)) {
        breakable += c;
        if (!c.isLetterOrNumber())
            breakable += breakHere;
    }
    return breakable;
}

QString countdown(std::chrono::seconds left)
{
    const qint64 seconds = std::max<qint64>(0, left.count());
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Lanyard::DeviceWords
