// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopsession.h"

namespace Lanyard {

DesktopSession::DesktopSession(std::unique_ptr<Services> services, DialogPassphrases &passphrases, MainWindow &window,
                               Tray &tray, ClipboardSecret &clipboard, BrowserLauncher &browser, QSettings &settings)
    : m_services(std::move(services))
    , m_agent(*m_services)
    , m_window(window)
    , m_tray(tray)
    , m_store(*m_services, passphrases, window)
    , m_actions(*m_services, m_agent, m_store, window, clipboard)
    , m_links(*m_services, m_store, window, browser, settings)
    , m_activity(*m_services, window)
    , m_checks(*m_services, window)
{
    connectWindow();
    connectTray();
    m_time.setTimerType(Qt::VeryCoarseTimer);
    m_time.setInterval(std::chrono::seconds(15));
    connect(&m_time, &QTimer::timeout, this, &DesktopSession::showStates);
}

void DesktopSession::start()
{
    m_window.setProviders(m_links.providers());
    m_tray.setProviders(m_links.providers());
    showAccounts();
    m_activity.start();
    m_time.start();
    connect(&m_store, &StoreController::ready, &m_agent, &AgentHost::secretStoreIsReady);
    connect(&m_agent, &AgentHost::revocationGivenUp, this,
            [this](const Error &error) { m_window.showError({}, error); });
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
    connect(&m_services->accounts(), &AccountStore::changed, this, &DesktopSession::showAccounts);
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
    QList<Account> accounts = m_accounts;
    for (Account &account : accounts)
        account.state = account.stateAt(m_services->clock().now());
    if (m_shown == accounts)
        return; // an open menu stays open
    m_shown = accounts;
    m_window.setAccounts(accounts);
    m_tray.setAccounts(accounts);
}

} // namespace Lanyard
