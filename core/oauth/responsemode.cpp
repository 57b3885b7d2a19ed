// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "responsemode.h"

#include <algorithm>
#include <array>

namespace Lanyard {

std::optional<ResponseMode> ResponseMode::fromName(const QString &name)
{
    // jwt alone is query.jwt for a code (JARM §2.3.4)
    static constexpr std::array<std::pair<const char *, ResponseMode>, 5> modes{{
        {"query", {false, false}},
        {"form_post", {true, false}},
        {"jwt", {false, true}},
        {"query.jwt", {false, true}},
        {"form_post.jwt", {true, true}},
    }};
    const auto *const mode =
        std::ranges::find_if(modes, [&name](const auto &entry) { return name == QLatin1String(entry.first); });
    return mode == modes.end() ? std::nullopt : std::optional(mode->second);
}

} // namespace Lanyard
