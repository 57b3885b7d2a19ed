// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "refreshoutcome.h"

#include <lanyard/base/secretstore.h>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

// An entry that is gone or that another program has damaged does not come back by itself.
bool isLostEntry(const Error &error)
{
    return error.code == QLatin1String(SecretStoreCode::entryMissing)
        || error.code == QLatin1String(SecretStoreCode::damaged);
}

// No answer of a token endpoint at all (RFC 6749 §5): a proxy, a portal or a maintenance page stands in its place.
bool isSomebodyElses(const Error &error)
{
    return error.kind == ErrorKind::Rejected && error.code == QLatin1String("invalid_token_response");
}

} // namespace

RefreshOutcome refreshOutcome(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
        return RefreshOutcome::Transient;
    case ErrorKind::SignInRequired:
        return RefreshOutcome::SignInRequired;
    case ErrorKind::SecretStore:
        return isLostEntry(error) ? RefreshOutcome::SignInRequired : RefreshOutcome::Transient;
    default:
        return isSomebodyElses(error) ? RefreshOutcome::Transient : RefreshOutcome::Refused;
    }
}

AccountState stateAfter(const Error &error)
{
    switch (refreshOutcome(error)) {
    case RefreshOutcome::Transient:
        return error.kind == ErrorKind::SecretStore ? AccountState::Locked : AccountState::Offline;
    case RefreshOutcome::SignInRequired:
        return AccountState::SignInRequired;
    default:
        return AccountState::Error;
    }
}

bool mayHaveArrived(const Error &error)
{
    static constexpr std::array neverArrived{"unreachable", "tls", "client_certificate_refused"};
    if (error.kind == ErrorKind::Network)
        return std::ranges::none_of(neverArrived,
                                    [&error](const char *code) { return error.code == QLatin1String(code); });
    return error.kind == ErrorKind::Rejected;
}

bool isWantOfKeys(const Error &error)
{
    return error.kind == ErrorKind::Network || error.code == QLatin1String("invalid_jwks");
}

} // namespace Lanyard
