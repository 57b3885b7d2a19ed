// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenalgorithm.h"

namespace Lanyard {

std::optional<TokenAlgorithm> tokenAlgorithm(const QString &name)
{
    if (const auto algorithm = signatureAlgorithm(name))
        return *algorithm;
    if (const auto algorithm = macAlgorithm(name))
        return *algorithm;
    return std::nullopt;
}

} // namespace Lanyard
