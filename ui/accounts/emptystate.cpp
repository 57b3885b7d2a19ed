// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "emptystate.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/tray/clipicon.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new ClipView(Tokens::Size::markLarge);
    auto *title = new TextLabel(TextRole::Title, tr("Link your first account"));
    auto *paragraph = new TextLabel(TextRole::Body,
                                    tr("Sign in once, in your browser. Lanyard keeps the account in your keyring and "
                                       "gives your programs access when "
                                       "they ask for it, so none of them needs your password."));
    paragraph->setParagraph();
    paragraph->setColorRole(ColorRole::SecondaryText);
    paragraph->setAlignment(Qt::AlignCenter);
    paragraph->setFixedWidth(Tokens::Size::readingWidth);
    title->setAlignment(Qt::AlignCenter);
    auto *add = new ActionButton(ActionButton::Emphasis::Primary, tr("&Add account"));
    add->setDefault(true);
    add->setAccessibleDescription(paragraph->text());
    connect(add, &QAbstractButton::clicked, this, &EmptyState::addAccountRequested);

    // Between stretches and not aligned: an aligned widget is never asked for its height at its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(paragraph);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addSpacing(Tokens::Space::group);
    layout->addWidget(title);
    layout->addSpacing(Tokens::Space::small);
    layout->addLayout(middle);
    layout->addSpacing(Tokens::Space::group);
    layout->addWidget(add, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setFocusProxy(add);
}

} // namespace Lanyard
