// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "scrypt.h"

#include <QDir>

#include <optional>

namespace Lanyard {

//! The files of an encrypted file store: vault.json and one NAME.entry per entry, where NAME is the SHA-256 of its key.
//! A value; each call goes to the disk. Errors: denied, where the system refuses; damaged; entry_missing.
class Vault
{
public:
    explicit Vault(const QString &directory);

    //! vault.json as it stands; empty where there is none.
    [[nodiscard]] Result<QByteArray> header() const;
    [[nodiscard]] Result<bool> hasEntries() const;
    //! Makes vault.json unless another process was faster, and returns the one that stands. Slow.
    [[nodiscard]] Result<QByteArray> create(const Secret &passphrase, const ScryptParameters &parameters) const;

    //! Removes vault.json where there is no entry, so that the next vault has a passphrase of its own.
    [[nodiscard]] Result<> removeWhereEmpty() const;

    [[nodiscard]] Result<bool> hasEntry(const QString &name) const;
    [[nodiscard]] Result<Secret> readEntry(const QString &name, const Secret &key) const;
    //! On the disk before it returns; a crash leaves the old entry or the new one.
    [[nodiscard]] Result<> writeEntry(const QString &name, const Secret &value, const Secret &key) const;
    [[nodiscard]] Result<> removeEntry(const QString &name) const;

private:
    [[nodiscard]] QString entryPath(const QString &name) const;
    [[nodiscard]] Result<> makeDirectory() const;
    [[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes) const;

    QDir m_directory;
};

} // namespace Lanyard
