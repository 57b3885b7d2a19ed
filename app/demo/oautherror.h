// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace Lanyard::Demo {

//! An error as RFC 6749 §5.2 and §4.1.2.1 answer it. The description is for developers: plain English, never
//! translated, and within the characters that those sections allow.
struct OAuthError
{
    QByteArray code;
    QByteArray description;
    int status = 400; //!< of the HTTP answer, where it isn't a redirect
};

} // namespace Lanyard::Demo
