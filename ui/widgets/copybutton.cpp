// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "copybutton.h"

#include "announcement.h"

#include <lanyard/ui/theme/tokens.h>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace Lanyard {

CopyButton::CopyButton(const QString &text, QWidget *parent)
    : ActionButton(Emphasis::Plain, text, parent)
    , m_words(text)
{
    setShape(LineIcon::Shape::Copy);
    measure();
    m_settle.setSingleShot(true);
    m_settle.setInterval(Tokens::Time::copiedShown);
    connect(&m_settle, &QTimer::timeout, this, &CopyButton::settle);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_asksFirst)
            Q_EMIT textWanted();
        else
            copy();
    });
}

QSize CopyButton::sizeHint() const { return {m_width, ActionButton::sizeHint().height()}; }

void CopyButton::measure()
{
    // As wide as the wider of the two texts, so that nothing moves when it is pressed.
    const QString shown = text();
    m_width = 0;
    for (const QString &each : {m_words, tr("Copied")}) {
        setText(each);
        m_width = qMax(m_width, ActionButton::sizeHint().width());
    }
    setText(shown);
}

void CopyButton::changeEvent(QEvent *event)
{
    ActionButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
    setText(tr("Copied"));
    setShape(LineIcon::Shape::Check);
    announce(this, tr("Copied"));
    m_settle.start();
}

void CopyButton::settle()
{
    setText(m_words);
    setShape(LineIcon::Shape::Copy);
}

} // namespace Lanyard
