// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "provider.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace Lanyard {

//! The words of provider files for our enumerations. The schema lists the same ones.
template <typename T, size_t size>
using ProviderWords = std::array<std::pair<std::string_view, T>, size>;

inline constexpr ProviderWords<ProviderKind, 2> providerKinds{{
    {"openid-connect", ProviderKind::OpenIdConnect},
    {"oauth2", ProviderKind::OAuth2},
}};
inline constexpr ProviderWords<IssuerMatch, 4> issuerMatches{{
    {"exact", IssuerMatch::Exact},
    {"one-of", IssuerMatch::OneOf},
    {"tenant", IssuerMatch::TenantTemplate},
    {"none", IssuerMatch::None},
}};
inline constexpr ProviderWords<ClientSecretRule, 4> clientSecretRules{{
    {"not-needed", ClientSecretRule::NotNeeded},
    {"must-not-send", ClientSecretRule::MustNotSend},
    {"required", ClientSecretRule::Required},
    {"required-not-confidential", ClientSecretRule::RequiredButNotConfidential},
}};
inline constexpr ProviderWords<VariableKind, 6> variableKinds{{
    {"text", VariableKind::Text},
    {"host", VariableKind::Host},
    {"url", VariableKind::Url},
    {"base", VariableKind::Base},
    {"realm", VariableKind::Realm},
    {"choice", VariableKind::Choice},
}};
inline constexpr ProviderWords<RevocationStyle, 3> revocationStyles{{
    {"none", RevocationStyle::None},
    {"rfc7009", RevocationStyle::Rfc7009},
    {"bearer-post", RevocationStyle::BearerPost},
}};
inline constexpr ProviderWords<RefreshTokenRotation, 4> refreshTokenRotations{{
    {"unknown", RefreshTokenRotation::Unknown},
    {"never", RefreshTokenRotation::Never},
    {"always", RefreshTokenRotation::Always},
    {"always-old-stays-valid", RefreshTokenRotation::AlwaysOldStaysValid},
}};

//! What a word means; the first meaning for one that is not there, which the schema keeps from happening.
template <typename T, size_t size>
[[nodiscard]] T meaning(const ProviderWords<T, size> &words, const QString &word)
{
    const auto found = std::ranges::find_if(words, [&word](const auto &entry) {
        return word == QLatin1String(entry.first.data(), static_cast<qsizetype>(entry.first.size()));
    });
    return found == words.end() ? words.front().second : found->second;
}

} // namespace Lanyard
