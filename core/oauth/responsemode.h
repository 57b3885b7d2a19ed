// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Lanyard {

//! How the answer to an authorization request comes back, as far as a listener on loopback can receive it: in the query
//! or as a form (OAuth 2.0 Form Post Response Mode), in plain parameters or as a token (JARM §2.3).
struct ResponseMode
{
    bool isFormPost = false;
    bool isToken = false;

    //! By the value of response_mode; nothing for a fragment, which stays in the browser, and for what we don't know.
    [[nodiscard]] static std::optional<ResponseMode> fromName(const QString &name);
};

} // namespace Lanyard
