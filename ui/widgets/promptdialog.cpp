// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "promptdialog.h"

#include "actionbutton.h"
#include "textlabel.h"

#include <lanyard/ui/theme/tokens.h>

#include <QEvent>
#include <QHBoxLayout>

namespace Lanyard {

PromptDialog::PromptDialog(const QString &title, const QString &text, const QString &goOn, QWidget *parent)
    : QDialog(parent)
    , m_content(new QVBoxLayout)
    , m_cancel(new ActionButton(ActionButton::Emphasis::Plain, tr("Cancel")))
    , m_goOn(new ActionButton(ActionButton::Emphasis::Primary, goOn))
{
    setWindowTitle(title);
    auto *head = new TextLabel(TextRole::Section, title);
    auto *what = new TextLabel(TextRole::Body, text);
    head->setParagraph();
    what->setParagraph();
    m_goOn->setAccessibleDescription(text);
    m_goOn->setDefault(true);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    m_content->setSpacing(Tokens::Space::small);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Tokens::Space::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_goOn);

    auto *layout = new QVBoxLayout(this);
    const int margin = Tokens::Space::group;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addSpacing(Tokens::Space::small);
    layout->addWidget(what);
    layout->addSpacing(Tokens::Space::large);
    layout->addLayout(m_content);
    layout->addSpacing(Tokens::Space::group);
    layout->addLayout(buttons);
    setFixedWidth(Tokens::Size::dialogWidth);
}

void PromptDialog::addContent(QWidget *widget) { m_content->addWidget(widget); }

void PromptDialog::addGap() { m_content->addSpacing(Tokens::Space::small); }

bool PromptDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return handled;
}

void PromptDialog::fit()
{
    // A window does not ask its layout how high it has to be for its width.
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

} // namespace Lanyard
