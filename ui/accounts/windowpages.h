// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/clock.h>

#include <QStackedWidget>

namespace Lanyard {

class ActivityPage;
class ChecksPage;

//! The pages of the main window: the accounts, or what stands there before the first one; in their place what happened
//! to them, or the checks, until the person goes back.
class WindowPages final : public QStackedWidget
{
    Q_OBJECT

public:
    //! Takes both widgets; the clock outlives it.
    WindowPages(QWidget *accounts, QWidget *empty, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ActivityPage &activity() { return *m_activity; }

    [[nodiscard]] ChecksPage &checks() { return *m_checks; }

    //! Whether there are accounts to show once the person is back from the other pages.
    void setHasAccounts(bool hasAccounts);
    //! What happened to that account, or to all of them where the id is empty.
    void showActivity(const QString &accountId, const QString &label);
    //! Has everything checked.
    void showChecks();

Q_SIGNALS:
    void backAtAccounts();

private:
    void goBack();

    QWidget *m_accounts;
    QWidget *m_empty;
    ActivityPage *m_activity;
    ChecksPage *m_checks;
    bool m_hasAccounts = false;
};

} // namespace Lanyard
