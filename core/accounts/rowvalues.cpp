// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rowvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Lanyard {

QVariant fromTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime toTime(const QVariant &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

QVariant fromError(const std::optional<Error> &error)
{
    if (!error)
        return {};
    const QJsonObject object{{QStringLiteral("kind"), exitCode(error->kind)},
                             {QStringLiteral("code"), error->code},
                             {QStringLiteral("message"), error->message},
                             {QStringLiteral("hint"), error->hint},
                             {QStringLiteral("detail"), error->detail}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> toError(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return Error{static_cast<ErrorKind>(object.value(QLatin1String("kind")).toInt(exitCode(ErrorKind::Internal))),
                 text("code"), text("message"), text("hint"), text("detail")};
}

} // namespace Lanyard
