// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "removedialog.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QCheckBox>

namespace Lanyard {

RemoveDialog::RemoveDialog(const Account &account, QWidget *parent)
    : PromptDialog(
          tr("Remove %1?").arg(account.label),
          tr("Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that use it get "
             "no more tokens. Your account at %1 stays as it is.")
              .arg(account.providerName),
          tr("&Remove account"), parent)
    , m_keepRemote(new QCheckBox(tr("&Keep the permission at %1").arg(account.providerName)))
{
    auto *help = new TextLabel(
        TextRole::Secondary,
        tr("Then other computers where you linked it may go on using it, if they share this permission."));
    help->setParagraph();
    help->setContentsMargins(Tokens::Size::checkBox + Tokens::Space::small, 0, 0, 0);
    m_keepRemote->setAccessibleDescription(help->text());
    addContent(m_keepRemote);
    addContent(help);
    connect(goOnButton(), &QAbstractButton::clicked, this, &QDialog::accept);
    cancelButton()->setDefault(true); // Enter must not remove by accident
    cancelButton()->setFocus();
}

bool RemoveDialog::keepsRemote() const { return m_keepRemote->isChecked(); }

} // namespace Lanyard
