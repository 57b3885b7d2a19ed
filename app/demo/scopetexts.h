// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard::Demo {

class Language;

//! What a scope allows, in the person's words; ends the sentence "Lanyard will be able to".
[[nodiscard]] QString scopeText(const QString &scope, const Language &language);

} // namespace Lanyard::Demo
