// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QWidget;

namespace Lanyard {

//! Lets a screen reader say something that changed on its own, away from the keyboard's focus.
void announce(QWidget *about, const QString &text);

} // namespace Lanyard
