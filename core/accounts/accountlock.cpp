// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountlock.h"

#include <QCoreApplication>
#include <QDir>

namespace Lanyard {

namespace {

constexpr std::chrono::milliseconds pause {40};

} // namespace

std::optional<AccountLock> AccountLock::tryAcquire(const QString &directory, const QString &accountId)
{
    QDir().mkpath(directory);
    auto file = std::make_unique<QLockFile>(directory + QLatin1Char('/') + accountId + QStringLiteral(".lock"));
    file->setStaleLockTime(0); // however long a refresh takes: only a dead holder's lock may be broken
    if (!file->tryLock(0))
        return std::nullopt;
    return AccountLock(std::move(file));
}

Task<Result<AccountLock>> AccountLock::acquire(QString directory, QString accountId, Clock *clock, CallContext context)
{
    for (;;) {
        if (auto lock = tryAcquire(directory, accountId))
            co_return std::move(*lock);
        if (context.deadline.hasExpired() || context.stop.stop_requested()) {
            co_return failure(ErrorKind::Network, QStringLiteral("timed_out"),
                              QCoreApplication::translate("Accounts", "Another program has been renewing this account for too long."),
                              QCoreApplication::translate("Accounts", "Try again in a moment. Your account is safe."));
        }
        co_await clock->sleep(pause);
    }
}

AccountLock::AccountLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

} // namespace Lanyard
