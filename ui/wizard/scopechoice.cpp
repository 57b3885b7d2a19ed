// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "scopechoice.h"

#include <lanyard/ui/theme/tokens.h>

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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Tokens::Space::large);
    grid->setVerticalSpacing(Tokens::Space::small);
    for (const QString &scope : std::as_const(m_scopes)) {
        QString name = scopes.nameOf(scope);
        auto *box = new QCheckBox(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setAccessibleName(scopes.nameOf(scope));
        box->setToolTip(scope);
        box->setChecked(wanted.contains(scope));
        box->setEnabled(scope != QLatin1String("openid"));
        const int at = static_cast<int>(m_boxes.size());
        grid->addWidget(box, at / columns, at % columns);
        m_boxes.append(box);
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
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
