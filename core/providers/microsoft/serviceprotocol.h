// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace Lanyard {

//! How names are written in a service's JSON.
enum class NameCasing {
    LowerCamel, //!< createdDateTime
    Pascal, //!< CreatedDateTime
};

//! One of Microsoft's services as its API differs from the others: where it is, how it spells names, what its scopes
//! begin with, and its words for things. A value.
struct ServiceProtocol
{
    QString id;
    QUrl baseUrl; //!< with a slash at its end
    QString version; //!< may have several steps: "v2.0/production/api"
    QString scopePrefix; //!< may be empty
    QString defaultResource = QStringLiteral("me"); //!< whose data, where nobody else is named
    NameCasing casing = NameCasing::LowerCamel;
    int mostPerPage = 999;
    QMap<QString, QString> keywords{};
    bool isRetired = false; //!< Microsoft has switched it off; kept for those who run it themselves

    //! \a host: that of the national cloud; \a version: "v1.0", or "beta".
    [[nodiscard]] static ServiceProtocol graph(const QString &host = QStringLiteral("graph.microsoft.com"),
                                               const QString &version = QStringLiteral("v1.0"));
    //! The REST API of Office 365 that came before Graph.
    [[nodiscard]] static ServiceProtocol office365();
    //! \a environment: "production" or the name of a sandbox; empty: the tenant's only one.
    [[nodiscard]] static ServiceProtocol businessCentral(const QString &environment = {});

    [[nodiscard]] QUrl serviceUrl() const;

    //! A name in camelCase as the service spells it.
    [[nodiscard]] QString cased(const QString &name) const;

    //! The service's word for a thing; empty where it has none.
    [[nodiscard]] QString keyword(const QString &name) const { return keywords.value(name); }

    //! With the prefix, once.
    [[nodiscard]] QString prefixed(const QString &scope) const;
    //! Scopes and names of groups of them as the service wants them asked for: each once, in that order; all groups'
    //! scopes where none is named. The scopes of OpenID Connect belong to no service and stay as they are.
    [[nodiscard]] QStringList scopesFor(const QStringList &wished, const QMap<QString, QStringList> &groups) const;
    //! The header `Prefer` for answers in that time zone, which Microsoft calls by a Windows name; empty where the IANA
    //! name has none.
    [[nodiscard]] static QString timeZonePreference(const QByteArray &ianaId);

    friend bool operator==(const ServiceProtocol &, const ServiceProtocol &) = default;
};

} // namespace Lanyard
