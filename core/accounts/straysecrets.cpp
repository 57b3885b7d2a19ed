// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "straysecrets.h"

#include "secretremoval.h"

namespace Lanyard {

CallContext ofOneEntry(const CallContext &context)
{
    const QDeadlineTimer own(std::chrono::seconds(30));
    return {context.deadline.isForever() || own < context.deadline ? own : context.deadline, context.stop};
}

StraySecrets::StraySecrets(AccountDatabase &accounts)
    : m_accounts(accounts)
{ }

Result<> StraySecrets::note(StoreKind kind, const QString &id)
{
    const auto done = m_accounts.run(QStringLiteral("INSERT OR REPLACE INTO stray_secrets (store, id) VALUES (?, ?)"),
                                     {storeName(kind), id});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<> StraySecrets::forget(StoreKind kind)
{
    const auto done = m_accounts.run(QStringLiteral("DELETE FROM stray_secrets WHERE store = ?"), {storeName(kind)});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<QStringList> StraySecrets::in(StoreKind kind) const
{
    auto query =
        m_accounts.run(QStringLiteral("SELECT id FROM stray_secrets WHERE store = ? ORDER BY id"), {storeName(kind)});
    if (!query)
        return std::unexpected(query.error());
    QStringList ids;
    while (query->next())
        ids += query->value(0).toString();
    return ids;
}

Task<Result<>> StraySecrets::discard(StoreKind kind, SecretStore *store, CallContext context)
{
    const Result<QStringList> ids = in(kind);
    if (!ids)
        co_return std::unexpected(ids.error());
    Result<> done;
    for (const QString &id : *ids) {
        const CallContext once = ofOneEntry(context);
        const Result<> removed = co_await removeForGood(store, id, once);
        if (!removed && done)
            done = removed;
        if (!removed && removed.error().code == QLatin1String(SecretStoreCode::denied))
            continue;
        if (!removed)
            co_return removed; // a store that is away is away for the next one, too
        const auto taken = m_accounts.run(QStringLiteral("DELETE FROM stray_secrets WHERE store = ? AND id = ?"),
                                          {storeName(kind), id});
        if (!taken)
            co_return std::unexpected(taken.error());
    }
    co_return done;
}

} // namespace Lanyard
