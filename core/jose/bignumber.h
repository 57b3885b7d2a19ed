// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "octets.h"
#include "opensslpointer.h"

#include <openssl/bn.h>

namespace Lanyard {

//! Overwritten when it is freed, since some of them are private.
using BigNumber = OpenSslPointer<BIGNUM, BN_clear_free>;

//! Base64urlUInt as RFC 7518 §2 defines it, already decoded; null if there is no memory.
[[nodiscard]] inline BigNumber bigNumber(QByteArrayView bigEndian)
{
    return BigNumber(BN_bin2bn(octets(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

} // namespace Lanyard
