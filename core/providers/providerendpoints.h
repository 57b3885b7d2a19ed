// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! Templates of a provider's endpoints; each may be empty. One that stands here wins over what discovery says.
struct ProviderEndpoints
{
    QString authorization{};
    QString token{};
    QString userinfo{};
    QString revocation{};
    QString jwks{};
    QString introspection{};
    QString device{};

    friend bool operator==(const ProviderEndpoints &, const ProviderEndpoints &) = default;
};

} // namespace Lanyard
