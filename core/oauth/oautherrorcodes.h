// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

namespace Lanyard {

//! What an OAuth error code means to a person.
struct OAuthErrorMeaning
{
    ErrorKind kind;
    QString sentence;
    QString nextStep;
};

//! For the codes of RFC 6749 §4.1.2.1 and §5.2, OpenID Connect Core §3.1.2.6, RFC 7591 §3.2.2, RFC 8628 §3.5, RFC 8707
//! §2, RFC 9101 §7, RFC 9396 §5, RFC 9449 §5 and §8, RFC 9470 §5, and CIBA Core §13; what nobody knows is the server's
//! affair.
[[nodiscard]] OAuthErrorMeaning meaningOf(const QString &code);

} // namespace Lanyard
