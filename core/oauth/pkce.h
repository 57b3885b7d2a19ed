// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

namespace Lanyard {

//! Proof Key for Code Exchange, always S256 (RFC 7636 §4.1, §4.2; RFC 9700 §2.1.1). One pair per sign-in.
struct Pkce
{
    Secret verifier;
    QByteArray challenge;

    [[nodiscard]] static Pkce generate();
    [[nodiscard]] static Pkce forVerifier(const Secret &verifier);
};

} // namespace Lanyard
