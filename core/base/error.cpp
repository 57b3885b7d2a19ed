// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "error.h"

namespace Lanyard {

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        break;
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::SignInRequired:
        return QStringLiteral("sign-in-required");
    case ErrorKind::Network:
        return QStringLiteral("network");
    case ErrorKind::SecretStore:
        return QStringLiteral("secret-store");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Policy:
        return QStringLiteral("policy");
    case ErrorKind::Rejected:
        return QStringLiteral("rejected");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::Server:
        return QStringLiteral("server");
    }
    return QStringLiteral("internal");
}

QString cleanedForDisplay(const QString &serverText)
{
    constexpr qsizetype longest = 300;
    QString clean;
    clean.reserve(qMin(serverText.size(), longest));
    for (const QChar c : serverText) {
        if (clean.size() == longest)
            return clean.trimmed() + QChar(0x2026);
        if (c.isSpace() || c.category() == QChar::Other_Control)
            clean += QLatin1Char(' ');
        else if (c.category() != QChar::Other_Format) // bidirectional overrides and zero-width characters
            clean += c;
    }
    return clean.simplified();
}

} // namespace Lanyard
