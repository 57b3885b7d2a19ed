// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"
#include "httprequest.h"
#include "tokenstore.h"

namespace Lanyard::Demo {

//! What access tokens open: the UserInfo endpoint (OpenID Connect Core §5.3) and a small API.
class ProtectedApi
{
public:
    explicit ProtectedApi(TokenStore &tokens);

    [[nodiscard]] HttpReply userInfo(const HttpRequest &request);
    [[nodiscard]] HttpReply me(const HttpRequest &request);
    [[nodiscard]] HttpReply notes(const HttpRequest &request);

private:
    //! `scope`: what the token must have been granted, empty: any token will do.
    [[nodiscard]] std::expected<Access, HttpReply> check(const HttpRequest &request, const QString &scope);

    TokenStore &m_tokens;
};

} // namespace Lanyard::Demo
