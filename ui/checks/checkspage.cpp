// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "checkspage.h"

#include "checkwords.h"
#include "findingslist.h"

#include <lanyard/diagnosis/findingreport.h>
#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/announcement.h>
#include <lanyard/ui/widgets/card.h>
#include <lanyard/ui/widgets/copybutton.h>
#include <lanyard/ui/widgets/progressline.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Lanyard {

ChecksPage::ChecksPage(QWidget *parent)
    : QWidget(parent)
    , m_back(new ActionButton(ActionButton::Emphasis::Plain))
    , m_title(new TextLabel(TextRole::Section, tr("Checks")))
    , m_summary(new TextLabel(TextRole::Secondary))
    , m_copy(new CopyButton(tr("Copy &report")))
    , m_again(new ActionButton(ActionButton::Emphasis::Plain, tr("Check a&gain")))
    , m_progress(new ProgressLine)
    , m_list(new FindingsList)
{
    m_back->setShape(LineIcon::Shape::Back);
    m_back->setAccessibleName(tr("Back to the accounts"));
    m_back->setToolTip(m_back->accessibleName());
    m_again->setShape(LineIcon::Shape::Renew);
    m_progress->setAccessibleName(tr("Checking"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when the checks are over
    m_progress->setSizePolicy(kept);
    m_progress->setVisible(false);
    m_copy->setEnabled(false);
    m_list->setModel(&m_model);
    layOut();
    connect(m_back, &QAbstractButton::clicked, this, &ChecksPage::closed);
    connect(m_again, &QAbstractButton::clicked, this, &ChecksPage::begin);
}

void ChecksPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Tokens::Space::small);
    top->addWidget(m_back);
    top->addSpacing(Tokens::Space::tiny);
    top->addWidget(m_title);
    top->addSpacing(Tokens::Space::tiny);
    top->addWidget(m_summary, 1);
    top->addWidget(m_copy);
    top->addWidget(m_again);

    auto *pane = new Card;
    auto *inside = new QVBoxLayout(pane);
    const int inset = Tokens::Space::small;
    inside->setContentsMargins(inset, inset, inset, inset);
    inside->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addSpacing(Tokens::Space::small);
    layout->addWidget(m_progress);
    layout->addSpacing(Tokens::Space::small - Tokens::Line::progress);
    layout->addWidget(pane, 1);
}

void ChecksPage::begin()
{
    m_list->setFocus(Qt::OtherFocusReason); // where the answer will be, before its button can't be pressed any more
    if (m_isChecking)
        return;
    setChecking(true);
    Q_EMIT checksRequested();
}

void ChecksPage::setFindings(const QList<Finding> &findings)
{
    m_model.setFindings(findings);
    m_list->setCurrentIndex(m_model.index(m_model.worstRow()));
    m_copy->setCopiedText(reportText(findings));
    m_copy->setEnabled(!findings.isEmpty());
    setChecking(false);
}

void ChecksPage::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    m_progress->setVisible(isChecking);
    m_again->setEnabled(!isChecking);
    m_summary->setText(isChecking ? tr("Checking…") : CheckWords::summary(m_model.findings()));
    announce(m_summary, m_summary->text());
}

void ChecksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Lanyard
