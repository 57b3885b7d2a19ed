// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gallerystage.h"

namespace Lanyard {

//! The activity log in the window.
[[nodiscard]] QList<GalleryScene> activityScenes(const StagePointer &stage);

} // namespace Lanyard
