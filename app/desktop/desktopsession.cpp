// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopsession.h"

namespace Lanyard {

namespace {

constexpr qsizetype accountsPerMillisecond = 40;
// The clock may be set, and timers stand still while the machine sleeps.
constexpr std::chrono::seconds longestLook{300};

} // namespace

DesktopSession::DesktopSession(std::unique_ptr<Services> services, DialogPassphrases &passphrases, MainWindow &window,
                               Tray &tray, ClipboardSecret &clipboard, BrowserLauncher &browser, QSettings &settings)
    : m_services(std::move(services))
    , m_agent(*m_services)
    , m_window(window)
    , m_tray(tray)
    , m_store(*m_services, passphrases, window)
    , m_actions(*m_services, m_agent, m_store, window, clipboard)
    , m_links(*m_services, m_store, window, browser, settings)
    , m_move(*m_services, passphrases, window)
    , m_activity(*m_services, window)
{
    connectWindow();
    connectTray();
    m_window.setOutlook([this](const Account &account) { return m_agent.outlook(account); });
    m_showing.setSingleShot(true);
    connect(&m_showing, &QTimer::timeout, this, &DesktopSession::showAccounts);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &DesktopSession::showStates);
}

DesktopSession::~DesktopSession() { m_window.setOutlook({}); }

void DesktopSession::start()
{
    m_window.setProviders(m_links.providers());
    m_tray.setProviders(m_links.providers());
    showAccounts();
    m_activity.start();
    connect(&m_store, &StoreController::ready, &m_agent, &AgentHost::secretStoreIsReady);
    connect(&m_agent, &AgentHost::revocationGivenUp, this,
            [this](const Error &error) { m_window.showError({}, error); });
    connect(&m_move, &MoveController::moved, this, &DesktopSession::secretsMoved);
    connect(&m_agent, &AgentHost::secretsMoved, this, [this] {
        if (m_move.isMoving())
            return; // it says so itself, and knows the passphrase
        const auto home = SecretHome(m_services->accounts().database()).recorded();
        if (const auto kind = storeKind(home.value_or(QString())))
            Q_EMIT secretsMoved(*kind, {});
    });
    m_store.look();
    m_agent.startWhenFree();
}

void DesktopSession::connectWindow()
{
    connect(&m_window, &MainWindow::addAccountRequested, &m_links, &LinkController::addAccount);
    connect(&m_window, &MainWindow::relinkRequested, &m_links, &LinkController::signInAgain);
    connect(&m_window, &MainWindow::refreshRequested, &m_actions, &AccountActions::refresh);
    connect(&m_window, &MainWindow::copyTokenRequested, &m_actions, &AccountActions::copyToken);
    connect(&m_window, &MainWindow::unlinkRequested, &m_actions, &AccountActions::unlink);
    connect(&m_window, &MainWindow::renameRequested, &m_actions, &AccountActions::rename);
    connect(&m_window, &MainWindow::unlockKeyringRequested, &m_store, &StoreController::ensureReady);
    connect(&m_services->accounts(), &AccountStore::changed, this, &DesktopSession::showAccountsSoon);
    connect(&m_services->tokens(), &TokenKeeper::refreshingChanged, this, [this](const QString &accountId) {
        m_window.setRefreshing(accountId, m_services->tokens().isRefreshing(accountId));
    });
}

void DesktopSession::connectTray()
{
    connect(&m_tray, &Tray::addAccountRequested, &m_links, &LinkController::addAccount);
    connect(&m_tray, &Tray::relinkRequested, &m_links, &LinkController::signInAgain);
    connect(&m_tray, &Tray::refreshRequested, &m_actions, &AccountActions::refresh);
    connect(&m_tray, &Tray::copyTokenRequested, &m_actions, &AccountActions::copyToken);
}

void DesktopSession::showAccountsSoon()
{
    // the longer the list, the seldomer: a mass renewal must not keep the window from answering
    const std::chrono::milliseconds pause(m_accounts.size() / accountsPerMillisecond);
    if (!m_showing.isActive())
        m_showing.start(pause);
}

void DesktopSession::showAccounts()
{
    auto accounts = m_services->accounts().accounts();
    if (!accounts)
        return m_window.showError({}, accounts.error());
    m_accounts = std::move(*accounts);
    showStates();
}

void DesktopSession::showStates()
{
    const QDateTime now = m_services->clock().now();
    QDateTime next = now.addSecs(longestLook.count());
    QList<Account> accounts = m_accounts;
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        const Account &account = m_accounts.at(row);
        if (const QDateTime change = account.nextChangeAfter(now); change.isValid() && change < next)
            next = change;
        if (const AccountState state = account.stateAt(now); state != account.state)
            accounts[row].state = state;
    }
    m_time.start(std::chrono::milliseconds(now.msecsTo(next)));
    if (m_shown == accounts)
        return; // an open menu stays open
    m_shown = accounts;
    m_window.setAccounts(accounts);
    m_tray.setAccounts(accounts);
}

} // namespace Lanyard
