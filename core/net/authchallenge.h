// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>

#include <QMap>
#include <QString>

#include <optional>

namespace Lanyard {

//! What a resource server wants to see (RFC 9110 §11.6.1): Bearer realm="…", error="invalid_token" (RFC 6750 §3).
struct AuthChallenge
{
    QString scheme; //!< in lower case
    QMap<QString, QString> parameters; //!< names in lower case

    friend bool operator==(const AuthChallenge &, const AuthChallenge &) = default;
};

//! Those of an answer, in its order: a header may hold several, and there may be several headers. What can't be read is
//! left out.
[[nodiscard]] QList<AuthChallenge> challengesIn(const HttpResponse &response);

//! The first one of the schemes that OAuth has (Bearer, DPoP), preferring one that says what is wrong.
[[nodiscard]] std::optional<AuthChallenge> tokenChallenge(const HttpResponse &response);

} // namespace Lanyard
