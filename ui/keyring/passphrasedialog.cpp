// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "passphrasedialog.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/secretfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

PassphraseDialog::PassphraseDialog(QWidget *parent)
    : QDialog(parent)
    , m_passphrase(new FormField(tr("&Passphrase"), new SecretField))
    , m_unlock(new ActionButton(ActionButton::Emphasis::Primary, tr("&Unlock")))
{
    setWindowTitle(tr("Unlock your accounts"));
    auto *title = new TextLabel(TextRole::Section, tr("Unlock your accounts"));
    auto *what = new TextLabel(TextRole::Body,
                               tr("Your accounts are in an encrypted file on this computer. Enter its passphrase to use them."));
    what->setParagraph();
    auto *cancel = new ActionButton(ActionButton::Emphasis::Plain, tr("Cancel"));
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_unlock, &QAbstractButton::clicked, this, &PassphraseDialog::enter);
    connect(m_passphrase->field(), &QLineEdit::textChanged, this,
            [this](const QString &text) { m_unlock->setEnabled(!text.isEmpty()); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::Space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::group, Tokens::Space::group, Tokens::Space::group);
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(Tokens::Space::small);
    layout->addWidget(m_passphrase);
    layout->addSpacing(Tokens::Space::large);
    layout->addStretch();
    layout->addLayout(buttons);
    setFixedWidth(Tokens::Size::dialogWidth);
    m_passphrase->field()->setFocus();
}

void PassphraseDialog::enter()
{
    m_unlock->setEnabled(false); // until there is an answer
    Q_EMIT passphraseEntered(Secret(QStringView(m_passphrase->field()->text())));
}

void PassphraseDialog::showError(const Error &error)
{
    m_passphrase->field()->clear();
    m_passphrase->setProblem(error.hint.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.hint);
    m_passphrase->field()->setFocus();
}

} // namespace Lanyard
