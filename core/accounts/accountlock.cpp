// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Lanyard {

namespace {

constexpr std::chrono::milliseconds pause{40};
constexpr int creationSeconds = 10;

// A process that was killed, or a machine that lost power, between making the file and writing its name into it leaves
// a lock that QLockFile takes for a stranger's, for ever.
bool isAbandoned(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.size() == 0
        && file.lastModified().secsTo(QDateTime::currentDateTime()) > creationSeconds;
}

} // namespace

std::optional<AccountLock> AccountLock::tryAcquire(const QString &directory, const QString &accountId)
{
    QDir().mkpath(directory);
    const QString path = directory + QLatin1Char('/') + accountId + QStringLiteral(".lock");
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // however long a refresh takes: only a dead holder's lock may be broken
    const bool isOurs = file->tryLock(0) || (isAbandoned(path) && file->removeStaleLockFile() && file->tryLock(0));
    if (!isOurs)
        return std::nullopt;
    return AccountLock(std::move(file));
}

Task<Result<AccountLock>> AccountLock::acquire(QString directory, QString accountId, Clock *clock, CallContext context)
{
    for (;;) {
        if (auto lock = tryAcquire(directory, accountId))
            co_return std::move(*lock);
        if (const QFileInfo folder(directory); !folder.isDir() || !folder.isWritable()) {
            co_return failure(ErrorKind::Internal, QStringLiteral("lock_unavailable"),
                              QCoreApplication::translate("Accounts", "Lanyard can't write into its own folder."),
                              QCoreApplication::translate(
                                  "Accounts", "Check that the disk is not full and that the folder belongs to you."),
                              directory);
        }
        if (context.stop.stop_requested())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                              QCoreApplication::translate("Accounts", "Cancelled."));
        if (context.deadline.hasExpired()) {
            co_return failure(
                ErrorKind::Network, QStringLiteral("timed_out"),
                QCoreApplication::translate("Accounts", "Another program has been renewing this account for too long."),
                QCoreApplication::translate("Accounts", "Try again in a moment. Your account is safe."));
        }
        co_await clock->sleep(pause);
    }
}

AccountLock::AccountLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{ }

} // namespace Lanyard
