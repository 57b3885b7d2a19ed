// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

namespace Lanyard {

//! What has to be known of the platform's keyring before a QtKeychain job is queued, since a job can neither tell
//! "locked" from "not there" nor be taken back. Destroying it is safe while calls are under way.
class Keyring
{
public:
    //! Unknown: only a job can tell.
    enum class Sight { Absent, Present, Unknown };

    Keyring() = default;
    virtual ~Keyring() = default;
    Q_DISABLE_COPY_MOVE(Keyring)

    //! Looks without prompting.
    [[nodiscard]] virtual Task<SecretStoreStatus> look(CallContext context) = 0;
    //! Afterwards an entry can be written without a prompt.
    [[nodiscard]] virtual Task<Result<>> unlock(CallContext context) = 0;
    //! Whether the entry is there; afterwards it can be read without a prompt. Unlocks what has to be for that.
    [[nodiscard]] virtual Task<Result<Sight>> find(QString service, QString key, CallContext context) = 0;
};

} // namespace Lanyard
