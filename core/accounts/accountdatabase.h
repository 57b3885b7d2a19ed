// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sqlitefile.h"

#include <memory>

namespace Lanyard {

//! The SQLite file behind the account list. What is in it outlives a power failure.
class AccountDatabase final : public SqliteFile
{
public:
    static constexpr int schemaVersion = 7;

    //! Errors: Internal, code account_list_unavailable; a file from a newer Lanyard is left alone.
    [[nodiscard]] static Result<std::unique_ptr<AccountDatabase>> open(const QString &path);

private:
    AccountDatabase();
};

} // namespace Lanyard
