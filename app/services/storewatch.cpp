// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "storewatch.h"

#include <QDBusConnection>
#include <QPointer>

namespace Lanyard {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds firstPause = 1s;
constexpr std::chrono::milliseconds longestPause = 2min;

} // namespace

StoreWatch::StoreWatch(Services &services)
    : m_services(services)
    , m_keyring(QDBusConnection::sessionBus())
{
    if (services.storeKind() == StoreKind::Keychain)
        connect(&m_keyring, &KeyringWatcher::changed, this, &StoreWatch::look);
    m_again.setSingleShot(true);
    m_again.setInterval(firstPause);
    connect(&m_again, &QTimer::timeout, this, &StoreWatch::look);
}

Task<> StoreWatch::look()
{
    const QPointer<StoreWatch> alive(this);
    const CallContext context{QDeadlineTimer(10s), {}};
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
    Q_EMIT looked(status);
}

} // namespace Lanyard
