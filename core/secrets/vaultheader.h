// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scrypt.h"

namespace Lanyard {

//! What vault.json holds: the format, how the key is made from the passphrase, and a check that tells a wrong
//! passphrase from damage. Nothing in it is secret.
struct VaultHeader
{
    ScryptParameters scrypt;
    QByteArray salt;
    QByteArray check;

    //! A header for a new vault. Slow, like scryptKey().
    [[nodiscard]] static Result<VaultHeader> create(const Secret &passphrase, const ScryptParameters &parameters);
    //! Errors: damaged; unsupported_format where a later version wrote it.
    [[nodiscard]] static Result<VaultHeader> parsed(QByteArrayView text);
    [[nodiscard]] QByteArray json() const;

    //! The key of the vault, or wrong_passphrase. Slow, like scryptKey().
    [[nodiscard]] Result<Secret> key(const Secret &passphrase) const;

private:
    [[nodiscard]] QByteArray checksum() const;
};

} // namespace Lanyard
