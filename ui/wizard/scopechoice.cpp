// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scopechoice.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/disclosure.h>

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
    m_scopes = wanted;
    for (const QString &other : scopes.names.keys()) {
        if (!m_scopes.contains(other))
            m_scopes.append(other);
    }
    auto *rest = new QWidget;
    auto *grid = new QGridLayout;
    auto *more = new QGridLayout(rest);
    for (QGridLayout *each : {grid, more}) {
        each->setContentsMargins({});
        each->setHorizontalSpacing(Tokens::Space::large);
        each->setVerticalSpacing(Tokens::Space::small);
    }
    for (const QString &scope : std::as_const(m_scopes)) {
        QCheckBox *box = boxFor(scope, scopes);
        box->setChecked(wanted.contains(scope));
        QGridLayout *place = wanted.contains(scope) ? grid : more;
        const int at = place->count();
        place->addWidget(box, at / columns, at % columns);
        m_boxes.append(box);
    }
    for (QGridLayout *each : {grid, more}) {
        for (int column = 0; column < columns; ++column)
            each->setColumnStretch(column, 1);
    }
    auto *fold = new Disclosure(tr("&More access"), rest);
    fold->setVisible(more->count() > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::small);
    layout->addLayout(grid);
    layout->addWidget(fold, 0, Qt::AlignLeft);
    layout->addWidget(rest);
}

QCheckBox *ScopeChoice::boxFor(const QString &scope, const ProviderScopes &scopes)
{
    QStringList marks;
    if (scopes.needsAdministrator.contains(scope))
        marks += tr("an administrator has to agree");
    if (scopes.notForPersonal.contains(scope))
        marks += tr("not for personal accounts");
    const QString name = scopes.nameOf(scope);
    QString text = marks.isEmpty() ? name : tr("%1 (%2)", "a scope's name, marks").arg(name, marks.join(tr(", ")));
    auto *box = new QCheckBox(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    box->setAccessibleName(text.replace(QLatin1String("&&"), QLatin1String("&")));
    box->setToolTip(scope);
    box->setEnabled(scope != QLatin1String("openid"));
    return box;
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
