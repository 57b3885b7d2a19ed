// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "portableaccount.h"

#include <QJsonArray>

#include <array>

namespace Lanyard {

namespace {

constexpr std::array texts{
    std::pair{"label", &Account::label},
    std::pair{"provider", &Account::provider},
    std::pair{"provider_name", &Account::providerName},
    std::pair{"issuer", &Account::issuer},
    std::pair{"subject", &Account::subject},
    std::pair{"username", &Account::username},
    std::pair{"display_name", &Account::displayName},
    std::pair{"email", &Account::email},
    std::pair{"flow", &Account::flow},
    std::pair{"client_id", &Account::clientId},
    std::pair{"token_endpoint_auth_method", &Account::tokenEndpointAuthMethod},
};
constexpr std::array lists{
    std::pair{"requested_scopes", &Account::requestedScopes},
    std::pair{"scopes", &Account::scopes},
    std::pair{"request_options", &Account::requestOptions},
};
constexpr std::array objects{
    std::pair{"client_metadata", &Account::clientMetadata},
    std::pair{"server_metadata", &Account::serverMetadata},
};

QStringList listIn(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        list += each.toString();
    return list;
}

} // namespace

QJsonObject portableJson(const Account &account)
{
    QJsonObject object{{QStringLiteral("refreshable"), account.refreshable},
                       {QStringLiteral("api_base"), account.apiBase.toString(QUrl::FullyEncoded)}};
    for (const auto &[name, member] : texts)
        object.insert(QLatin1String(name), account.*member);
    for (const auto &[name, member] : lists)
        object.insert(QLatin1String(name), QJsonArray::fromStringList(account.*member));
    for (const auto &[name, member] : objects)
        object.insert(QLatin1String(name), account.*member);
    QJsonArray parameters; // in pairs: a name may come twice
    for (const auto &[name, value] : account.parameters)
        parameters += QJsonArray{name, value};
    object.insert(QStringLiteral("parameters"), parameters);
    QJsonObject settings;
    for (auto it = account.providerSettings.begin(); it != account.providerSettings.end(); ++it)
        settings.insert(it.key(), it.value());
    object.insert(QStringLiteral("provider_settings"), settings);
    return object;
}

std::optional<Account> fromPortableJson(const QJsonObject &object)
{
    Account account;
    for (const auto &[name, member] : texts)
        account.*member = object.value(QLatin1String(name)).toString();
    for (const auto &[name, member] : lists)
        account.*member = listIn(object.value(QLatin1String(name)));
    for (const auto &[name, member] : objects)
        account.*member = object.value(QLatin1String(name)).toObject();
    const QJsonArray parameters = object.value(QLatin1String("parameters")).toArray();
    for (const QJsonValue pair : parameters)
        account.parameters.emplaceBack(pair.toArray().at(0).toString(), pair.toArray().at(1).toString());
    const QJsonObject settings = object.value(QLatin1String("provider_settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        account.providerSettings.insert(it.key(), it.value().toString());
    account.apiBase = QUrl(object.value(QLatin1String("api_base")).toString());
    account.refreshable = object.value(QLatin1String("refreshable")).toBool();
    if (account.provider.isEmpty() || account.flow.isEmpty() || account.serverMetadata.isEmpty())
        return std::nullopt;
    return account;
}

} // namespace Lanyard
