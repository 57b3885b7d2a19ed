// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Lanyard {

//! How one comes to a client id at a provider.
struct ProviderRegistration
{
    QString url{}; //!< template of the page where clients are registered; may be empty
    QString steps{}; //!< what to do there, translated; may be empty
    bool dynamic = false; //!< the server may register us by itself (RFC 7591)

    friend bool operator==(const ProviderRegistration &, const ProviderRegistration &) = default;
};

} // namespace Lanyard
