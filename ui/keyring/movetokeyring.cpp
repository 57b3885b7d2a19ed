// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "movetokeyring.h"

#include <lanyard/ui/widgets/actionbutton.h>

namespace Lanyard {

MoveToKeyring::MoveToKeyring(QWidget *parent)
    : PromptDialog(tr("Move secrets to the keyring"),
                   tr("What lets Lanyard into your accounts goes into the keyring, which is unlocked when you log in, "
                      "and is then removed from the encrypted file."),
                   tr("Move to the &keyring"), parent)
{
    connect(goOnButton(), &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace Lanyard
