// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <chrono>
#include <expected>

namespace Lanyard {

//! How long a server waits for a person who answers somewhere else, and how often it may be asked about that meanwhile:
//! expires_in and interval (RFC 8628 §3.2, CIBA Core §7.3).
struct PollTimes
{
    std::chrono::seconds lifetime; //!< at most a day: nobody waits longer, and no sum overflows
    std::chrono::seconds interval; //!< at least one second; 5 where the server names none
};

//! The error is a technical reason, not for display.
[[nodiscard]] std::expected<PollTimes, QString> pollTimesIn(const QJsonObject &answer);

} // namespace Lanyard
