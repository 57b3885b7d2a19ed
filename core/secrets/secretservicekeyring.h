// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keychainlimits.h"
#include "keyring.h"

#include <memory>

namespace Lanyard {

//! A keyring behind the Secret Service API: GNOME Keyring, KWallet from 5.97 on, KeePassXC and others, which QtKeychain
//! reaches through libsecret. Found and started over the session bus anew for each call, so one that starts late, ends
//! or is replaced is seen.
class SecretServiceKeyring final : public Keyring
{
public:
    explicit SecretServiceKeyring(KeychainLimits limits);

    [[nodiscard]] Task<SecretStoreStatus> look(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Sight>> find(QString service, QString key, CallContext context) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
