// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/accountstore.h>
#include <lanyard/secrets/encryptedfilestore.h>

namespace Lanyard {

//! A passphrase that nobody has to type.
class FixedPassphrase final : public PassphraseSource
{
public:
    [[nodiscard]] Task<Result<Secret>> passphrase(bool forNewVault, CallContext context) override;

    [[nodiscard]] bool asksPerson() const override { return false; }
};

//! A person's accounts in a folder, with real stores, for tests in which several processes share them: an account list
//! and an encrypted file store whose key costs next to nothing.
class AccountFolder
{
public:
    explicit AccountFolder(const QString &path);

    [[nodiscard]] QString locks() const { return m_path + QStringLiteral("/locks"); }

    //! How many secrets there are, and how many are noted as on their way.
    [[nodiscard]] qsizetype secretFiles() const;
    [[nodiscard]] qsizetype notes() const;

private:
    QString m_path;
    FixedPassphrase m_passphrase;

public:
    std::unique_ptr<AccountStore> accounts;
    EncryptedFileStore secrets;
};

} // namespace Lanyard
