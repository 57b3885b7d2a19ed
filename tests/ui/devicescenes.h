// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gallerystage.h"

namespace Lanyard {

//! The wizard's page for signing in on another device, in its states.
[[nodiscard]] QList<GalleryScene> deviceScenes(const StagePointer &stage);

} // namespace Lanyard
