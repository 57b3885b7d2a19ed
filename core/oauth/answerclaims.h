// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "issuerrule.h"

#include <lanyard/base/result.h>

#include <QDateTime>

#include <chrono>
#include <optional>

namespace Lanyard {

//! Where a token has to come from and whom it has to be for, for the kinds other than ID tokens, which have more to
//! say.
struct AnswerExpectation
{
    IssuerRule issuer;
    QString clientId;
    QStringList demanded{}; //!< which of iss, aud, exp and iat have to be there; they have to be right in any case
    std::chrono::seconds leeway{120}; //!< for clocks that differ
};

//! Holds `iss`, `aud` and the times of a token (RFC 7519 §4.1) against what is expected. Errors: Rejected; the code
//! names the claim.
[[nodiscard]] Result<> checkAnswerClaims(const QJsonObject &claims, const AnswerExpectation &expected,
                                         const QDateTime &now);

//! `aud` as a list, for it may be a text (RFC 7519 §4.1.3); nothing where it is neither.
[[nodiscard]] std::optional<QStringList> audiencesIn(const QJsonValue &aud);

} // namespace Lanyard
