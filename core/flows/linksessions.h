// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"
#include "linksession.h"

#include <lanyard/net/httpclient.h>
#include <lanyard/oauth/jwkscache.h>

#include <memory>

namespace Lanyard {

//! The flows there are, by the names of the command line: a new one is a line in the table.
[[nodiscard]] QStringList flowNames();

//! The session for a request's flow. \a keys: see OAuthClient. Errors: Usage, code unsupported_flow.
[[nodiscard]] Result<std::unique_ptr<LinkSession>> makeLinkSession(const LinkRequest &request, HttpClient &http,
                                                                   JwksCache *keys = nullptr);

} // namespace Lanyard
