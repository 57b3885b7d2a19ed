// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! How to find out who signed in. Each of the last four is a list of paths into a JSON answer, or into the claims of an
//! ID token, such as "ocs.data.displayname"; the first that leads to something wins.
struct ProviderIdentity
{
    QByteArray method = "GET";
    QString url{}; //!< template; empty: the userinfo endpoint
    QMap<QString, QString> headers{};
    QByteArray body{};
    QStringList subject{QStringLiteral("sub")};
    QStringList name{QStringLiteral("name")};
    QStringList email{QStringLiteral("email")};
    QStringList username{QStringLiteral("preferred_username"), QStringLiteral("email")};

    //! The text (or the whole number, as text) at the first of the paths that leads to one; else empty.
    [[nodiscard]] static QString valueAt(const QJsonObject &answer, const QStringList &paths);

    friend bool operator==(const ProviderIdentity &, const ProviderIdentity &) = default;
};

} // namespace Lanyard
