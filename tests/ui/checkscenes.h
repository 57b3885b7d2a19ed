// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gallerystage.h"

namespace Lanyard {

//! The checks in the window.
[[nodiscard]] QList<GalleryScene> checkScenes(const StagePointer &stage);

} // namespace Lanyard
