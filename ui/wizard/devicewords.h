// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

//! How what a person carries to another device is put before them.
namespace Lanyard::DeviceWords {

//! A code that is one run of letters and digits, in groups that the eye keeps; any other as it is. For the screen only.
[[nodiscard]] QString inGroups(const QString &code);
//! Character by character, for a screen reader.
[[nodiscard]] QString spelled(const QString &code);
//! An address as one types it: without https://, and with places where a line may break. For the screen only.
[[nodiscard]] QString address(const QUrl &url);
//! "14:32"; never negative.
[[nodiscard]] QString countdown(std::chrono::seconds left);

} // namespace Lanyard::DeviceWords
