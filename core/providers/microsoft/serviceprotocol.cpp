// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "serviceprotocol.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

QMap<QString, QString> keywordsOf(const QString &space)
{
    return {{QStringLiteral("message_type"), space + QStringLiteral(".message")},
            {QStringLiteral("event_message_type"), space + QStringLiteral(".eventMessage")},
            {QStringLiteral("file_attachment_type"), QLatin1Char('#') + space + QStringLiteral(".fileAttachment")},
            {QStringLiteral("item_attachment_type"), QLatin1Char('#') + space + QStringLiteral(".itemAttachment")}};
}

bool belongsToNoService(const QString &scope)
{
    static constexpr std::array openId{"openid", "profile", "email", "offline_access"};
    return std::ranges::any_of(openId, [&scope](const char *name) { return scope == QLatin1String(name); });
}

QString pascal(const QString &name) { return name.isEmpty() ? name : name.at(0).toUpper() + name.sliced(1); }

} // namespace

ServiceProtocol ServiceProtocol::graph(const QString &host, const QString &version)
{
    const QString base = QStringLiteral("https://%1/").arg(host);
    return {.id = QStringLiteral("graph"),
            .baseUrl = QUrl(base),
            .version = version,
            .scopePrefix = base,
            .keywords = keywordsOf(QStringLiteral("microsoft.graph"))};
}

ServiceProtocol ServiceProtocol::office365()
{
    QMap<QString, QString> keywords = keywordsOf(QStringLiteral("Microsoft.OutlookServices"));
    for (QString &keyword : keywords) {
        const qsizetype name = keyword.lastIndexOf(QLatin1Char('.')) + 1;
        keyword = keyword.first(name) + pascal(keyword.sliced(name));
    }
    return {.id = QStringLiteral("office365"),
            .baseUrl = QUrl(QStringLiteral("https://outlook.office.com/api/")),
            .version = QStringLiteral("v2.0"),
            .scopePrefix = QStringLiteral("https://outlook.office.com/"),
            .casing = NameCasing::Pascal,
            .keywords = keywords,
            .isRetired = true};
}

ServiceProtocol ServiceProtocol::businessCentral(const QString &environment)
{
    const QString base = QStringLiteral("https://api.businesscentral.dynamics.com/");
    return {.id = QStringLiteral("business-central"),
            .baseUrl = QUrl(base),
            .version = environment.isEmpty()
                ? QStringLiteral("v1.0/api")
                : QStringLiteral("v2.0/%1/api").arg(QString::fromLatin1(QUrl::toPercentEncoding(environment))),
            .scopePrefix = base,
            .keywords = keywordsOf(QStringLiteral("microsoft.graph"))};
}

QUrl ServiceProtocol::serviceUrl() const { return baseUrl.resolved(QUrl(version + QLatin1Char('/'))); }

QString ServiceProtocol::cased(const QString &name) const
{
    return casing == NameCasing::LowerCamel ? name : pascal(name);
}

QString ServiceProtocol::prefixed(const QString &scope) const
{
    const bool isWhole = scopePrefix.isEmpty() || scope.startsWith(scopePrefix) || belongsToNoService(scope);
    return isWhole ? scope : scopePrefix + scope;
}

QStringList ServiceProtocol::scopesFor(const QStringList &wished, const QMap<QString, QStringList> &groups) const
{
    const QStringList names = wished.isEmpty() ? QStringList(groups.keys()) : wished;
    QStringList scopes;
    for (const QString &name : names) {
        const QStringList members = groups.value(name, {name});
        for (const QString &scope : members)
            scopes += prefixed(scope);
    }
    scopes.removeDuplicates();
    return scopes;
}

QString ServiceProtocol::timeZonePreference(const QByteArray &ianaId)
{
    const QByteArray windowsId = QTimeZone::ianaIdToWindowsId(ianaId);
    return windowsId.isEmpty() ? QString()
                               : QStringLiteral("outlook.timezone=\"%1\"").arg(QString::fromLatin1(windowsId));
}

} // namespace Lanyard
