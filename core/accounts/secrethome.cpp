// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "secrethome.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Lanyard {

namespace {

Error elsewhere(const QString &store)
{
    QString message = QCoreApplication::translate("Accounts", "The accounts' secrets are in another secret store now.");
    if (store == storeName(StoreKind::Keychain))
        message = QCoreApplication::translate("Accounts", "The accounts' secrets are in the keyring now.");
    else if (store == storeName(StoreKind::EncryptedFile))
        message = QCoreApplication::translate("Accounts", "The accounts' secrets are in the encrypted file now.");
    return {ErrorKind::SecretStore, QString::fromLatin1(SecretStoreCode::moved), message,
            QCoreApplication::translate(
                "Accounts",
                "No account is lost. Leave out --store and LANYARD_SECRET_STORE, and start again what has been running "
                "since before they were moved."),
            store};
}

} // namespace

SecretHome::SecretHome(AccountDatabase &accounts)
    : m_accounts(accounts)
{ }

Result<QString> SecretHome::recorded() const
{
    auto query = m_accounts.run(QStringLiteral("SELECT store FROM secret_home"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Result<> SecretHome::record(StoreKind kind)
{
    const auto done = m_accounts.run(QStringLiteral("INSERT OR REPLACE INTO secret_home (id, store) VALUES (1, ?)"),
                                     {storeName(kind)});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<> SecretHome::forget()
{
    const auto done = m_accounts.run(QStringLiteral("DELETE FROM secret_home"));
    return done ? Result<>() : std::unexpected(done.error());
}

Result<> SecretHome::forgetWhereEmpty(StoreKind kind)
{
    const auto done = m_accounts.run(
        QStringLiteral("DELETE FROM secret_home WHERE store <> ? AND NOT EXISTS (SELECT 1 FROM accounts UNION ALL "
                       "SELECT 1 FROM pending_secrets UNION ALL SELECT 1 FROM pending_revocations)"),
        {storeName(kind)});
    return done ? Result<>() : std::unexpected(done.error());
}

Result<> SecretHome::check(StoreKind kind) const
{
    const Result<QString> store = recorded();
    if (!store)
        return std::unexpected(store.error());
    if (store->isEmpty() || *store == storeName(kind))
        return {};
    return std::unexpected(elsewhere(*store));
}

std::optional<StoreKind> SecretHome::recordedAt(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const auto accounts = AccountDatabase::open(path); // whoever can't read it hears so when it is really opened
    const Result<QString> store = accounts ? SecretHome(**accounts).recorded() : Result<QString>();
    return store ? storeKind(*store) : std::nullopt;
}

} // namespace Lanyard
