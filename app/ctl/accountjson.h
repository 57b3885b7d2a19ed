// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>

#include <QJsonObject>

namespace Lanyard {

//! ACCOUNT of the command line's contract; it never holds a secret.
[[nodiscard]] QJsonObject toJson(const Account &account, const QDateTime &now);

//! One line for people.
[[nodiscard]] QString toLine(const Account &account, const QDateTime &now);

//! A time as RFC 3339 in UTC, or null.
[[nodiscard]] QJsonValue toJson(const QDateTime &time);

} // namespace Lanyard
