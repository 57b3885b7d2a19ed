// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QList>
#include <QMap>
#include <QString>

namespace Lanyard {

enum class VariableKind {
    Text, //!< letters, digits and -._~ , as they stand in an address
    Host, //!< a host name or IP address, with a port or without
    Url, //!< an https address (http on loopback), taken to the letter, as issuers have to be (RFC 8414 §3.3)
    Base, //!< the same, to put paths behind: without a query, and a slash at its end does not count
    Realm, //!< one step of a path; percent-encoded where that is needed
    Choice, //!< one of a few, each of which settles other names, such as the hosts of a national cloud
};

//! One of the values that a variable may have.
struct VariableChoice
{
    QString value;
    QString label; //!< translated
    QMap<QString, QString> values{}; //!< what it settles

    friend bool operator==(const VariableChoice &, const VariableChoice &) = default;
};

//! Something about a provider that only the person or the administrator can know, such as the address of their own
//! server.
struct ProviderVariable
{
    QString name; //!< what the templates call it
    QString label; //!< translated
    QString description{}; //!< translated; may be empty
    QString example{};
    QString defaultValue{};
    bool required = true;
    VariableKind kind = VariableKind::Text;
    QString allowedPattern{}; //!< a regular expression for the whole value; empty: any that fits the kind
    QList<VariableChoice> choices{}; //!< of the kind Choice

    //! The value as it goes into a template. Forgives what people paste (white space around it, a missing https://);
    //! Usage with code invalid_variable, saying what would be right, for everything that does not fit the kind.
    [[nodiscard]] Result<QString> checked(const QString &value) const;
    //! What that value settles; nothing where it is none of the choices.
    [[nodiscard]] QMap<QString, QString> settledBy(const QString &value) const;

    friend bool operator==(const ProviderVariable &, const ProviderVariable &) = default;
};

} // namespace Lanyard
