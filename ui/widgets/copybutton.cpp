// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "copybutton.h"

#include "announcement.h"

#include <lanyard/ui/theme/tokens.h>

#include <QClipboard>
#include <QGuiApplication>

namespace Lanyard {

CopyButton::CopyButton(const QString &text, QWidget *parent)
    : ActionButton(Emphasis::Plain, text, parent)
    , m_words(text)
{
    setShape(LineIcon::Shape::Copy);
    m_settle.setSingleShot(true);
    m_settle.setInterval(Tokens::Time::copiedShown);
    connect(&m_settle, &QTimer::timeout, this, &CopyButton::settle);
    connect(this, &QAbstractButton::clicked, this, &CopyButton::copy);
}

QSize CopyButton::sizeHint() const
{
    // As wide as the wider of the two texts, so that nothing moves when it is pressed.
    const QFontMetrics metrics = fontMetrics();
    const auto width = [&metrics](const QString &text) { return metrics.size(Qt::TextShowMnemonic, text).width(); };
    const QSize own = ActionButton::sizeHint();
    return {own.width() - width(text()) + qMax(width(m_words), width(tr("Copied"))), own.height()};
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
