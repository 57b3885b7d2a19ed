// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "activitypage.h"

#include "activitylist.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/card.h>
#include <lanyard/ui/widgets/inlinemessage.h>
#include <lanyard/ui/widgets/searchfield.h>
#include <lanyard/ui/widgets/textlabel.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

namespace Lanyard {

using enum ActivityKind;

ActivityPage::ActivityPage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(clock)
    , m_back(new ActionButton(ActionButton::Emphasis::Plain))
    , m_search(new SearchField(tr("Search activity")))
    , m_account(new ActionButton(ActionButton::Emphasis::Plain))
    , m_filter(new QComboBox)
    , m_problem(new InlineMessage)
    , m_list(new ActivityList)
    , m_pane(new Card)
    , m_pages(new QStackedWidget)
    , m_emptyTitle(new TextLabel(TextRole::Section))
    , m_emptyText(new TextLabel(TextRole::Body))
{
    m_back->setShape(LineIcon::Shape::Back);
    m_back->setAccessibleName(tr("Back to the accounts"));
    m_back->setToolTip(m_back->accessibleName());
    m_account->setShape(LineIcon::Shape::Cross);
    m_account->setToolTip(tr("Show the activity of all accounts"));
    m_account->setAccessibleDescription(m_account->toolTip());
    m_account->setVisible(false);
    m_filter->setAccessibleName(tr("What is shown"));
    m_problem->setVisible(false);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // also where nothing is below it
    m_list->setModel(&m_model);
    fillFilter();
    layOut();
    connectParts();
}

void ActivityPage::fillFilter()
{
    const auto add = [this](const QString &name, const QList<ActivityKind> &kinds) {
        m_filter->addItem(name, QVariant::fromValue(kinds));
    };
    add(tr("Everything"), {});
    add(tr("Tokens for programs"), {TokenHandedOut, TokenFailed});
    add(tr("Renewals"), {Refreshed, RefreshFailed, SignInRequired});
    add(tr("Problems"), {TokenFailed, RefreshFailed, SignInRequired});
    add(tr("Accounts added and removed"), {Linked, Relinked, Unlinked, Imported, Exported});
}

QWidget *ActivityPage::makeEmpty()
{
    m_emptyTitle->setAlignment(Qt::AlignCenter);
    m_emptyText->setParagraph();
    m_emptyText->setColorRole(ColorRole::SecondaryText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setFixedWidth(Tokens::Size::readingWidth);
    // Between stretches and not aligned: an aligned widget is never asked for its height at its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_emptyText);
    middle->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Tokens::Space::small);
    layout->addStretch(2);
    layout->addWidget(m_emptyTitle);
    layout->addLayout(middle);
    layout->addStretch(3);
    return page;
}

void ActivityPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Tokens::Space::small);
    m_search->setFixedWidth(Tokens::Size::listPane - m_back->sizeHint().width() - Tokens::Space::small);
    top->addWidget(m_back);
    top->addWidget(m_search);
    top->addStretch();
    top->addWidget(m_account);
    top->addWidget(m_filter);

    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmpty());
    auto *inside = new QVBoxLayout(m_pane);
    const int inset = Tokens::Space::small;
    inside->setContentsMargins(inset, inset, inset, inset);
    inside->addWidget(m_pages);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::Space::large);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    layout->addWidget(m_pane, 1);
    layout->addStretch(0);
}

void ActivityPage::connectParts()
{
    connect(m_back, &QAbstractButton::clicked, this, &ActivityPage::closed);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPage::seek);
    const auto toList = [this] { m_list->setFocus(Qt::TabFocusReason); };
    connect(m_search, &SearchField::downPressed, m_list, toList);
    connect(m_search, &QLineEdit::returnPressed, m_list, toList);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ActivityPage::seek);
    connect(m_account, &QAbstractButton::clicked, this, [this] {
        setAccount({}, {});
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ActivityList::reachedTop, this, [this] {
        if (m_isStale)
            reload();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showOutcome);
}

void ActivityPage::setSource(ActivitySource *source)
{
    m_model.setSource(source);
    showOutcome();
}

void ActivityPage::begin(const QString &accountId, const QString &label)
{
    m_search->clear();
    m_filter->setCurrentIndex(0);
    setAccount(accountId, label);
    reload();
    m_list->scrollToTop();
}

void ActivityPage::setAccount(const QString &accountId, const QString &label)
{
    m_accountId = accountId;
    QString shown = m_account->fontMetrics().elidedText(label, Qt::ElideMiddle, Tokens::Size::filterWidth);
    m_account->setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_account->setAccessibleName(tr("Only %1", "account").arg(label));
    m_account->setVisible(!accountId.isEmpty());
    seek();
}

void ActivityPage::seek()
{
    ActivityQuery query;
    query.search = m_search->text();
    query.accountId = m_accountId;
    query.kinds = m_filter->currentData().value<QList<ActivityKind>>();
    m_model.setQuery(query);
    showOutcome();
}

void ActivityPage::follow()
{
    m_isStale = true;
    if (isVisible() && m_list->isAtTop())
        reload();
}

void ActivityPage::reload()
{
    m_isStale = false;
    const auto current = m_list->currentIndex().data(ActivityModel::ActivityRole).value<Activity>().id;
    m_model.reload();
    if (const int row = m_model.rowOf(current); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    showOutcome();
}

void ActivityPage::showOutcome()
{
    const auto &error = m_model.error();
    m_problem->setVisible(error.has_value());
    if (error) {
        m_problem->setError(*error);
        m_problem->setAction({}, false);
    }
    const ActivityQuery &query = m_model.query();
    const bool isSought = !query.search.simplified().isEmpty() || !query.kinds.isEmpty() || !query.accountId.isEmpty();
    m_emptyTitle->setText(isSought ? tr("Nothing found") : tr("Nothing has happened yet"));
    m_emptyText->setText(isSought ? tr("No activity matches what you are looking for.")
                                  : tr("Here stands which programs got tokens, what was renewed and what failed. The "
                                       "tokens themselves never do."));
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_pane->setVisible(!error || !isEmpty);
}

void ActivityPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT visibilityChanged(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT visibilityChanged(false);
}

} // namespace Lanyard
