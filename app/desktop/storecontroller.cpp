// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "storecontroller.h"

#include "services/secretmove.h"

#include <lanyard/secrets/encryptedfilestore.h>

#include <QDBusConnection>
#include <QPointer>

namespace Lanyard {

StoreController::StoreController(Services &services, DialogPassphrases &passphrases, MainWindow &window)
    : m_services(services)
    , m_passphrases(passphrases)
    , m_window(window)
    , m_keyring(QDBusConnection::sessionBus())
{
    if (services.storeKind() == StoreKind::Keychain)
        connect(&m_keyring, &KeyringWatcher::changed, this, &StoreController::look);
}

Task<> StoreController::look()
{
    const QPointer<StoreController> alive(this);
    const CallContext context{QDeadlineTimer(std::chrono::seconds(10)), {}};
    const SecretStoreStatus status = co_await m_services.secrets().status(context);
    if (!alive)
        co_return;
    m_window.setSecretStoreStatus(status);
    if (!status.isReady())
        co_return;
    Q_EMIT ready();
    co_await m_services.pendingSecrets().sweep(context);
    if (!alive)
        co_return;
    SecretMove earlier(m_services, m_passphrases);
    co_await earlier.sweep();
}

Task<Result<>> StoreController::ensureReady()
{
    const QPointer<StoreController> alive(this);
    Result<> ready;
    for (bool again = true; again;) {
        const CallContext context{QDeadlineTimer(std::chrono::minutes(5)), {}};
        ready = co_await m_services.secrets().unlock(context);
        if (!alive)
            co_return ready;
        again = !ready && ready.error().code == QLatin1String(SecretStoreCode::wrongPassphrase);
        if (again)
            m_passphrases.refuse(ready.error());
    }
    m_passphrases.accept();
    look();
    co_return ready;
}

} // namespace Lanyard
