// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "jwksendpoint.h"

#include <QHash>

namespace Lanyard {

//! The keys of servers by their `jwks_uri`, kept for a while (OpenID Connect Core §10.1.1), for all who verify in one
//! process. A newer set replaces an older one as a whole, so that withdrawn keys leave; what is too old is never used,
//! not even where a newer set can't be had. It holds as many sets as there are servers that the person uses. Lives on
//! one thread; the client outlives it, and it outlives its calls.
class JwksCache
{
public:
    //! For how long a set is believed.
    static constexpr std::chrono::seconds lifetime{300};
    //! For how long a key that was not there is not asked for again, and
    static constexpr std::chrono::seconds coolDown{60};
    //! how many different ones are meanwhile: tokens with made-up key ids must not become as many requests, and a key
    //! that is new must be found at once.
    static constexpr qsizetype mostMisses = 3;

    explicit JwksCache(HttpClient &http);
    ~JwksCache() = default;
    Q_DISABLE_COPY_MOVE(JwksCache)

    //! The kept keys, or the fetched ones. Errors: Network, Rejected.
    [[nodiscard]] Task<Result<JwkSet>> keys(QUrl url, CallContext context);

    //! For a token whose key is not among keys(): what the server publishes now, or the kept ones where it has been
    //! asked enough. \a keyId: the `kid` of the token, may be empty. Errors: Network, Rejected.
    [[nodiscard]] Task<Result<JwkSet>> keysAfterMiss(QUrl url, QString keyId, CallContext context);

    [[nodiscard]] Clock &clock() const { return m_http.clock(); }

private:
    struct Entry
    {
        JwkSet keys{};
        QDateTime fetchedAt{};
        QDateTime missedAt{}; // when the first of the misses was
        QStringList misses{};
    };

    [[nodiscard]] Task<Result<JwkSet>> fetched(QUrl url, CallContext context);
    [[nodiscard]] bool isWithin(const QDateTime &since, std::chrono::seconds span) const;

    HttpClient &m_http;
    QHash<QUrl, Entry> m_entries;
};

} // namespace Lanyard
