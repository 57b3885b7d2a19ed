// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

namespace Lanyard {

enum class TextRole { Title, Section, Body, BodyStrong, Secondary, Code };

//! The desktop's font, in the size and weight of a role.
[[nodiscard]] QFont themeFont(TextRole role, const QFont &desktop);

} // namespace Lanyard
