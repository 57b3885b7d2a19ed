// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountactions.h"
#include "activitycontroller.h"
#include "linkcontroller.h"
#include "movecontroller.h"

#include "services/agenthost.h"

#include <lanyard/ui/tray/tray.h>

#include <QTimer>

namespace Lanyard {

//! The window and the tray at work on one set of services. When the person chooses another secret store, it is
//! replaced.
class DesktopSession final : public QObject
{
    Q_OBJECT

public:
    //! Owns the services; everything else outlives it.
    DesktopSession(std::unique_ptr<Services> services, DialogPassphrases &passphrases, MainWindow &window, Tray &tray,
                   ClipboardSecret &clipboard, BrowserLauncher &browser, QSettings &settings);
    ~DesktopSession() override;
    Q_DISABLE_COPY_MOVE(DesktopSession)

    [[nodiscard]] Services &services() { return *m_services; }

    [[nodiscard]] LinkController &links() { return m_links; }

    [[nodiscard]] StoreController &store() { return m_store; }

    //! Its services, which calls that are under way may still use when it is gone.
    [[nodiscard]] std::unique_ptr<Services> takeServices() { return std::move(m_services); }

    void start();

Q_SIGNALS:
    //! The secrets are in another store now. The passphrase is that of the encrypted file where it is known.
    void secretsMoved(Lanyard::StoreKind to, const Lanyard::Secret &passphrase);

private:
    void connectWindow();
    void connectTray();
    //! Soon: many changes at once are shown once.
    void showAccountsSoon();
    void showAccounts();
    //! As they are by now: a token runs out without anybody having done anything.
    void showStates();

    std::unique_ptr<Services> m_services;
    AgentHost m_agent;
    MainWindow &m_window;
    Tray &m_tray;
    StoreController m_store;
    AccountActions m_actions;
    LinkController m_links;
    MoveController m_move;
    ActivityController m_activity;
    QList<Account> m_accounts;
    std::optional<QList<Account>> m_shown;
    QTimer m_showing;
    QTimer m_time; //!< until the clock alone changes what is shown
};

} // namespace Lanyard
