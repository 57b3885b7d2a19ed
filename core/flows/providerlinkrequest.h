// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "linkrequest.h"

#include <lanyard/providers/provider.h>

namespace Lanyard {

//! What a provider's file says, as the request to link an account there; \a provider is resolved
//! (Provider::resolved()).
//! \a flow: how to sign in, by its name; empty: the best one that the provider has. The client secret, the label and
//! what the person chose beyond it are added by the caller.
[[nodiscard]] LinkRequest providerLinkRequest(const Provider &provider, const QString &flow = {});

} // namespace Lanyard
