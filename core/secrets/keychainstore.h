// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keychainlimits.h"

#include <lanyard/base/secretstore.h>

#include <memory>

namespace Lanyard {

class Keyring;

//! Secrets in the system's keyring through QtKeychain: one entry of text per account under the service "lanyard".
//!
//! What QtKeychain lacks is added here: how the keyring is gets found out before a job is queued, a locked one is
//! unlocked with one prompt for all who wait, and no call waits longer than its limit. A write that timed out may still
//! be carried out later, so whoever depends on it reads again. Values have to be UTF-8 text without null characters.
//!
//! Lives on a thread with an event loop, on Linux GLib's. Unlike other stores it may be destroyed while calls are under
//! way; they end as they would have.
class KeychainStore final : public SecretStore
{
public:
    //! The keyring of this platform and session.
    explicit KeychainStore(KeychainLimits limits = {});
    KeychainStore(std::unique_ptr<Keyring> keyring, KeychainLimits limits);
    ~KeychainStore() override;
    Q_DISABLE_COPY_MOVE(KeychainStore)

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
