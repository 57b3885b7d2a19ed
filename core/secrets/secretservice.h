// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "buscalls.h"

namespace Lanyard {

//! The part of the freedesktop.org Secret Service API (0.2) that finds out how a keyring is and unlocks it. It never
//! touches a secret: that is QtKeychain's part. Outlives its calls.
class SecretService
{
public:
    //! The entries of a search, by what can be read at once and what has to be unlocked first.
    struct Found
    {
        QStringList unlocked;
        QStringList locked;
    };

    SecretService(BusCalls calls, QString owner);

    //! The path of the collection that new entries go to; empty where there is none yet.
    [[nodiscard]] Task<Result<QString>> defaultCollection(CallContext context) const;
    [[nodiscard]] Task<Result<bool>> isLocked(QString collection, CallContext context) const;
    //! Looks in all collections for what QtKeychain stored under a service and a key.
    [[nodiscard]] Task<Result<Found>> search(QString service, QString key, CallContext context) const;
    //! Unlocks collections or entries, with a prompt where needed, for which the context does not count. The errors of
    //! SecretPrompt::show() besides.
    [[nodiscard]] Task<Result<>> unlock(QStringList paths, CallContext context) const;
    //! Makes a default collection, with a prompt for its new password.
    [[nodiscard]] Task<Result<>> createDefaultCollection(CallContext context) const;

private:
    [[nodiscard]] Task<Result<>> answerPrompt(QVariant path) const;

    BusCalls m_calls;
    QString m_owner;
};

} // namespace Lanyard
