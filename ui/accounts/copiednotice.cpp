// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "copiednotice.h"

#include "clipboardsecret.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

CopiedNotice::CopiedNotice(ClipboardSecret &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Secondary))
{
    auto *clear = new ActionButton(ActionButton::Emphasis::Quiet, tr("C&lear now"));
    clear->setInline(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(m_text);
    layout->addWidget(clear);
    layout->addStretch();
    connect(clear, &QAbstractButton::clicked, &clipboard, &ClipboardSecret::clear);
    connect(&clipboard, &ClipboardSecret::secondsLeftChanged, this, &CopiedNotice::showSeconds);
    showSeconds(clipboard.secondsLeft());
}

QString CopiedNotice::text() const { return m_text->text(); }

void CopiedNotice::showSeconds(int seconds)
{
    const bool appears = seconds > 0 && isHidden();
    m_text->setText(tr("Copied. The clipboard is cleared in %1 s.").arg(seconds));
    setVisible(seconds > 0);
    if (appears)
        announce(this, m_text->text());
}

} // namespace Lanyard
