// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenbinding.h"

#include <lanyard/oauth/dpopkey.h>

namespace Lanyard {

Result<> bindTokens(const LinkRequest &request, const ServerMetadata &server, ClientRegistration &client)
{
    if (!request.dpop)
        return {};
    auto key = DpopKey::generate(server.dpopSigningAlgorithms());
    if (!key)
        return std::unexpected(key.error());
    client.dpopKey = std::make_shared<DpopKey>(std::move(*key));
    return {};
}

} // namespace Lanyard
