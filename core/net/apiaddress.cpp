// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "apiaddress.h"

#include "endpointurl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Lanyard {

namespace {

std::unexpected<Error> invalidPath(const QUrl &base, const QString &path)
{
    return failure(ErrorKind::Usage, QStringLiteral("invalid_path"),
                   QCoreApplication::translate("Net", "“%1” is no path of this API.").arg(cleanedForDisplay(path)),
                   QCoreApplication::translate("Net", "Give a path below %1.").arg(base.toDisplayString()));
}

// Servers decode before they look for dots, and some take a backslash for a slash.
bool climbs(const QString &path)
{
    static const QRegularExpression separators(QStringLiteral("[/\\\\]"));
    const QStringList parts = QUrl::fromPercentEncoding(path.toUtf8()).split(separators);
    return std::ranges::any_of(
        parts, [](const QString &part) { return part == QLatin1String(".") || part == QLatin1String(".."); });
}

QString withoutSlash(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

bool isUnder(const QUrl &base, const QUrl &url)
{
    const QString root = withoutSlash(base.path(QUrl::FullyEncoded));
    const QString path = url.path(QUrl::FullyEncoded);
    return isSameOrigin(base, url) && url.userInfo().isEmpty()
        && (path == root || path.startsWith(root + QLatin1Char('/')));
}

} // namespace

Result<QUrl> apiAddress(const QUrl &base, const QString &path)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    static const QRegularExpression impossible(QStringLiteral(R"([\x00-\x1f\x7f\\#])"));
    if (path.contains(impossible) || path.startsWith(QLatin1String("//")))
        return invalidPath(base, path);
    const qsizetype mark = path.indexOf(QLatin1Char('?'));
    const QString before = path.left(mark);
    if (climbs(before))
        return invalidPath(base, path);
    QUrl url;
    if (path.contains(scheme)) {
        url = QUrl(path, QUrl::StrictMode);
    } else {
        url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        const bool hasSlash = before.isEmpty() || before.startsWith(QLatin1Char('/'));
        url.setPath(withoutSlash(base.path(QUrl::FullyEncoded)) + (hasSlash ? QString() : QStringLiteral("/")) + before,
                    QUrl::TolerantMode);
        if (mark >= 0)
            url.setQuery(path.mid(mark + 1), QUrl::TolerantMode);
    }
    if (!url.isValid() || !isUnder(base, url))
        return invalidPath(base, path);
    return url;
}

} // namespace Lanyard
