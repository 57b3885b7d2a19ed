// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "machineidentity.h"

#include <QMessageAuthenticationCode>
#include <QSysInfo>

namespace Lanyard {

QString machineIdentity()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    constexpr qsizetype enough = 16; // to tell machines apart
    const QByteArray keyed = QMessageAuthenticationCode::hash("org.lanyard.Lanyard", id, QCryptographicHash::Sha256);
    return QString::fromLatin1(keyed.first(enough).toHex());
}

} // namespace Lanyard
