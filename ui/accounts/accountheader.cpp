// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountheader.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/elidedlabel.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/stateglyph.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Lanyard {

AccountHeader::AccountHeader(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkView(Tokens::Size::markLarge))
    , m_label(new ElidedLabel(TextRole::Title))
    , m_edit(new QLineEdit)
    , m_glyph(new StateGlyph)
    , m_line(new ElidedLabel(TextRole::Body))
{
    m_edit->setAccessibleName(tr("Name of the account"));
    m_edit->setVisible(false);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { endRenaming(true); });

    auto *state = new QHBoxLayout;
    state->setSpacing(Tokens::Space::small);
    state->addWidget(m_glyph);
    state->addWidget(m_line, 1);

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::Space::tiny);
    words->addWidget(m_label);
    words->addWidget(m_edit);
    words->addLayout(state);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(m_mark);
    layout->addLayout(words, 1);
    layout->setAlignment(words, Qt::AlignVCenter);
}

void AccountHeader::setAccount(const Account &account, DisplayState state, const ProviderMark &mark)
{
    if (m_id != account.id)
        endRenaming(false);
    else if (m_glyph->state() != state)
        announce(this, StateWords::word(state));
    m_id = account.id;
    m_mark->setMark(mark);
    m_label->setText(account.label);
    m_glyph->setState(state);
    m_line->setText(tr("%1 · %2", "provider, state").arg(account.providerName, StateWords::word(state)));
    m_line->setColorRole(needsPerson(state) ? colorRole(state) : ColorRole::SecondaryText);
}

void AccountHeader::startRenaming()
{
    m_edit->setText(m_label->text());
    m_label->setVisible(false);
    m_edit->setVisible(true);
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void AccountHeader::endRenaming(bool keep)
{
    if (m_edit->isHidden())
        return;
    const QString label = m_edit->text().simplified();
    const QString before = m_label->text();
    m_edit->setVisible(false);
    m_label->setVisible(true);
    if (keep && !label.isEmpty() && label != before)
        Q_EMIT renamed(label);
}

bool AccountHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        endRenaming(false);
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        endRenaming(true);
    return QWidget::eventFilter(watched, event);
}

} // namespace Lanyard
