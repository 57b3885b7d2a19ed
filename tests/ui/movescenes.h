// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gallerystage.h"

namespace Lanyard {

//! Moving the secrets to another store: what is asked, and what the window says meanwhile and afterwards.
[[nodiscard]] QList<GalleryScene> moveScenes(const StagePointer &stage);

} // namespace Lanyard
