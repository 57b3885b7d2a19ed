// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationcodes.h"

#include "opaquetoken.h"

namespace Lanyard::Demo {

AuthorizationCodes::AuthorizationCodes(WallClock clock, std::chrono::seconds lifetime)
    : m_clock(std::move(clock))
    , m_lifetime(lifetime)
{ }

QByteArray AuthorizationCodes::issue(Authorization authorization)
{
    const QByteArray code = opaqueToken();
    const QDateTime expiresAt = m_clock().addSecs(m_lifetime.count());
    m_entries.insert(tokenDigest(code), {std::move(authorization), expiresAt, false, {}});
    return code;
}

std::expected<Authorization, AuthorizationCodes::Refusal> AuthorizationCodes::take(QByteArrayView code)
{
    Entry *entry = m_entries.find(tokenDigest(code));
    if (!entry)
        return std::unexpected(Refusal{});
    if (entry->taken || m_clock() >= entry->expiresAt)
        return std::unexpected(Refusal{entry->family});
    entry->taken = true;
    return entry->authorization;
}

void AuthorizationCodes::exchanged(QByteArrayView code, const QByteArray &family)
{
    if (Entry *entry = m_entries.find(tokenDigest(code)))
        entry->family = family;
}

} // namespace Lanyard::Demo
