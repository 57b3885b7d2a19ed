// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services.h"

#include <lanyard/secrets/keyringwatcher.h>

#include <QTimer>

namespace Lanyard {

//! Tells how the secret store is, and again whenever that may have changed: the keyring has come, gone, been locked or
//! unlocked. One that hangs does not say when it works again, so it is looked at now and then. Asks the person for
//! nothing.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    //! The services outlive it.
    explicit StoreWatch(Services &services);

    //! Looks now; looked() follows within ten seconds.
    Task<> look();

Q_SIGNALS:
    void looked(const SecretStoreStatus &status);

private:
    Services &m_services;
    KeyringWatcher m_keyring;
    int m_looks = 0;
    QTimer m_again;
};

} // namespace Lanyard
