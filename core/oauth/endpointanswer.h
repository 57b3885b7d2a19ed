// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>
#include <lanyard/base/result.h>
#include <lanyard/base/secret.h>

#include <QJsonObject>
#include <QUrl>

namespace Lanyard {

//! The JSON object that an endpoint answered with where it takes a form and client authentication: the pushed request,
//! introspection and device authorization endpoints report their errors as the token endpoint does (RFC 9126 §2.3,
//! RFC 7662 §2.3, RFC 8628 §3.2). \a secrets: see oauthError(). \a invalidCode: the code of Rejected.
[[nodiscard]] Result<QJsonObject> endpointAnswer(const QUrl &endpoint, const HttpResponse &response,
                                                 const QList<Secret> &secrets, const QString &invalidCode);

//! The error for an answer that breaks the protocol: Rejected with that code; \a detail is for the log.
[[nodiscard]] std::unexpected<Error> brokenAnswer(const QString &code, const QString &detail);

} // namespace Lanyard
