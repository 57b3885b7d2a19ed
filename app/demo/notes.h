// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>

namespace Lanyard::Demo {

struct Person;

//! What the person keeps here: something for the API to hand out.
[[nodiscard]] QJsonArray notesOf(const Person &person);

} // namespace Lanyard::Demo
