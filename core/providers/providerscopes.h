// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! The scopes of a provider.
struct ProviderScopes
{
    QStringList defaults{}; //!< what to ask for when nobody says otherwise, without the offline scope
    QString offline{}; //!< the scope that brings a refresh token; may be empty
    QString separator = QStringLiteral(" "); //!< in a request
    QString responseSeparator = QStringLiteral(" "); //!< in an answer
    QMap<QString, QString> names{}; //!< for people, translated
    QMap<QString, QStringList> groups{}; //!< names that stand for several scopes
    QStringList notForPersonal{}; //!< only accounts of an organization have them
    QStringList needsAdministrator{}; //!< somebody who administers the organization has to grant them

    //! The defaults and the offline scope.
    [[nodiscard]] QStringList requested() const
    {
        return offline.isEmpty() ? defaults : defaults + QStringList(offline);
    }

    //! The scope's name for people, or the scope itself.
    [[nodiscard]] QString nameOf(const QString &scope) const { return names.value(scope, scope); }

    //! With the groups' scopes in place of the groups, each once, in the order that they were asked for.
    [[nodiscard]] QStringList expanded(const QStringList &wished) const;

    friend bool operator==(const ProviderScopes &, const ProviderScopes &) = default;
};

} // namespace Lanyard
