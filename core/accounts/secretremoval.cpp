// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secretremoval.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

Error stillThere()
{
    return {
        ErrorKind::SecretStore,
        QString::fromLatin1(SecretStoreCode::denied),
        QCoreApplication::translate("Accounts", "The secret store says that the entry is removed, but it is there."),
        QCoreApplication::translate("Accounts", "Remove it with the keyring's own program."),
        {}};
}

} // namespace

Task<Result<>> removeForGood(SecretStore *store, QString key, CallContext context)
{
    const Result<> removed = co_await store->remove(key, context);
    if (!removed)
        co_return removed;
    const Result<Secret> left = co_await store->read(key, context);
    if (left)
        co_return std::unexpected(stillThere());
    if (left.error().code != QLatin1String(SecretStoreCode::entryMissing))
        co_return std::unexpected(left.error());
    co_return Result<>();
}

} // namespace Lanyard
