// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "variablechoicefield.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QComboBox>
#include <QVBoxLayout>

namespace Lanyard {

VariableChoiceField::VariableChoiceField(const ProviderVariable &variable, QWidget *parent)
    : QWidget(parent)
    , m_name(variable.name)
    , m_choices(new QComboBox)
{
    auto *label = new TextLabel(TextRole::Body, variable.label);
    label->setBuddy(m_choices);
    m_choices->setAccessibleName(variable.label);
    m_choices->setAccessibleDescription(variable.description);
    m_choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // no wider than the page
    for (const VariableChoice &choice : variable.choices)
        m_choices->addItem(choice.label, choice.value);
    m_choices->setCurrentIndex(qMax(0, m_choices->findData(variable.defaultValue)));
    connect(m_choices, &QComboBox::currentIndexChanged, this, &VariableChoiceField::changed);
    auto *help = new TextLabel(TextRole::Secondary, variable.description);
    help->setParagraph();
    help->setVisible(!variable.description.isEmpty());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::tiny);
    layout->addWidget(label);
    layout->addWidget(m_choices);
    layout->addWidget(help);
}

QString VariableChoiceField::value() const { return m_choices->currentData().toString(); }

} // namespace Lanyard
