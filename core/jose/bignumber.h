// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "opensslpointer.h"

#include <QByteArrayView>

#include <openssl/bn.h>

namespace Lanyard {

using BigNumber = OpenSslPointer<BIGNUM, BN_free>;

[[nodiscard]] inline const unsigned char *octets(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

//! Base64urlUInt as RFC 7518 §2 defines it, already decoded; null if there is no memory.
[[nodiscard]] inline BigNumber bigNumber(QByteArrayView bigEndian)
{
    return BigNumber(BN_bin2bn(octets(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

} // namespace Lanyard
