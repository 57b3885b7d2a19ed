// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <QList>

namespace Lanyard {

//! One address of a provider: where it stands in the file (a JSON pointer) and in the value.
struct ProviderTemplate
{
    QString pointer;
    QString *text = nullptr;
    bool mayNameClient = false; //!< whether {client_id} may stand in it
};

//! Every address of a provider that may be a template. The pointers are valid as long as the provider is not changed
//! otherwise.
[[nodiscard]] QList<ProviderTemplate> templatesOf(Provider &provider);

//! The name in braces that stands for the ID token's tid in an issuer and is never filled in.
inline constexpr auto tenantIdName = "tenantid";
inline constexpr auto clientIdName = "client_id";

} // namespace Lanyard
