// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dialogpassphrases.h"
#include "services/storewatch.h"

#include <lanyard/ui/accounts/mainwindow.h>

#include <QObject>

namespace Lanyard {

//! Keeps the window informed of how the secret store is, and opens the store when it is needed.
class StoreController final : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    StoreController(Services &services, DialogPassphrases &passphrases, MainWindow &window);

    //! Looks without disturbing anybody.
    void look() { m_watch.look(); }

    //! Unlocks where that is needed, with the keyring's or our own prompt; the window shows how it is then.
    Task<Result<>> ensureReady();

Q_SIGNALS:
    //! It may have been so before.
    void ready();

private:
    Task<> show(SecretStoreStatus status);

    Services &m_services;
    DialogPassphrases &m_passphrases;
    MainWindow &m_window;
    StoreWatch m_watch;
};

} // namespace Lanyard
