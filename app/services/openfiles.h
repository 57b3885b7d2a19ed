// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace Lanyard {

//! Makes room for that many open files beside those that a program has anyway, as far as the system lets it. Does
//! nothing where there is no such limit.
void makeRoomForOpenFiles(qsizetype count);

} // namespace Lanyard
