// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "finding.h"

#include <QStringList>

namespace Lanyard {

//! The findings as lines of plain text, for a terminal and to be passed on: a mark, the check and what was found; below
//! it, what to do.
[[nodiscard]] QStringList reportLines(const QList<Finding> &findings);

//! The same as one text to be passed on, below what it is about: Lanyard, Qt and the system, with their versions.
[[nodiscard]] QString reportText(const QList<Finding> &findings);

} // namespace Lanyard
