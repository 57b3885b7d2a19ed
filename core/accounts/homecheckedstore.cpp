// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "homecheckedstore.h"

namespace Lanyard {

HomeCheckedStore::HomeCheckedStore(SecretStore &below, StoreKind kind, AccountDatabase &accounts)
    : m_below(below)
    , m_kind(kind)
    , m_home(accounts)
{ }

Task<SecretStoreStatus> HomeCheckedStore::status(CallContext context) { return m_below.status(std::move(context)); }

Task<Result<>> HomeCheckedStore::unlock(CallContext context)
{
    if (const Result<> here = m_home.check(m_kind); !here) // nobody is asked for the key of a store that is empty
        co_return here;
    co_return co_await m_below.unlock(context);
}

Task<Result<Secret>> HomeCheckedStore::read(QString key, CallContext context)
{
    if (const Result<> here = m_home.check(m_kind); !here)
        co_return std::unexpected(here.error());
    Result<Secret> entry = co_await m_below.read(key, context);
    if (const Result<> still = m_home.check(m_kind); !still) // what it found, or missed, counts no more
        co_return std::unexpected(still.error());
    co_return entry;
}

Task<Result<>> HomeCheckedStore::write(QString key, Secret value, CallContext context)
{
    if (const Result<> here = m_home.check(m_kind); !here)
        co_return here;
    co_return co_await m_below.write(key, value, context);
}

Task<Result<>> HomeCheckedStore::remove(QString key, CallContext context)
{
    if (const Result<> here = m_home.check(m_kind); !here)
        co_return here;
    co_return co_await m_below.remove(key, context);
}

} // namespace Lanyard
