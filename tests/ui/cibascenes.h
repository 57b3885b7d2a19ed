// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gallerystage.h"

namespace Lanyard {

//! The wizard's page for answering on the person's own device, in its states.
[[nodiscard]] QList<GalleryScene> cibaScenes(const StagePointer &stage);

} // namespace Lanyard
