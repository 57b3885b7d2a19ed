// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionhead.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/markview.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>

namespace Lanyard {

SessionHead::SessionHead(QWidget *parent)
    : QWidget(parent)
    , m_mark(new MarkView(Tokens::Size::markLarge))
    , m_title(new TextLabel(TextRole::Title))
    , m_sentence(new TextLabel(TextRole::Body))
{
    m_sentence->setParagraph();
    auto *words = new QVBoxLayout;
    words->setSpacing(Tokens::Space::tiny);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->setAlignment(words, Qt::AlignVCenter);
}

void SessionHead::setMark(const ProviderMark &mark) { m_mark->setMark(mark); }

void SessionHead::setTitle(const QString &title) { m_title->setText(title); }

void SessionHead::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

void SessionHead::setSentenceVisible(bool visible) { m_sentence->setVisible(visible); }

} // namespace Lanyard
