// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "removedialog.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QCheckBox>
#include <QHBoxLayout>

namespace Lanyard {

RemoveDialog::RemoveDialog(const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_keepRemote(new QCheckBox(tr("&Keep the permission at %1").arg(account.providerName)))
{
    const QString question = tr("Remove %1?").arg(account.label);
    setWindowTitle(question);
    auto *title = new TextLabel(TextRole::Section, question);
    title->setParagraph();
    auto *what = new TextLabel(TextRole::Body,
                               tr("Lanyard takes the account out of your keyring and asks %1 to end its access. Programs that "
                                  "use it get no more tokens. Your account at %1 stays as it is.")
                                   .arg(account.providerName));
    what->setParagraph();
    auto *help = new TextLabel(
        TextRole::Secondary, tr("Then other computers where you linked it may go on using it, if they share this permission."));
    help->setParagraph();
    help->setContentsMargins(Tokens::Size::checkBox + Tokens::Space::small, 0, 0, 0);
    m_keepRemote->setAccessibleDescription(help->text());

    auto *cancel = new ActionButton(ActionButton::Emphasis::Plain, tr("Cancel"));
    auto *remove = new ActionButton(ActionButton::Emphasis::Primary, tr("&Remove account"));
    remove->setAccessibleDescription(what->text());
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(remove, &QAbstractButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::Space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(remove);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::group, Tokens::Space::group, Tokens::Space::group);
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(Tokens::Space::small);
    layout->addWidget(m_keepRemote);
    layout->addWidget(help);
    layout->addSpacing(Tokens::Space::large);
    layout->addStretch();
    layout->addLayout(buttons);
    setFixedWidth(Tokens::Size::dialogWidth);
    cancel->setFocus();
    cancel->setDefault(true);
}

bool RemoveDialog::keepsRemote() const { return m_keepRemote->isChecked(); }

} // namespace Lanyard
