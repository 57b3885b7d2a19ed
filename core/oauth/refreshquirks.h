// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace Lanyard {

//! Where a server's idea of a refresh is not that of RFC 6749 §6. Known beforehand, from its provider file; what it
//! wants repeated is known after the sign-in, and kept beside the tokens.
struct RefreshQuirks
{
    //! What goes with each refresh as it went with the sign-in, by name: redirect_uri, scope. Without a value until
    //! then.
    QMap<QString, QString> parameters{};
    QStringList invalidGrants{}; //!< errors of its own that mean invalid_grant

    friend bool operator==(const RefreshQuirks &, const RefreshQuirks &) = default;
};

} // namespace Lanyard
