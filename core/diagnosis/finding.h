// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QList>
#include <QString>

namespace Lanyard {

//! A warning needs nobody now; a problem keeps something from working.
enum class FindingStatus { Ok, Warning, Problem };

//! The stable names of the checks, never translated.
namespace CheckName {
inline constexpr auto keyring = "keyring";
inline constexpr auto browser = "browser";
inline constexpr auto loopback = "loopback";
inline constexpr auto clock = "clock";
inline constexpr auto proxy = "proxy";
inline constexpr auto tls = "tls";
inline constexpr auto policy = "policy";
inline constexpr auto agent = "agent";
inline constexpr auto providers = "providers";
} // namespace CheckName

//! One thing that was looked at: how it is, what was found, and what to do where it is not well. Holds no secret.
struct Finding
{
    QString check; //!< one of CheckName; several findings may be of one check
    FindingStatus status = FindingStatus::Ok;
    QString detail; //!< translated sentences
    QString hint{}; //!< what to do next, translated; empty where all is well

    [[nodiscard]] static Finding ok(const char *check, const QString &detail);
    [[nodiscard]] static Finding warning(const char *check, const QString &detail, const QString &hint);
    [[nodiscard]] static Finding problem(const char *check, const QString &detail, const QString &hint);
    //! In the words of the error.
    [[nodiscard]] static Finding of(const char *check, FindingStatus status, const Error &error);

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! The stable name of a status in JSON, never translated: "ok", "warning", "problem".
[[nodiscard]] QString statusName(FindingStatus status);

//! The worst of all; Ok where there is none.
[[nodiscard]] FindingStatus worstStatus(const QList<Finding> &findings);

} // namespace Lanyard
