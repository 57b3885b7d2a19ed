// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "separator.h"

#include <lanyard/ui/theme/colors.h>
#include <lanyard/ui/theme/tokens.h>

#include <QPainter>

namespace Lanyard {

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Separator::sizeHint() const { return {Tokens::Line::hair, Tokens::Line::hair}; }

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(ColorRole::Separator, palette()));
}

} // namespace Lanyard
