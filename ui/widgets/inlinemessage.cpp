// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "inlinemessage.h"

#include "actionbutton.h"
#include "announcement.h"
#include "copybutton.h"
#include "disclosure.h"
#include "stateglyph.h"
#include "textlabel.h"

#include <lanyard/ui/theme/tokens.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

namespace Lanyard {

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StateGlyph)
    , m_message(new TextLabel(TextRole::Body))
    , m_hint(new TextLabel(TextRole::Secondary))
    , m_note(new TextLabel(TextRole::Secondary))
    , m_primary(new ActionButton(ActionButton::Emphasis::Primary))
    , m_plain(new ActionButton(ActionButton::Emphasis::Plain))
    , m_detail(new QPlainTextEdit)
    , m_copyDetail(new CopyButton(tr("Copy details")))
    , m_detailBox(new QWidget)
    , m_disclosure(new Disclosure(tr("&Details"), m_detailBox))
{
    m_message->setParagraph();
    m_hint->setParagraph();
    m_note->setParagraph();
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("Technical details"));
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFixedHeight(4 * fontMetrics().lineSpacing());
    for (ActionButton *button : {m_primary, m_plain}) {
        button->setVisible(false);
        connect(button, &QAbstractButton::clicked, this, &InlineMessage::actionTriggered);
    }

    auto *details = new QVBoxLayout(m_detailBox);
    details->setContentsMargins({});
    details->setSpacing(Tokens::Space::small);
    details->addWidget(m_detail);
    details->addWidget(m_copyDetail, 0, Qt::AlignLeft);

    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::Space::tiny);
    words->addWidget(m_message);
    words->addWidget(m_hint);
    words->addWidget(m_note);
    words->addWidget(m_disclosure, 0, Qt::AlignLeft);
    words->addWidget(m_detailBox);

    // The shape stands on the first line of the words, whatever the font's height.
    auto *shape = new QVBoxLayout;
    shape->setContentsMargins(0, qMax(0, (fontMetrics().height() - Tokens::Size::glyph) / 2), 0, 0);
    shape->addWidget(m_glyph);
    shape->addStretch();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::medium, Tokens::Space::medium, Tokens::Space::medium,
                               Tokens::Space::medium);
    layout->setSpacing(Tokens::Space::medium);
    layout->addLayout(shape);
    layout->addLayout(words, 1);
    layout->addWidget(m_primary, 0, Qt::AlignVCenter);
    layout->addWidget(m_plain, 0, Qt::AlignVCenter);
    setDetail({});
    setNote({});
}

void InlineMessage::setMessage(DisplayState state, const QString &message, const QString &hint)
{
    const bool news = m_message->text() != message;
    m_glyph->setState(state);
    m_message->setText(message);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(hint.isEmpty() ? message : message + QLatin1Char(' ') + hint);
    update();
    if (news)
        announce(this, accessibleName());
}

void InlineMessage::setError(const Error &error)
{
    const bool persons = error.kind == ErrorKind::SignInRequired || error.kind == ErrorKind::Cancelled;
    setMessage(persons ? DisplayState::SignInRequired : DisplayState::Error, error.message, error.hint);
    QString detail = kindName(error.kind);
    if (!error.code.isEmpty())
        detail += QLatin1String(": ") + error.code;
    if (!error.detail.isEmpty())
        detail += QLatin1Char('\n') + error.detail;
    setDetail(detail);
}

void InlineMessage::setAction(const QString &text, bool primary)
{
    m_primary->setText(text);
    m_plain->setText(text);
    m_primary->setVisible(!text.isEmpty() && primary);
    m_plain->setVisible(!text.isEmpty() && !primary);
}

void InlineMessage::setDetail(const QString &detail)
{
    m_disclosure->setChecked(false);
    m_disclosure->setVisible(!detail.isEmpty());
    m_detail->setPlainText(detail);
    m_copyDetail->setCopiedText(detail);
}

void InlineMessage::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString InlineMessage::message() const { return m_message->text(); }

QString InlineMessage::hint() const { return m_hint->text(); }

void InlineMessage::paintEvent(QPaintEvent *)
{
    const ColorRole role = colorRole(m_glyph->state());
    const ColorRole tint = role == ColorRole::Critical ? ColorRole::CriticalTint
        : role == ColorRole::Caution                   ? ColorRole::CautionTint
                                                       : ColorRole::NeutralTint;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(tint, palette()));
    painter.drawRoundedRect(QRectF(rect()), Tokens::Radius::card, Tokens::Radius::card);
}

} // namespace Lanyard
