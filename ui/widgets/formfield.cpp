// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "formfield.h"

#include "announcement.h"
#include "textlabel.h"

#include <lanyard/ui/theme/tokens.h>

#include <QHBoxLayout>
#include <QLineEdit>

namespace Lanyard {

FormField::FormField(const QString &label, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_below(new TextLabel(TextRole::Secondary))
{
    auto *name = new TextLabel(TextRole::Body, label);
    name->setBuddy(field);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    m_below->setParagraph();
    m_below->setVisible(false);
    m_below->setTextInteractionFlags(Qt::NoTextInteraction);

    auto *line = new QHBoxLayout;
    line->setSpacing(Tokens::Space::small);
    line->addWidget(field, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::tiny);
    layout->addWidget(name);
    layout->addLayout(line);
    layout->addWidget(m_below);
    connect(field, &QLineEdit::textEdited, this, [this] { setProblem({}); });
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    showBelow();
}

void FormField::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    showBelow();
    if (!problem.isEmpty())
        announce(m_below, problem);
}

void FormField::addBeside(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout()->itemAt(1)->layout())->addWidget(widget);
}

void FormField::addBelow(QWidget *widget) { static_cast<QVBoxLayout *>(layout())->insertWidget(2, widget); }

void FormField::showBelow()
{
    const QString text = m_problem.isEmpty() ? m_help : m_problem;
    m_below->setText(text);
    m_below->setColorRole(m_problem.isEmpty() ? ColorRole::SecondaryText : ColorRole::Critical);
    m_below->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace Lanyard
