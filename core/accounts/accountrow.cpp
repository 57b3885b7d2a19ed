// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountrow.h"

#include "rowvalues.h"

#include <lanyard/net/formbody.h>

#include <QJsonDocument>

namespace Lanyard {

namespace {

QString fromList(const QStringList &list) { return list.join(QLatin1Char(' ')); }

QStringList toList(const QString &text) { return text.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString fromObject(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QString fromParameters(const QList<std::pair<QString, QString>> &parameters)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : parameters)
        pairs += formEncoded(name.toUtf8()) + '=' + formEncoded(value.toUtf8());
    return QString::fromLatin1(pairs.join('&'));
}

QList<std::pair<QString, QString>> toParameters(const QString &text) { return formDecoded(text.toLatin1()); }

QJsonObject fromSettings(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> toSettings(const QString &text)
{
    const QJsonObject object = toObject(text);
    QMap<QString, QString> settings;
    for (auto it = object.begin(); it != object.end(); ++it)
        settings.insert(it.key(), it.value().toString());
    return settings;
}

QUrl toUrl(const QString &text) { return QUrl(text); }

// A text that was never set is null, and the columns are NOT NULL.
QString text(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

// The value of a text that was read before.
template <typename T>
const T &sharedValue(QHash<QString, T> &values, const QVariant &text, T (*read)(const QString &))
{
    const QString key = text.toString();
    const auto known = values.constFind(key);
    return known != values.cend() ? *known : *values.insert(key, read(key));
}

} // namespace

const QStringList &accountColumns()
{
    static const QStringList columns =
        QStringLiteral("id label provider provider_name issuer subject username display_name "
                       "email flow requested_scopes scopes state expires_at linked_at refreshed_at "
                       "refreshable last_error client_id token_endpoint_auth_method "
                       "server_metadata client_metadata parameters request_options "
                       "provider_settings api_base last_used_at state_since imported_at machine")
            .split(QLatin1Char(' '));
    return columns;
}

QVariantList accountValues(const Account &account)
{
    return {text(account.id),
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
            fromTime(account.lastUsedAt),
            fromTime(account.stateSince),
            fromTime(account.importedAt),
            text(account.machine)};
}

Account AccountRowReader::read(const QSqlQuery &row)
{
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    Account account;
    account.id = next().toString();
    account.label = next().toString();
    for (QString *member : {&account.provider, &account.providerName, &account.issuer})
        *member = shared(next().toString());
    for (QString *member : {&account.subject, &account.username, &account.displayName, &account.email})
        *member = next().toString();
    account.flow = shared(next().toString());
    account.requestedScopes = sharedValue(m_lists, next(), toList);
    account.scopes = sharedValue(m_lists, next(), toList);
    account.state = accountState(next().toString()).value_or(AccountState::Error);
    account.expiresAt = toTime(next());
    account.linkedAt = toTime(next());
    account.refreshedAt = toTime(next());
    account.refreshable = next().toBool();
    account.lastError = toError(next());
    account.clientId = shared(next().toString());
    account.tokenEndpointAuthMethod = shared(next().toString());
    account.serverMetadata = sharedValue(m_objects, next(), toObject);
    account.clientMetadata = sharedValue(m_objects, next(), toObject);
    account.parameters = sharedValue(m_parameters, next(), toParameters);
    account.requestOptions = sharedValue(m_lists, next(), toList);
    account.providerSettings = sharedValue(m_settings, next(), toSettings);
    account.apiBase = sharedValue(m_urls, next(), toUrl);
    account.lastUsedAt = toTime(next());
    account.stateSince = toTime(next());
    account.importedAt = toTime(next());
    account.machine = shared(next().toString());
    return account;
}

QString AccountRowReader::shared(const QString &text) { return *m_texts.insert(text); }

} // namespace Lanyard
