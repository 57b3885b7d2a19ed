// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "platformkeyring.h"

#include "kwalletkeyring.h"
#include "libsecret.h"
#include "secretservicekeyring.h"
#include "storeerror.h"

namespace Lanyard {

namespace {

//! A keyring about which everything is known from the start: one that the system unlocks at login, or none at all.
class FixedKeyring final : public Keyring
{
public:
    explicit FixedKeyring(SecretStoreStatus status)
        : m_status(std::move(status))
    { }

    [[nodiscard]] Task<SecretStoreStatus> look(CallContext) override { co_return std::as_const(m_status); }

    [[nodiscard]] Task<Result<>> unlock(CallContext) override
    {
        if (!m_status.isReady())
            co_return std::unexpected(errorFor(m_status.state, m_status.detail));
        co_return Result<>{};
    }

    [[nodiscard]] Task<Result<Sight>> find(QString, QString, CallContext) override
    {
        if (!m_status.isReady())
            co_return std::unexpected(errorFor(m_status.state, m_status.detail));
        co_return Sight::Unknown;
    }

private:
    SecretStoreStatus m_status;
};

} // namespace

std::unique_ptr<Keyring> platformKeyring(KeychainLimits limits)
{
#if defined(Q_OS_WIN)
    Q_UNUSED(limits);
    return std::make_unique<FixedKeyring>(
        SecretStoreStatus{SecretStoreState::Ready, QStringLiteral("Windows Credential Manager"), {}});
#elif defined(Q_OS_DARWIN)
    Q_UNUSED(limits);
    return std::make_unique<FixedKeyring>(
        SecretStoreStatus{SecretStoreState::Ready, QStringLiteral("macOS Keychain"), {}});
#else
    if (libsecretLoads())
        return std::make_unique<SecretServiceKeyring>(limits);
    if (!KWalletKeyring::service().isEmpty())
        return std::make_unique<KWalletKeyring>(limits);
    return std::make_unique<FixedKeyring>(
        SecretStoreStatus{SecretStoreState::NoBackend, {}, QStringLiteral("libsecret-1.so.0 can't be loaded")});
#endif
}

} // namespace Lanyard
