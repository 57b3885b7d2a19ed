// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>
#include <lanyard/ui/widgets/promptdialog.h>

namespace Lanyard {

class FormField;
class StrengthMeter;

//! An encrypted file with a passphrase, or nothing: where no keyring was found, or to move the secrets there. There is
//! no third choice, and nothing is written before the person has made theirs.
class SecretStoreChoice final : public PromptDialog
{
    Q_OBJECT

public:
    enum class Reason { NoKeyring, Move };

    explicit SecretStoreChoice(Reason reason = Reason::NoKeyring, QWidget *parent = nullptr);

Q_SIGNALS:
    //! The person wants the encrypted file. The dialog is closed by then, and its fields are empty.
    void encryptedFileChosen(const Lanyard::Secret &passphrase);

private:
    [[nodiscard]] static QString titleFor(Reason reason);
    [[nodiscard]] static QString textFor(Reason reason);
    [[nodiscard]] static QString goOnFor(Reason reason);
    void follow();
    void choose();

    FormField *m_first;
    FormField *m_second;
    StrengthMeter *m_meter;
};

} // namespace Lanyard
