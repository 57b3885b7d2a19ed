// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretstorechoice.h"

#include "strengthmeter.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/formfield.h>
#include <lanyard/ui/widgets/secretfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QLineEdit>

namespace Lanyard {

QString SecretStoreChoice::titleFor(Reason reason)
{
    return reason == Reason::Move ? tr("Move secrets to an encrypted file") : tr("This computer has no keyring");
}

QString SecretStoreChoice::textFor(Reason reason)
{
    if (reason == Reason::Move) {
        return tr("What lets Lanyard into your accounts goes into a file, encrypted with a passphrase that only you "
                  "know, and is then removed from the keyring. You enter the passphrase once each time Lanyard "
                  "starts.");
    }
    return tr("Lanyard keeps what lets it into your accounts in a keyring, and found none here. It can use a file "
              "instead, encrypted with a passphrase that only you know. You enter it once each time Lanyard starts.");
}

QString SecretStoreChoice::goOnFor(Reason reason)
{
    return reason == Reason::Move ? tr("&Move to the file") : tr("&Use encrypted file");
}

SecretStoreChoice::SecretStoreChoice(Reason reason, QWidget *parent)
    : PromptDialog(titleFor(reason), textFor(reason), goOnFor(reason), parent)
    , m_first(new FormField(tr("&Passphrase"), new SecretField))
    , m_second(new FormField(tr("Passphrase, &again"), new SecretField))
    , m_meter(new StrengthMeter)
{
    m_first->addBelow(m_meter);
    auto *loss =
        new TextLabel(TextRole::Secondary,
                      tr("Without the passphrase the file can't be opened: the accounts would have to be linked "
                         "again. Lanyard never stores them unencrypted."));
    loss->setParagraph();
    addContent(m_first);
    addGap();
    addContent(m_second);
    addGap();
    addContent(loss);
    connect(goOnButton(), &QAbstractButton::clicked, this, &SecretStoreChoice::choose);
    for (FormField *field : {m_first, m_second})
        connect(field->field(), &QLineEdit::textChanged, this, &SecretStoreChoice::follow);
    m_first->field()->setFocus();
    follow();
}

void SecretStoreChoice::follow()
{
    const QString first = m_first->field()->text();
    const QString second = m_second->field()->text();
    const auto level = PassphraseStrength::of(first);
    m_meter->setLevel(level);
    m_first->setHelp(PassphraseStrength::words(level));
    m_second->setProblem(second.isEmpty() || first.startsWith(second) ? QString() : tr("The two are not the same."));
    goOnButton()->setEnabled(!first.isEmpty() && first == second);
}

void SecretStoreChoice::choose()
{
    const Secret passphrase{QStringView(m_first->field()->text())};
    for (const FormField *field : {m_first, m_second})
        field->field()->clear();
    accept();
    Q_EMIT encryptedFileChosen(passphrase);
}

} // namespace Lanyard
