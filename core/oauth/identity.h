// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! Who signed in, from the ID token and the userinfo endpoint. Only subject (with the issuer) is a key; the rest is for people.
struct Identity
{
    QString subject;
    QString username;
    QString displayName;
    QString email;
};

} // namespace Lanyard
