// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "provideridentity.h"

namespace Lanyard {

namespace {

QJsonValue valueAtPath(const QJsonObject &object, const QString &path)
{
    // a name may hold dots itself, as claims named by a URL do (OpenID Connect Core §5.1.2)
    if (object.contains(path))
        return object.value(path);
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    return dot < 0 ? QJsonValue() : valueAtPath(object.value(path.first(dot)).toObject(), path.sliced(dot + 1));
}

} // namespace

QString ProviderIdentity::valueAt(const QJsonObject &answer, const QStringList &paths)
{
    for (const QString &path : paths) {
        const QJsonValue value = valueAtPath(answer, path);
        const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace Lanyard
