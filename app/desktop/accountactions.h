// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "storecontroller.h"

#include "services/agenthost.h"

#include <lanyard/ui/accounts/clipboardsecret.h>

namespace Lanyard {

//! What the person asks for an account in the window or the tray: renew, copy the token, rename, unlink. What went
//! wrong is shown where the account is.
class AccountActions final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    AccountActions(Services &services, AgentHost &agent, StoreController &store, MainWindow &window,
                   ClipboardSecret &clipboard);

    Task<> refresh(QString accountId);
    Task<> copyToken(QString accountId);
    Task<> unlink(QString accountId, bool keepRemote);
    void rename(const QString &accountId, const QString &label);

private:
    //! From the headless agent where that runs.
    [[nodiscard]] Task<Result<TokenSet>> token(QString accountId, TokenKeeper::Wish wish);
    //! Where the person asked in the tray, the window opens for it.
    void tell(const QString &accountId, const Error &error);

    Services &m_services;
    AgentHost &m_agent;
    StoreController &m_store;
    MainWindow &m_window;
    ClipboardSecret &m_clipboard;
};

} // namespace Lanyard
