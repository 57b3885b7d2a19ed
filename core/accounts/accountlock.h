// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/callcontext.h>
#include <lanyard/base/clock.h>
#include <lanyard/base/result.h>

#include <QLockFile>

#include <memory>

namespace Lanyard {

//! The right to change one account's secrets, held by one holder over all processes of the person: refresh tokens that
//! rotate allow no two refreshes at once. The lock of a process that died falls by itself.
class AccountLock
{
public:
    //! Waits until the lock is ours, at most to the deadline. Errors: Network, code timed_out; Cancelled; Internal.
    [[nodiscard]] static Task<Result<AccountLock>> acquire(QString directory, QString accountId, Clock *clock,
                                                           CallContext context);
    //! Takes it if it is free now.
    [[nodiscard]] static std::optional<AccountLock> tryAcquire(const QString &directory, const QString &accountId);

private:
    explicit AccountLock(std::unique_ptr<QLockFile> file);

    std::unique_ptr<QLockFile> m_file;
};

} // namespace Lanyard
