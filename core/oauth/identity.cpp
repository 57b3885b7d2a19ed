// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "identity.h"

namespace Lanyard {

namespace {

QString atPath(const QJsonObject &answer, const QString &path)
{
    QJsonValue value = answer;
    const QStringList members = path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    for (const QString &member : members)
        value = value.toObject().value(member);
    // GitHub's id is a number, and whole
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstAt(const QJsonObject &answer, const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QString value = atPath(answer, path); !value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

Identity identityIn(const QJsonObject &answer, const IdentityPaths &paths)
{
    Identity identity;
    identity.subject = firstAt(answer, paths.subject);
    identity.displayName = firstAt(answer, paths.displayName);
    identity.email = firstAt(answer, paths.email);
    identity.username = firstAt(answer, paths.username);
    if (identity.username.isEmpty())
        identity.username = identity.email;
    return identity;
}

void complete(Identity &identity, const Identity &more)
{
    const auto fill = [](QString &member, const QString &value) {
        if (member.isEmpty())
            member = value;
    };
    fill(identity.subject, more.subject);
    fill(identity.username, more.username);
    fill(identity.displayName, more.displayName);
    fill(identity.email, more.email);
}

} // namespace Lanyard
