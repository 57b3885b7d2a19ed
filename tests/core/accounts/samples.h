// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/account.h>
#include <lanyard/oauth/credential.h>

namespace Lanyard {

// Values that the tests of accounts begin with; each test changes what it is about.

[[nodiscard]] ServerMetadata sampleServer();
//! What a sign-in of that person ended in: an access token "at-1-secret" for an hour, a refresh token "rt-1-secret".
[[nodiscard]] Credential sampleCredential(const QString &subject, const QDateTime &now);
//! A row with every member set.
[[nodiscard]] Account sampleAccount(const QString &id, const QString &label);

} // namespace Lanyard
