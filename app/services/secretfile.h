// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <QFile>

#include <expected>
#include <functional>

namespace Lanyard {

//! Takes a secret from a file that is open without a buffer, and leaves no copy of it behind: all of it, up to a
//! megabyte, or what \a read takes. The error is the reason, for people.
[[nodiscard]] std::expected<Secret, QString> secretFrom(QFile &file,
                                                        const std::function<QByteArray(QFile &)> &read = {});

//! All that the file of that path holds.
[[nodiscard]] std::expected<Secret, QString> secretInFile(const QString &path);

} // namespace Lanyard
