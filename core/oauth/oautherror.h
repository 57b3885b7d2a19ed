// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>
#include <lanyard/base/secret.h>

#include <QJsonObject>
#include <QList>

namespace Lanyard {

//! An OAuth error code as an Error: the kind that the code asks the person to act on, the server's own words cleaned
//! for display. Codes: RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6, RFC 8628 §3.5, and the vendors'.
//! \a secrets: what was sent and the server may have repeated; the person's screen and our log are no place for it.
[[nodiscard]] Error oauthError(const QString &code, const QString &description, const QList<Secret> &secrets = {});

//! With what the server calls this very answer, for those who look into its log: Microsoft's trace_id and
//! correlation_id, others' request_id.
[[nodiscard]] Error withTrace(Error error, const QJsonObject &answer, const QList<Secret> &secrets);

} // namespace Lanyard
