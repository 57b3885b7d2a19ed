// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "accountarchive.h"

#include <lanyard/oauth/servermetadata.h>
#include <lanyard/providers/microsoft/msalcache.h>
#include <lanyard/providers/provider.h>

namespace Lanyard {

//! The catalogue's provider for an account of MSAL's: in the tenant and the national cloud that it was signed in to.
//! Errors: Usage, code unknown_cloud.
[[nodiscard]] Result<Provider> providerOf(const MsalAccount &account, const Provider &microsoft);

//! The account as it would be if it had been linked here. \a provider: as of providerOf(); \a server: what discovery
//! says of it; \a clientSecret: empty for a public client, since MSAL's cache holds none. The ID token only says who
//! it is: each renewal brings one that is verified. Errors: Usage, code invalid_cache, where it says nobody, or an
//! issuer that is not the provider's.
[[nodiscard]] Result<AccountArchive> archiveOf(const MsalAccount &msal, const Provider &provider,
                                               const ServerMetadata &server, const Secret &clientSecret);

} // namespace Lanyard
