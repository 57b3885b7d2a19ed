// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "passphrasesource.h"

namespace Lanyard {

//! The first line of a file, for machines where nobody sits: LANYARD_PASSPHRASE_FILE. Read anew each time, without
//! blocking the thread, so that it may be a pipe; who may read the file is the administrator's choice.
class FilePassphraseSource final : public PassphraseSource
{
public:
    explicit FilePassphraseSource(QString path);

    //! Errors: SecretStore, with code no_passphrase where the file can't be read or its first line is empty or too
    //! long.
    [[nodiscard]] Task<Result<Secret>> passphrase(bool forNewVault, CallContext context) override;

    [[nodiscard]] bool asksPerson() const override { return false; }

private:
    QString m_path;
};

} // namespace Lanyard
