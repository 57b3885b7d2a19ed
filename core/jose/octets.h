// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Lanyard {

//! Qt's bytes as OpenSSL's functions take them.
[[nodiscard]] inline const unsigned char *octets(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

//! To write into; detaches, so that nobody else's copy changes.
[[nodiscard]] inline unsigned char *writableOctets(QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(bytes.data() + at);
}

} // namespace Lanyard
