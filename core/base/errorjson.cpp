// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "errorjson.h"

#include <array>

namespace Lanyard {

namespace {

ErrorKind errorKind(const QString &name)
{
    using enum ErrorKind;
    for (const ErrorKind kind :
         std::array{Usage, SignInRequired, Network, SecretStore, Cancelled, Policy, Rejected, NotFound, Server}) {
        if (kindName(kind) == name)
            return kind;
    }
    return Internal;
}

} // namespace

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("kind"), kindName(error.kind)},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("hint"), error.hint},
            {QStringLiteral("detail"), error.detail}};
}

Error errorFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {errorKind(text("kind")), text("code"), text("message"), text("hint"), text("detail")};
}

} // namespace Lanyard
