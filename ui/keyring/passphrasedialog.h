// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>
#include <lanyard/base/secret.h>
#include <lanyard/ui/widgets/promptdialog.h>

namespace Lanyard {

class FormField;

//! Asks for the passphrase of the encrypted file. It stays open until it is told that the passphrase was the right one.
class PassphraseDialog final : public PromptDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget *parent = nullptr);

    //! It was not right, or the file could not be opened: says so, and waits for another one.
    void showError(const Error &error);

Q_SIGNALS:
    //! Answer with accept() or showError().
    void passphraseEntered(const Lanyard::Secret &passphrase);

private:
    void enter();

    FormField *m_passphrase;
};

} // namespace Lanyard
