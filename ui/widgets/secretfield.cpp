// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretfield.h"

#include "lineicon.h"

#include <QAction>

namespace Lanyard {

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(addAction(LineIcon::icon(LineIcon::Shape::Eye), QLineEdit::TrailingPosition))
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &SecretField::reveal);
    reveal(false);
}

void SecretField::reveal(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(m_reveal->text());
}

} // namespace Lanyard
