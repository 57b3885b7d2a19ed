// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "choosepage.h"

#include "providerfilter.h"
#include "providergrid.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/searchfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QVBoxLayout>

namespace Lanyard {

ChoosePage::ChoosePage(const QList<Provider> &providers, const QStringList &recentlyUsed, QWidget *parent)
    : WizardPage(parent)
    , m_model(providers, recentlyUsed)
    , m_filter(new ProviderFilter(this))
    , m_search(new SearchField(tr("Search providers")))
    , m_grid(new ProviderGrid)
{
    m_filter->setSourceModel(&m_model);
    m_grid->setModel(m_filter);
    connect(m_search, &QLineEdit::textChanged, this, &ChoosePage::filter);
    connect(m_search, &SearchField::downPressed, m_grid, [this] { m_grid->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &ProviderGrid::chosen, this, &ChoosePage::chosen);
    connect(m_grid, &ProviderGrid::currentProviderChanged, this, &WizardPage::changed);
    connect(m_grid, &ProviderGrid::searchWanted, this, [this](const QString &typed) {
        m_search->setFocus(Qt::TabFocusReason);
        m_search->end(false);
        m_search->insert(typed);
    });

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Tokens::Space::group, 0, Tokens::Space::group, 0);
    head->setSpacing(Tokens::Space::medium);
    head->addWidget(new TextLabel(TextRole::Title, tr("Where is your account?")));
    head->addWidget(m_search);
    // The grid's gutter for its scroll bar lies in the margin.
    const int outer = Tokens::Space::group;
    const int gutter = qMax(0, outer - m_grid->gutter());
    auto *grid = new QVBoxLayout;
    grid->setContentsMargins(isRightToLeft() ? gutter : outer, 0, isRightToLeft() ? outer : gutter, 0);
    grid->addWidget(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addLayout(head);
    layout->addLayout(grid, 1);
    filter({});
}

QString ChoosePage::nextText() const { return tr("Con&tinue"); }

bool ChoosePage::canContinue() const { return m_grid->currentIndex().isValid(); }

void ChoosePage::next() { Q_EMIT chosen(m_grid->currentId()); }

void ChoosePage::takeFocus() { m_search->setFocus(Qt::OtherFocusReason); }

QString ChoosePage::typedAddress() const
{
    const QString typed = m_search->text().trimmed();
    return typed.contains(QLatin1Char('.')) && !typed.contains(QLatin1Char(' ')) ? typed : QString();
}

void ChoosePage::filter(const QString &search)
{
    m_filter->setSearch(search);
    m_grid->selectFirst();
}

} // namespace Lanyard
