// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/diagnosis/finding.h>

namespace Lanyard {

//! What the checks find, in their own words, for the gallery and the tests of the windows.
namespace SampleFindings {

[[nodiscard]] QList<Finding> fine();
//! The keyring is locked, the clock is slow, and somebody inspects the traffic.
[[nodiscard]] QList<Finding> troubled();

} // namespace SampleFindings

} // namespace Lanyard
