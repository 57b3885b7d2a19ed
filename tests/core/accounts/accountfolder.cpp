// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountfolder.h"

#include <QDir>

namespace Lanyard {

Task<Result<Secret>> FixedPassphrase::passphrase(bool /*forNewVault*/, CallContext /*context*/)
{
    co_return Secret(QByteArrayView("correct horse battery staple"));
}

AccountFolder::AccountFolder(const QString &path)
    : m_path(path)
    , secrets(path + QStringLiteral("/vault"), m_passphrase, ScryptParameters{2, 1, 1})
{
    auto opened = AccountStore::open(path + QStringLiteral("/accounts.db"));
    if (!opened)
        qFatal("no account list: %s", qPrintable(opened.error().detail));
    accounts = std::move(*opened);
}

qsizetype AccountFolder::secretFiles() const
{
    return QDir(m_path + QStringLiteral("/vault")).entryList({QStringLiteral("*.entry")}, QDir::Files).size();
}

qsizetype AccountFolder::notes() const
{
    auto query = accounts->database().run(QStringLiteral("SELECT count(*) FROM pending_secrets"));
    return query && query->next() ? query->value(0).toLongLong() : -1;
}

} // namespace Lanyard
