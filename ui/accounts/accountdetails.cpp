// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountdetails.h"

#include "accountfacts.h"
#include "accountheader.h"
#include "copiednotice.h"
#include "humantime.h"

#include <lanyard/ui/theme/tokens.h>
#include <lanyard/ui/widgets/actionbutton.h>
#include <lanyard/ui/widgets/inlinemessage.h>

#include <QHBoxLayout>
#include <QMenu>

namespace Lanyard {

using namespace std::chrono_literals;

AccountDetails::AccountDetails(const Clock &clock, ClipboardSecret &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_problem(new InlineMessage)
    , m_header(new AccountHeader)
    , m_facts(new AccountFacts)
    , m_copy(new ActionButton(ActionButton::Emphasis::Plain, tr("&Copy token")))
    , m_renew(new ActionButton(ActionButton::Emphasis::Plain, tr("&Renew now")))
    , m_more(new ActionButton(ActionButton::Emphasis::Plain))
    , m_copied(new CopiedNotice(clipboard))
{
    m_copy->setAccessibleDescription(tr("Copies an access token and clears the clipboard after 30 seconds"));
    m_more->setShape(LineIcon::Shape::More);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_time.setInterval(15s);
    layOut();
    connectActions();
}

void AccountDetails::layOut()
{
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Tokens::Space::small);
    actions->addWidget(m_copy);
    actions->addWidget(m_renew);
    actions->addWidget(m_more);
    actions->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::Space::group, Tokens::Space::group, Tokens::Space::group, Tokens::Space::large);
    layout->setSpacing(Tokens::Space::group);
    layout->addWidget(m_problem);
    layout->addWidget(m_header);
    layout->addWidget(m_facts);
    layout->addLayout(actions);
    layout->addWidget(m_copied);
    layout->addStretch();
}

void AccountDetails::connectActions()
{
    connect(&m_time, &QTimer::timeout, this, &AccountDetails::followTime);
    connect(m_problem, &InlineMessage::actionTriggered, this, &AccountDetails::remedy);
    connect(m_header, &AccountHeader::renamed, this,
            [this](const QString &label) { Q_EMIT renameRequested(m_account.id, label); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { Q_EMIT copyTokenRequested(m_account.id); });
    connect(m_renew, &QAbstractButton::clicked, this, [this] { Q_EMIT refreshRequested(m_account.id); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + Tokens::Space::tiny)));
    });
}

void AccountDetails::setProviders(const QList<Provider> &providers)
{
    m_scopeNames.clear();
    for (const Provider &provider : providers)
        m_scopeNames.insert(provider.id, provider.scopes.names);
}

void AccountDetails::setAccount(const Account &account, DisplayState state, const ProviderMark &mark)
{
    if (m_account != account || m_state != state)
        m_error.reset();
    m_account = account;
    m_state = state;
    m_header->setAccount(account, state, mark);
    m_facts->setAccount(account, state, m_scopeNames.value(account.provider));
    const bool usable = state != DisplayState::SignInRequired && state != DisplayState::Locked;
    m_copy->setEnabled(usable);
    m_renew->setEnabled(usable && account.refreshable && state != DisplayState::Refreshing);
    showProblem();
    followTime();
}

void AccountDetails::setUsedBy(const QStringList &programs) { m_facts->setUsedBy(programs); }

void AccountDetails::showError(const Error &error)
{
    m_error = error;
    showProblem();
}

void AccountDetails::showProblem()
{
    const auto problem = AccountProblem::of(m_account, m_state);
    m_problem->setVisible(problem || m_error);
    if (problem) {
        m_problem->setMessage(problem->state, problem->message, problem->hint);
        m_problem->setDetail(problem->detail);
        m_problem->setAction(problem->button, problem->remedy != AccountProblem::Remedy::TryAgain);
    } else if (m_error) {
        m_problem->setError(*m_error);
        m_problem->setAction({}, false);
    }
}

void AccountDetails::remedy()
{
    const auto problem = AccountProblem::of(m_account, m_state);
    if (!problem)
        return;
    switch (problem->remedy) {
    case AccountProblem::Remedy::SignIn:
        Q_EMIT relinkRequested(m_account.id);
        break;
    case AccountProblem::Remedy::Unlock:
        Q_EMIT unlockKeyringRequested();
        break;
    case AccountProblem::Remedy::TryAgain:
        Q_EMIT refreshRequested(m_account.id);
        break;
    }
}

void AccountDetails::startRenaming() { m_header->startRenaming(); }

void AccountDetails::fillMenu(QMenu &menu)
{
    const QString id = m_account.id;
    menu.addAction(tr("Re&name"), this, &AccountDetails::startRenaming);
    menu.addAction(tr("&Sign in again"), this, [this, id] { Q_EMIT relinkRequested(id); });
    menu.addAction(tr("Acti&vity"), this, [this, id] { Q_EMIT activityRequested(id); });
    menu.addSeparator();
    menu.addAction(tr("Remove &account…"), this, [this, id] { Q_EMIT removeRequested(id); });
}

void AccountDetails::setOutlook(const OutlookOf &outlookOf) { m_outlookOf = outlookOf; }

void AccountDetails::followTime()
{
    const QDateTime now = m_clock.now();
    const AccountOutlook outlook = m_outlookOf ? m_outlookOf(m_account) : AccountOutlook();
    m_facts->setNow(now, outlook);
    m_problem->setNote(HumanTime::troubleFate(m_account, m_state, outlook, now));
}

void AccountDetails::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followTime();
    m_time.start();
}

void AccountDetails::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_time.stop();
}

} // namespace Lanyard
