// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"
#include "accountsecrets.h"

#include <lanyard/secrets/scrypt.h>

namespace Lanyard {

//! An account with its secrets, to be carried to another machine: a file in JSON, sealed with a passphrase by scrypt
//! (RFC 7914) and AES-256-GCM. What it is about, such as the server and the person, is sealed as well.
struct AccountArchive
{
    Account account;
    AccountSecrets secrets;

    //! Slow, like scryptKey(). Errors: Internal.
    [[nodiscard]] Result<QByteArray> sealed(const Secret &passphrase, const ScryptParameters &parameters = {}) const;
    //! Slow. Errors: Usage, codes invalid_archive, newer_archive, wrong_passphrase.
    [[nodiscard]] static Result<AccountArchive> opened(QByteArrayView file, const Secret &passphrase);
};

} // namespace Lanyard
