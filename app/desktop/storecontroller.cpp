// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "storecontroller.h"

#include <lanyard/secrets/encryptedfilestore.h>

#include <QDBusConnection>
#include <QPointer>

namespace Lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 2min;

} // namespace

StoreController::StoreController(Services &services, DialogPassphrases &passphrases, MainWindow &window)
    : m_services(services)
    , m_passphrases(passphrases)
    , m_window(window)
    , m_keyring(QDBusConnection::sessionBus())
{
    if (services.storeKind() == StoreKind::Keychain)
        connect(&m_keyring, &KeyringWatcher::changed, this, &StoreController::look);
    m_again.setSingleShot(true);
    m_again.setInterval(firstPause);
    connect(&m_again, &QTimer::timeout, this, &StoreController::look);
}

Task<> StoreController::look()
{
    const QPointer<StoreController> alive(this);
    const CallContext context{QDeadlineTimer(std::chrono::seconds(10)), {}};
    const int number = ++m_looks;
    const SecretStoreStatus status = co_await m_services.secrets().status(context);
    if (!alive || number != m_looks)
        co_return; // or another look is newer
    if (status.state == SecretStoreState::TimedOut) {
        m_again.start();
        m_again.setInterval(std::min(2 * m_again.intervalAsDuration(), longestPause)); // of the next time
    } else {
        m_again.stop();
        m_again.setInterval(firstPause);
    }
    m_window.setSecretStoreStatus(status);
    if (!status.isReady())
        co_return;
    Q_EMIT ready();
    co_await m_services.pendingSecrets().sweep(context);
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
