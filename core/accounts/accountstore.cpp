// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountstore.h"

#include "rowvalues.h"

#include <lanyard/net/formbody.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace Lanyard {

namespace {

const QString columns =
    QStringLiteral("id, label, provider, provider_name, issuer, subject, username, display_name, "
                   "email, flow, requested_scopes, scopes, "
                   "state, expires_at, linked_at, refreshed_at, refreshable, last_error, "
                   "client_id, token_endpoint_auth_method, server_metadata, client_metadata, parameters, "
                   "request_options, provider_settings, api_base, last_used_at");

QString fromList(const QStringList &list) { return list.join(QLatin1Char(' ')); }

QStringList toList(const QVariant &value) { return value.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString fromObject(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QVariant &value) { return QJsonDocument::fromJson(value.toString().toUtf8()).object(); }

QString fromParameters(const QList<std::pair<QString, QString>> &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs += formEncoded(name.toUtf8()) + '=' + formEncoded(value.toUtf8());
    return QString::fromLatin1(pairs.join('&'));
}

QJsonObject fromSettings(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toSettings(const QJsonObject &object)
{
    QMap<QString, QString> settings;
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

// A text that was never set is null, and the columns are NOT NULL.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

QString assignments()
{
    QStringList all;
    const QStringList names = columns.split(QStringLiteral(", "));
    for (const QString &name : names)
        all += QStringLiteral("%1 = excluded.%1").arg(name);
    return all.join(QStringLiteral(", "));
}

Account accountIn(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Account account;
    for (QString *member : {&account.id, &account.label, &account.provider, &account.providerName, &account.issuer,
                            &account.subject, &account.username, &account.displayName, &account.email, &account.flow})
        *member = next().toString();
    account.requestedScopes = toList(next());
    account.scopes = toList(next());
    account.state = accountState(next().toString()).value_or(AccountState::Error);
    account.expiresAt = toTime(next());
    account.linkedAt = toTime(next());
    account.refreshedAt = toTime(next());
    account.refreshable = next().toBool();
    account.lastError = toError(next());
    account.clientId = next().toString();
    account.tokenEndpointAuthMethod = next().toString();
    account.serverMetadata = toObject(next());
    account.clientMetadata = toObject(next());
    account.parameters = formDecoded(next().toString().toLatin1());
    account.requestOptions = toList(next());
    account.providerSettings = toSettings(toObject(next()));
    account.apiBase = QUrl(next().toString());
    account.lastUsedAt = toTime(next());
    return account;
}

Error noSuchAccount(const QString &text)
{
    return {ErrorKind::NotFound,
            QStringLiteral("no_such_account"),
            QCoreApplication::translate("Accounts", "There is no account “%1”.").arg(cleanedForDisplay(text)),
            QCoreApplication::translate("Accounts", "“lanyardctl accounts” lists those that are linked."),
            {}};
}

} // namespace

Result<std::unique_ptr<AccountStore>> AccountStore::open(const QString &path)
{
    auto database = AccountDatabase::open(path);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<AccountStore>(new AccountStore(std::move(*database), path));
}

AccountStore::AccountStore(std::unique_ptr<AccountDatabase> database, const QString &path)
    : m_database(std::move(database))
    , m_dataVersion(m_database->dataVersion())
{
    // in WAL mode other processes' writes show in the file beside the database first
    m_watcher.addPath(QFileInfo(path).absolutePath());
    m_watcher.addPaths({path, path + QStringLiteral("-wal")});
    const auto look = [this, path] {
        m_watcher.addPath(path + QStringLiteral("-wal"));
        if (const qint64 version = m_database->dataVersion(); version != m_dataVersion) {
            m_dataVersion = version;
            Q_EMIT changed();
        }
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
}

Result<QList<Account>> AccountStore::accounts() const
{
    auto query = m_database->run(QStringLiteral("SELECT %1 FROM accounts ORDER BY linked_at, id").arg(columns));
    if (!query)
        return std::unexpected(query.error());
    QList<Account> accounts;
    while (query->next())
        accounts += accountIn(*query);
    return accounts;
}

Result<Account> AccountStore::account(const QString &id) const
{
    auto query = m_database->run(QStringLiteral("SELECT %1 FROM accounts WHERE id = ?").arg(columns), {id});
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(noSuchAccount(id));
    return accountIn(*query);
}

Result<Account> AccountStore::find(const QString &text) const
{
    const auto all = accounts();
    if (!all)
        return std::unexpected(all.error());
    QList<Account> matches;
    for (const Account &account : *all) {
        if (account.id == text || account.label == text)
            return account;
        if (!text.isEmpty() && (account.id.startsWith(text) || account.label.startsWith(text)))
            matches += account;
    }
    if (matches.isEmpty())
        return std::unexpected(noSuchAccount(text));
    if (matches.size() == 1)
        return matches.constFirst();
    QStringList labels;
    for (const Account &account : std::as_const(matches))
        labels += account.label;
    return failure(ErrorKind::Usage, QStringLiteral("ambiguous_account"),
                   QCoreApplication::translate("Accounts", "“%1” can be several accounts: %2.")
                       .arg(cleanedForDisplay(text), labels.join(QStringLiteral(", "))),
                   QCoreApplication::translate("Accounts", "Write more of the name."));
}

Result<> AccountStore::save(const Account &account)
{
    static const QString places = QStringLiteral("?") + QStringLiteral(", ?").repeated(26);
    // not INSERT OR REPLACE, which would drop another account that has the label
    const auto done =
        m_database->run(QStringLiteral("INSERT INTO accounts (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3")
                            .arg(columns, places, assignments()),
                        {text(account.id),
                         text(account.label),
                         text(account.provider),
                         text(account.providerName),
                         text(account.issuer),
                         text(account.subject),
                         text(account.username),
                         text(account.displayName),
                         text(account.email),
                         text(account.flow),
                         text(fromList(account.requestedScopes)),
                         text(fromList(account.scopes)),
                         stateName(account.state),
                         fromTime(account.expiresAt),
                         fromTime(account.linkedAt),
                         fromTime(account.refreshedAt),
                         account.refreshable,
                         fromError(account.lastError),
                         text(account.clientId),
                         text(account.tokenEndpointAuthMethod),
                         fromObject(account.serverMetadata),
                         fromObject(account.clientMetadata),
                         text(fromParameters(account.parameters)),
                         text(fromList(account.requestOptions)),
                         fromObject(fromSettings(account.providerSettings)),
                         text(account.apiBase.toString(QUrl::FullyEncoded)),
                         fromTime(account.lastUsedAt)});
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

Result<> AccountStore::saveState(const Account &account)
{
    const auto done = m_database->run(QStringLiteral("UPDATE accounts SET state = ?, expires_at = ?, refreshed_at = ?, "
                                                     "scopes = ?, refreshable = ?, last_error = ? WHERE id = ?"),
                                      {stateName(account.state), fromTime(account.expiresAt),
                                       fromTime(account.refreshedAt), text(fromList(account.scopes)),
                                       account.refreshable, fromError(account.lastError), account.id});
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

Result<> AccountStore::releaseLocked()
{
    const auto done =
        m_database->run(QStringLiteral("UPDATE accounts SET state = ?, last_error = NULL WHERE state = ?"),
                        {stateName(AccountState::Active), stateName(AccountState::Locked)});
    if (!done)
        return std::unexpected(done.error());
    if (done->numRowsAffected() > 0)
        Q_EMIT changed();
    return {};
}

void AccountStore::noteUse(const Account &account, const QDateTime &now)
{
    constexpr int precision = 5 * 60; // who asks every second shall not write every second
    if (account.lastUsedAt.isValid() && std::abs(account.lastUsedAt.secsTo(now)) < precision)
        return;
    (void)m_database->run(QStringLiteral("UPDATE accounts SET last_used_at = ? WHERE id = ?"),
                          {fromTime(now), account.id}); // without it a renewal comes later than it might
}

Result<> AccountStore::rename(const QString &id, const QString &label)
{
    const auto done =
        m_database->run(QStringLiteral("UPDATE accounts SET label = ? WHERE id = ?"), {freeLabel(label, id), id});
    if (!done)
        return std::unexpected(done.error());
    Q_EMIT changed();
    return {};
}

QString AccountStore::freeLabel(const QString &wish, const QString &ownId) const
{
    const auto all = accounts().value_or(QList<Account>());
    const auto isTaken = [&all, &ownId](const QString &label) {
        return std::ranges::any_of(
            all, [&](const Account &account) { return account.label == label && account.id != ownId; });
    };
    QString label = wish;
    for (int number = 2; isTaken(label); ++number)
        label = QStringLiteral("%1 (%2)").arg(wish).arg(number);
    return label;
}

} // namespace Lanyard
