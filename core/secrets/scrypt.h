// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

namespace Lanyard {

//! The cost of deriving a key with scrypt (RFC 7914 §2): 128·N·r bytes of memory, p times over.
struct ScryptParameters
{
    quint64 n = quint64(1) << 16U;
    quint64 r = 8;
    quint64 p = 1;

    //! Whether they are valid and cost no more than 256 MiB and 16 rounds: a file must not be able to exhaust the
    //! machine.
    [[nodiscard]] bool areBearable() const;
    friend bool operator==(const ScryptParameters &, const ScryptParameters &) = default;
};

//! A key of 256 bits. Slow on purpose; meant for a thread of its own.
[[nodiscard]] Result<Secret> scryptKey(const Secret &passphrase, QByteArrayView salt,
                                       const ScryptParameters &parameters);

} // namespace Lanyard
