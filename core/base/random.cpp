// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "random.h"

#include <QRandomGenerator>

namespace Lanyard {

QByteArray randomToken(int bytes)
{
    QByteArray raw((bytes + 3) / 4 * 4, Qt::Uninitialized);
    // system(), not global(): the latter is a seeded pseudo-random generator
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(raw.data()), raw.size() / 4);
    raw.truncate(bytes);
    return raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace Lanyard
