// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "error.h"

#include <QJsonObject>

namespace Lanyard {

//! An error as programs read it: the kind by its stable name.
[[nodiscard]] QJsonObject toJson(const Error &error);

//! What toJson() made. A kind that is not known is Internal.
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

} // namespace Lanyard
