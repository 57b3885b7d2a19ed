// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogpassphrases.h"
#include "services/services.h"

#include <lanyard/secrets/keyringwatcher.h>
#include <lanyard/ui/accounts/mainwindow.h>

#include <QObject>
#include <QTimer>

namespace Lanyard {

//! Keeps the window informed of how the secret store is, and opens the store when it is needed.
class StoreController final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    StoreController(Services &services, DialogPassphrases &passphrases, MainWindow &window);

    //! Looks without disturbing anybody; a store that is ready is rid of what a crash left in it.
    Task<> look();
    //! Unlocks where that is needed, with the keyring's or our own prompt; the window shows how it is then.
    Task<Result<>> ensureReady();

Q_SIGNALS:
    //! It may have been so before.
    void ready();

private:
    Services &m_services;
    DialogPassphrases &m_passphrases;
    MainWindow &m_window;
    KeyringWatcher m_keyring;
    int m_looks = 0;
    QTimer m_again; //!< one that hangs does not say when it works again
};

} // namespace Lanyard
