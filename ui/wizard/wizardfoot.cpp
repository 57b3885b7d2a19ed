// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "wizardfoot.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>

#include <QHBoxLayout>

namespace Lanyard {

WizardFoot::WizardFoot(QDialog *wizard)
    : QWidget(wizard)
    , m_back(new ActionButton(ActionButton::Emphasis::Plain, tr("&Back")))
    , m_another(new ActionButton(ActionButton::Emphasis::Plain, tr("&Add another")))
    , m_cancel(new ActionButton(ActionButton::Emphasis::Plain, tr("Cancel")))
    , m_next(new ActionButton(ActionButton::Emphasis::Primary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::large, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::small);
    layout->addWidget(m_back);
    layout->addWidget(m_another);
    layout->addStretch();
    layout->addWidget(m_cancel);
    layout->addWidget(m_next);
    m_next->setDefault(true); // of the dialog, which it has to be in by then
    connect(m_back, &QAbstractButton::clicked, this, &WizardFoot::backRequested);
    connect(m_another, &QAbstractButton::clicked, this, &WizardFoot::anotherRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, &WizardFoot::cancelRequested);
    connect(m_next, &QAbstractButton::clicked, this, &WizardFoot::nextRequested);
}

void WizardFoot::setOffer(const Offer &offer)
{
    m_back->setVisible(offer.back);
    m_another->setVisible(offer.another);
    m_cancel->setVisible(offer.cancel);
    m_cancel->setEnabled(offer.canCancel);
    if (offer.next.isEmpty() && m_next->hasFocus())
        m_cancel->setFocus(Qt::OtherFocusReason);
    m_next->setVisible(!offer.next.isEmpty());
    m_next->setText(offer.next);
    m_next->setEnabled(offer.canContinue);
}

void WizardFoot::focusNext() { m_next->setFocus(Qt::OtherFocusReason); }

} // namespace Lanyard
