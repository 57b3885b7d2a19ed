// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Lanyard {

//! Who signed in, from the ID token and the userinfo endpoint. Only subject (with the issuer) is a key; the rest is for
//! people.
struct Identity
{
    QString subject;
    QString username;
    QString displayName;
    QString email;
};

//! Where in an answer the identity is: dotted paths, the first that holds something wins. As it stands, the standard
//! claims of OpenID Connect Core §5.1.
struct IdentityPaths
{
    QStringList subject{QStringLiteral("sub")};
    QStringList username{QStringLiteral("preferred_username"), QStringLiteral("email")};
    QStringList displayName{QStringLiteral("name")};
    QStringList email{QStringLiteral("email")};
};

[[nodiscard]] Identity identityIn(const QJsonObject &answer, const IdentityPaths &paths = {});

//! Fills in what is still empty.
void complete(Identity &identity, const Identity &more);

} // namespace Lanyard
