// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "passphrasedialog.h"

#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/secretfield.h>

#include <QLineEdit>

namespace Lanyard {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : PromptDialog(tr("Unlock your accounts"),
                   tr("Your accounts are in an encrypted file on this computer. Enter its passphrase to use them."),
                   tr("&Unlock"), parent)
    , m_passphrase(new FormField(tr("&Passphrase"), new SecretField))
{
    addContent(m_passphrase);
    goOnButton()->setEnabled(false);
    connect(goOnButton(), &QAbstractButton::clicked, this, &PassphraseDialog::enter);
    connect(m_passphrase->field(), &QLineEdit::textChanged, this,
            [this](const QString &text) { goOnButton()->setEnabled(!text.isEmpty()); });
    m_passphrase->field()->setFocus();
}

void PassphraseDialog::enter()
{
    // until there is an answer, which empties the field where it is no
    goOnButton()->setEnabled(false);
    m_passphrase->field()->setReadOnly(true);
    Q_EMIT passphraseEntered(Secret(QStringView(m_passphrase->field()->text())));
}

void PassphraseDialog::showError(const Error &error)
{
    m_passphrase->field()->setReadOnly(false);
    m_passphrase->field()->clear();
    m_passphrase->setProblem(error.hint.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.hint);
    m_passphrase->field()->setFocus();
}

} // namespace Lanyard
