// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/callcontext.h>
#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>
#include <lanyard/base/task.h>

namespace Lanyard {

//! The seam to wherever the passphrase of an encrypted file store comes from: a dialogue, a terminal, a file.
class PassphraseSource
{
public:
    PassphraseSource() = default;
    virtual ~PassphraseSource() = default;
    Q_DISABLE_COPY_MOVE(PassphraseSource)

    //! Asked once, and again after one that did not fit. For a new vault, the person has to be asked twice and to be
    //! told that it must be long and that nothing can be read without it. Errors: Cancelled, or SecretStore.
    [[nodiscard]] virtual Task<Result<Secret>> passphrase(bool forNewVault, CallContext context) = 0;

    //! Whether asking disturbs a person. Where it doesn't, looking at the store's status may ask.
    [[nodiscard]] virtual bool asksPerson() const { return true; }
};

} // namespace Lanyard
