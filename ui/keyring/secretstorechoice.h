// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>
#include <lanyard/ui/widgets/promptdialog.h>

namespace Lanyard {

class FormField;
class StrengthMeter;

//! No keyring was found: an encrypted file with a passphrase, or nothing. There is no third choice, and nothing is
//! written before the person has made theirs.
class SecretStoreChoice final : public PromptDialog
{
    Q_OBJECT

public:
    explicit SecretStoreChoice(QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants the encrypted file. The dialog is closed by then, and its fields are empty.
    void encryptedFileChosen(const Lanyard::Secret &passphrase);

private:
    void follow();
    void choose();

    FormField *m_first;
    FormField *m_second;
    StrengthMeter *m_meter;
};

} // namespace Lanyard
