// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "callcontext.h"
#include "result.h"
#include "secret.h"
#include "task.h"

namespace Lanyard {

//! How a secret store is, as far as it can be told without touching an entry.
enum class SecretStoreState { Ready, Locked, PromptDismissed, Denied, NoBackend, TimedOut };

struct SecretStoreStatus
{
    SecretStoreState state = SecretStoreState::Ready;
    QString backend; //!< for people: "GNOME Keyring", "Encrypted file", …
    QString detail; //!< technical, untranslated; may be empty
    bool isLasting = true; //!< what is written there outlives the program

    [[nodiscard]] bool isReady() const { return state == SecretStoreState::Ready; }
};

//! The codes of errors of kind SecretStore, one for each thing a person can do about it.
namespace SecretStoreCode {
inline constexpr auto locked = "locked";
inline constexpr auto promptDismissed = "prompt_dismissed";
inline constexpr auto denied = "denied";
inline constexpr auto noBackend = "no_backend";
inline constexpr auto timedOut = "timed_out";
inline constexpr auto entryMissing = "entry_missing";
inline constexpr auto damaged = "damaged";
inline constexpr auto moved = "moved"; //!< the secrets are in another store now
} // namespace SecretStoreCode

//! The seam to wherever secrets rest: one entry per account. A store never answers "missing" when it only could not
//! look: locked, dismissed, denied, absent and silent are errors of their own. Calls are made on the thread that the
//! store lives on; several may be under way at once; each ends by its deadline. The store outlives its calls.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    //! Looks without prompting and without touching an entry.
    [[nodiscard]] virtual Task<SecretStoreStatus> status(CallContext context) = 0;
    //! Asks the person to unlock where that is needed; ready, or why not.
    [[nodiscard]] virtual Task<Result<>> unlock(CallContext context) = 0;
    [[nodiscard]] virtual Task<Result<Secret>> read(QString key, CallContext context) = 0;
    //! Returns only after the entry can be read back.
    [[nodiscard]] virtual Task<Result<>> write(QString key, Secret value, CallContext context) = 0;
    //! Removing an entry that is not there is a success.
    [[nodiscard]] virtual Task<Result<>> remove(QString key, CallContext context) = 0;
};

//! The error of kind SecretStore for a state that is not Ready, with the sentence and the hint for the person.
[[nodiscard]] Error errorFor(SecretStoreState state, const QString &detail = {});

} // namespace Lanyard
