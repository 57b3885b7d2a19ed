// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "keychainjob.h"

#include <lanyard/base/callcontext.h>
#include <lanyard/base/result.h>
#include <lanyard/base/task.h>

#include <chrono>
#include <memory>

namespace Lanyard {

//! Runs QtKeychain jobs one after the other and never waits longer than the limit for one. QtKeychain has one queue
//! per process, no time-out, and crashes when a running job is deleted. So a job that does not end belongs to nobody
//! but itself until it does, and meanwhile every other call is answered at once instead of being queued behind it.
//! May be destroyed at any time.
class KeychainQueue
{
public:
    explicit KeychainQueue(std::chrono::milliseconds limit);

    //! The outcome of the job, which may be a failure. Errors: TimedOut, Cancelled. A call that is stopped or runs out
    //! of time before its turn does nothing; later, the job may still be carried out.
    [[nodiscard]] Task<Result<KeychainOutcome>> run(KeychainJob job, CallContext context) const;

    //! Whether a job has outlived the limit and has not ended yet.
    [[nodiscard]] bool hangs() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace Lanyard
