// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <lanyard/policy/fileproblem.h>
#include <lanyard/policy/policy.h>

namespace Lanyard {

//! Whether the administrator's policy at \a path is in force.
[[nodiscard]] Finding policyFinding(const Policy &policy, const QString &path);

//! Whether the provider files can be read: a finding for each that can't, or one for all where all can.
[[nodiscard]] QList<Finding> providerFindings(const QList<FileProblem> &problems, qsizetype providers);

} // namespace Lanyard
