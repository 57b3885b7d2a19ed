// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountproblem.h"
#include "accountsmodel.h"

#include <lanyard/accounts/accountoutlook.h>
#include <lanyard/base/clock.h>

#include <QHash>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace Lanyard {

class AccountFacts;
class AccountHeader;
class ActionButton;
class ClipboardSecret;
class CopiedNotice;
class InlineMessage;

//! One account: who, what, how, and what can be done with it. A problem stands at the top with the button that helps.
class AccountDetails final : public QWidget
{
    Q_OBJECT

public:
    //! The clock and the clipboard outlive it.
    AccountDetails(const Clock &clock, ClipboardSecret &clipboard, QWidget *parent = nullptr);

    void setProviders(const QList<Provider> &providers);
    void setAccount(const Account &account, DisplayState state, const ProviderMark &mark);
    void setUsedBy(const QStringList &programs);
    //! What the last request for this account came to, until the account changes or another one is shown.
    void showError(const Error &error);
    //! Asked whenever it may be another one, while the pane is seen; outlives its use.
    void setOutlook(const OutlookOf &outlookOf);
    void startRenaming();

    [[nodiscard]] QString accountId() const { return m_account.id; }

    //! What may be done with the account now, for a menu.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void copyTokenRequested(const QString &id);
    void refreshRequested(const QString &id);
    void relinkRequested(const QString &id);
    void activityRequested(const QString &id);
    void removeRequested(const QString &id);
    void renameRequested(const QString &id, const QString &label);
    void unlockKeyringRequested();

public Q_SLOTS:
    //! Says again what depends on the time; a timer calls it while the pane is seen.
    void followTime();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectActions();
    void showProblem();
    void remedy();

    const Clock &m_clock;
    Account m_account;
    DisplayState m_state = DisplayState::Active;
    std::optional<Error> m_error;
    QHash<QString, QMap<QString, QString>> m_scopeNames;
    OutlookOf m_outlookOf;
    QTimer m_time;
    InlineMessage *m_problem;
    AccountHeader *m_header;
    AccountFacts *m_facts;
    ActionButton *m_copy;
    ActionButton *m_renew;
    ActionButton *m_more;
    CopiedNotice *m_copied;
};

} // namespace Lanyard
