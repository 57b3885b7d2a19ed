// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace Lanyard {

//! The SQLite file behind the account list: opened in WAL mode, readable by its owner only, brought to the current
//! schema by migrations from version 1 on. Holds no secret. One per thread and process; several processes may share the
//! file.
class AccountDatabase
{
public:
    static constexpr int schemaVersion = 5;

    //! Errors: Internal, code account_list_unavailable; a file from a newer Lanyard is left alone.
    [[nodiscard]] static Result<std::unique_ptr<AccountDatabase>> open(const QString &path);
    ~AccountDatabase();
    Q_DISABLE_COPY_MOVE(AccountDatabase)

    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! Runs all of it or nothing, with the write lock taken at the start.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &steps);
    //! Changes whenever any connection has written: tells other processes' writes from none.
    [[nodiscard]] qint64 dataVersion();

private:
    explicit AccountDatabase(QString connectionName);

    //! Errors: where a newer Lanyard wrote it.
    [[nodiscard]] Result<int> foundVersion();
    [[nodiscard]] Result<> migrate();

    QString m_connectionName;
};

} // namespace Lanyard
