// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "windowpages.h"

#include <lanyard/ui/activity/activitypage.h>
#include <lanyard/ui/checks/checkspage.h>
#include <lanyard/ui/widgets/searchfield.h>

namespace Lanyard {

WindowPages::WindowPages(QWidget *accounts, QWidget *empty, const Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_accounts(accounts)
    , m_empty(empty)
    , m_activity(new ActivityPage(clock))
    , m_checks(new ChecksPage)
{
    for (QWidget *page : {m_accounts, m_empty, static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_checks)})
        addWidget(page);
    connect(m_activity, &ActivityPage::closed, this, &WindowPages::goBack);
    connect(m_checks, &ChecksPage::closed, this, &WindowPages::goBack);
}

void WindowPages::setHasAccounts(bool hasAccounts)
{
    m_hasAccounts = hasAccounts;
    if (currentWidget() != m_activity && currentWidget() != m_checks)
        setCurrentWidget(hasAccounts ? m_accounts : m_empty);
}

void WindowPages::showActivity(const QString &accountId, const QString &label)
{
    m_activity->begin(accountId, label);
    setCurrentWidget(m_activity);
    m_activity->searchField().setFocus(Qt::OtherFocusReason);
}

void WindowPages::showChecks()
{
    setCurrentWidget(m_checks);
    m_checks->begin();
}

void WindowPages::goBack()
{
    setCurrentWidget(m_hasAccounts ? m_accounts : m_empty);
    Q_EMIT backAtAccounts();
}

} // namespace Lanyard
