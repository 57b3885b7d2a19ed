// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "policysource.h"

namespace Lanyard {

//! The policy in a JSON file (docs/policy.md), read anew at each question, so that a change is in force at once.
//! No file is no policy. One that can't be read is no policy either, and a notice says so (code unreadable_policy).
//! One that is malformed forbids everything (see Policy).
class PolicyFile final : public PolicySource
{
public:
    explicit PolicyFile(QString path = QStringLiteral("/etc/lanyard/policy.json"));

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] Policy policy() const override;

private:
    QString m_path;
};

} // namespace Lanyard
