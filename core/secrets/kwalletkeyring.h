// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keychainlimits.h"
#include "keyring.h"

#include <memory>

namespace Lanyard {

//! KWallet by its own D-Bus interface: what QtKeychain speaks to where it finds no libsecret and the desktop is Plasma.
class KWalletKeyring final : public Keyring
{
public:
    explicit KWalletKeyring(KeychainLimits limits);

    [[nodiscard]] Task<SecretStoreStatus> look(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    //! Unlocks; KWallet tells what is there only to the job.
    [[nodiscard]] Task<Result<Sight>> find(QString service, QString key, CallContext context) override;

    //! The wallet service that QtKeychain takes in this session, "kwalletd5" or "kwalletd6"; empty where it takes none.
    [[nodiscard]] static QString service();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
