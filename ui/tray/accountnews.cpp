// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountnews.h"

#include <QSettings>

#include <utility>

namespace Lanyard {

namespace {

constexpr auto group = "notified";

} // namespace

AccountNews::AccountNews(QSettings *settings)
    : m_settings(settings)
{
    if (!m_settings)
        return;
    m_settings->beginGroup(QLatin1String(group));
    const QStringList ids = m_settings->childKeys();
    for (const QString &id : ids)
        m_told.insert(id, m_settings->value(id).toDateTime());
    m_settings->endGroup();
}

QList<Account> AccountNews::in(const QList<Account> &accounts)
{
    QList<Account> news;
    const QHash<QString, QDateTime> before = std::exchange(m_told, {});
    for (const Account &account : accounts) {
        if (account.state != AccountState::SignInRequired)
            continue;
        const auto told = before.constFind(account.id);
        if (told == before.cend() || *told != account.stateSince)
            news += account;
        m_told.insert(account.id, account.stateSince);
    }
    if (m_told != before)
        remember();
    return news;
}

void AccountNews::remember() const
{
    if (!m_settings)
        return;
    m_settings->remove(QLatin1String(group));
    m_settings->beginGroup(QLatin1String(group));
    for (auto it = m_told.begin(); it != m_told.end(); ++it)
        m_settings->setValue(it.key(), it.value());
    m_settings->endGroup();
}

} // namespace Lanyard
