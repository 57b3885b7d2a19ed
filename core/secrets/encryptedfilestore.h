// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "passphrasesource.h"
#include "scrypt.h"

#include <lanyard/base/secretstore.h>

#include <memory>

namespace Lanyard {

namespace SecretStoreCode {
inline constexpr auto wrongPassphrase = "wrong_passphrase";
inline constexpr auto unsupportedFormat = "unsupported_format";
} // namespace SecretStoreCode

//! Secrets in a directory of one's own, for machines without a keyring: each entry a file of AES-256-GCM, its key made
//! from a passphrase with scrypt and kept in memory after the first use.
//!
//! The passphrase must be long: whoever copies the files can guess at it for as long as he likes, and scrypt only makes
//! each guess cost memory and a tenth of a second. Six random words or more. Without it nothing can be read.
//!
//! An entry that was changed, truncated, or put in another's place is "damaged". Not noticed is an older copy of the
//! same entry put back, or an entry deleted; the names of the files tell how many entries there are, not whose.
//!
//! Lives on a thread with an event loop; keys are made on another. May be destroyed while calls are under way if the
//! source lives on. Owns neither the source nor the directory; the directory may be shared by several processes.
class EncryptedFileStore final : public SecretStore
{
public:
    //! The parameters count only for a vault that is made anew; an existing one has its own.
    EncryptedFileStore(const QString &directory, PassphraseSource &source, ScryptParameters parameters = {});
    ~EncryptedFileStore() override;
    Q_DISABLE_COPY_MOVE(EncryptedFileStore)

    //! Forgets the passphrase of a store that holds nothing: the next one is made anew. Only while nobody can write to
    //! it. Does nothing where it holds something. Errors: SecretStore, code denied.
    [[nodiscard]] static Result<> removeWhereEmpty(const QString &directory);

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    //! Makes the vault where there is none. Errors besides those of every store: wrong_passphrase, unsupported_format.
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
