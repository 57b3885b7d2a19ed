// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "jwkscache.h"

namespace Lanyard {

JwksCache::JwksCache(HttpClient &http)
    : m_http(http)
{ }

Task<Result<JwkSet>> JwksCache::keys(QUrl url, CallContext context)
{
    const auto entry = m_entries.constFind(url);
    if (entry != m_entries.cend() && isWithin(entry->fetchedAt, lifetime))
        co_return std::as_const(entry->keys); // QCoro moves from what is not const
    co_return co_await fetched(url, context);
}

Task<Result<JwkSet>> JwksCache::keysAfterMiss(QUrl url, QString keyId, CallContext context)
{
    Entry &entry = m_entries[url];
    if (!isWithin(entry.missedAt, coolDown)) {
        entry.missedAt = m_http.clock().now();
        entry.misses.clear();
    }
    if (entry.misses.contains(keyId) || entry.misses.size() >= mostMisses)
        co_return std::as_const(entry.keys);
    entry.misses.append(keyId);
    Result<JwkSet> keys = co_await fetched(url, context);
    if (!keys)
        m_entries[url].misses.removeAll(keyId); // nothing was learned of it
    co_return keys;
}

Task<Result<JwkSet>> JwksCache::fetched(QUrl url, CallContext context)
{
    JwksEndpoint endpoint(m_http, url);
    Result<JwkSet> keys = co_await endpoint.keys(context);
    if (keys) {
        Entry &entry = m_entries[url];
        entry.keys = *keys;
        entry.fetchedAt = m_http.clock().now();
    }
    co_return keys;
}

bool JwksCache::isWithin(const QDateTime &since, std::chrono::seconds span) const
{
    if (!since.isValid())
        return false;
    const qint64 age = since.secsTo(m_http.clock().now());
    return age >= 0 && age < span.count(); // a clock that was set back says nothing about an age
}

} // namespace Lanyard
