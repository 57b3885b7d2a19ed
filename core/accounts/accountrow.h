// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "account.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>
#include <QVariantList>

namespace Lanyard {

//! The columns that hold an account, in the order of accountValues().
[[nodiscard]] const QStringList &accountColumns();
[[nodiscard]] QVariantList accountValues(const Account &account);

//! Reads accounts from rows of accountColumns(). What many accounts have in common, such as their server's metadata,
//! is kept once for all that one reader has read.
class AccountRowReader
{
public:
    [[nodiscard]] Account read(const QSqlQuery &row);

private:
    [[nodiscard]] QString shared(const QString &text);

    QSet<QString> m_texts;
    QHash<QString, QStringList> m_lists;
    QHash<QString, QJsonObject> m_objects;
    QHash<QString, QList<std::pair<QString, QString>>> m_parameters;
    QHash<QString, QMap<QString, QString>> m_settings;
    QHash<QString, QUrl> m_urls;
};

} // namespace Lanyard
