// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QDateTime>
#include <QStringList>

namespace Lanyard {

//! What a token endpoint gave, checked (RFC 6749 §5.1).
struct TokenSet
{
    Secret accessToken;
    QString tokenType; //!< "Bearer" or "DPoP"
    QDateTime expiresAt; //!< UTC; invalid where the server did not say
    Secret refreshToken; //!< empty where none was issued
    QStringList scopes; //!< granted; what was asked for where the answer did not say (RFC 6749 §5.1)

    [[nodiscard]] bool isExpiredAt(const QDateTime &moment) const { return expiresAt.isValid() && expiresAt <= moment; }
};

} // namespace Lanyard
