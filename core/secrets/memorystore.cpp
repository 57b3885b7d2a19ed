// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "memorystore.h"

#include "storeerror.h"

#include <QCoreApplication>

namespace Lanyard {

Task<SecretStoreStatus> MemoryStore::status(CallContext)
{
    const QString backend = QCoreApplication::translate("SecretStore", "Memory only");
    co_return SecretStoreStatus{SecretStoreState::Ready, backend, {}, false};
}

Task<Result<>> MemoryStore::unlock(CallContext) { co_return Result<>{}; }

Task<Result<Secret>> MemoryStore::read(QString key, CallContext)
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.cend())
        co_return std::unexpected(missingEntry());
    co_return *entry;
}

Task<Result<>> MemoryStore::write(QString key, Secret value, CallContext)
{
    m_entries.insert(key, value);
    co_return Result<>{};
}

Task<Result<>> MemoryStore::remove(QString key, CallContext)
{
    m_entries.remove(key);
    co_return Result<>{};
}

} // namespace Lanyard
