// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "randomsecret.h"

#include "opensslerrorscope.h"
#include "wipedbytes.h"

#include <openssl/rand.h>

namespace Lanyard {

Secret randomSecret(qsizetype size)
{
    const OpenSslErrorScope errors;
    WipedBytes bytes(size);
    return RAND_priv_bytes(bytes.data(), static_cast<int>(size)) == 1 ? bytes.secret() : Secret();
}

} // namespace Lanyard
