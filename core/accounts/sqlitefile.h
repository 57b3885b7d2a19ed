// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <chrono>
#include <functional>

namespace Lanyard {

//! An SQLite file that several processes share: opened in WAL mode, readable by its owner only, brought to the current
//! schema by migrations from version 1 on. Holds no secret. One per thread and process.
class SqliteFile
{
public:
    struct Schema
    {
        QList<QStringList> migrations; //!< [i] leads from version i to i + 1; a released one is never edited again
        QString synchronous; //!< SQLite's word for how much a power failure may take: FULL nothing, NORMAL the latest
        std::chrono::milliseconds patience{}; //!< with other processes that are writing
        QString code; //!< of its errors
        QString unavailable; //!< what is said where it can't be read or written, with what to do
        QString unavailableHint;
        QString newer; //!< what is said where a newer Lanyard wrote it
        QString newerHint;
    };

    Q_DISABLE_COPY_MOVE(SqliteFile)

    //! Errors: Internal, with the schema's code.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    //! Runs all of it or nothing, with the write lock taken at the start.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &steps);

    [[nodiscard]] bool isInTransaction() const { return m_isInTransaction; }

    //! Changes whenever any connection but this one has written: tells other processes' writes from none.
    [[nodiscard]] qint64 dataVersion();

protected:
    explicit SqliteFile(Schema schema);
    ~SqliteFile();

    //! Errors: Internal, with the schema's code; a file from a newer Lanyard is left alone.
    [[nodiscard]] Result<> openAt(const QString &path);

private:
    [[nodiscard]] Error failed(const QString &detail) const;
    //! Errors: where a newer Lanyard wrote it.
    [[nodiscard]] Result<int> foundVersion();
    [[nodiscard]] Result<> migrate();

    Schema m_schema;
    QString m_connectionName;
    bool m_isInTransaction = false;
};

} // namespace Lanyard
