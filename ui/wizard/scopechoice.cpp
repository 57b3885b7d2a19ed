// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scopechoice.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/disclosure.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QCheckBox>
#include <QGridLayout>

namespace Lanyard {

namespace {

constexpr int columns = 2;

} // namespace

ScopeChoice::ScopeChoice(const ProviderScopes &scopes, QWidget *parent)
    : QWidget(parent)
{
    const QStringList wanted = scopes.requested();
    QStringList free;
    QStringList organizations;
    QStringList administrators;
    for (const QString &scope : scopes.names.keys()) {
        if (wanted.contains(scope))
            continue;
        QStringList &kind = scopes.needsAdministrator.contains(scope) ? administrators
            : scopes.notForPersonal.contains(scope)                   ? organizations
                                                                      : free;
        kind += scope;
    }
    auto *rest = new QWidget;
    auto *more = new QVBoxLayout(rest);
    auto *layout = new QVBoxLayout(this);
    for (QVBoxLayout *each : {layout, more}) {
        each->setContentsMargins({});
        each->setSpacing(Tokens::Space::small);
    }
    addSection(*layout, {}, wanted, scopes);
    addSection(*more, {}, free, scopes);
    addSection(*more, tr("Not for personal accounts"), organizations, scopes);
    addSection(*more, tr("An administrator has to agree"), administrators, scopes);
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(wanted.contains(box->toolTip()));
    auto *fold = new Disclosure(tr("&More access"), rest);
    fold->setVisible(more->count() > 0);
    layout->addWidget(fold, 0, Qt::AlignLeft);
    layout->addWidget(rest);
}

void ScopeChoice::addSection(QVBoxLayout &layout, const QString &title, const QStringList &section,
                             const ProviderScopes &scopes)
{
    if (section.isEmpty())
        return;
    if (!title.isEmpty()) {
        layout.addSpacing(Tokens::Space::small);
        layout.addWidget(new TextLabel(TextRole::Secondary, title));
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Tokens::Space::large);
    grid->setVerticalSpacing(Tokens::Space::small);
    for (const QString &scope : section) {
        const QString name = scopes.nameOf(scope);
        auto *box = new QCheckBox(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setAccessibleName(title.isEmpty() ? name : tr("%1, %2", "a scope's name, a mark").arg(name, title));
        box->setToolTip(scope);
        box->setEnabled(scope != QLatin1String("openid"));
        const int at = grid->count();
        grid->addWidget(box, at / columns, at % columns);
        m_boxes.append(box);
        m_scopes.append(scope);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    layout.addLayout(grid);
}

QStringList ScopeChoice::scopes() const
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_scopes.at(i));
    }
    return chosen;
}

} // namespace Lanyard
