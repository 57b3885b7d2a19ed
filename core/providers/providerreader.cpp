// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerreader.h"

#include "providerwords.h"

#include <QFileInfo>
#include <QJsonArray>

namespace Lanyard {

namespace {

QString string(const QJsonObject &json, const char *name, const QString &otherwise = {})
{
    return json.value(QLatin1String(name)).toString(otherwise);
}

bool boolean(const QJsonObject &json, const char *name, bool otherwise)
{
    return json.value(QLatin1String(name)).toBool(otherwise);
}

QStringList strings(const QJsonObject &json, const char *name, const QStringList &otherwise = {})
{
    const QJsonValue value = json.value(QLatin1String(name));
    if (value.isString())
        return {value.toString()};
    if (!value.isArray())
        return otherwise;
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array)
        list.append(element.toString());
    return list;
}

QMap<QString, QString> stringMap(const QJsonObject &json, const char *name)
{
    QMap<QString, QString> map;
    const QJsonObject object = json.value(QLatin1String(name)).toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        map.insert(member.key(), member.value().toString());
    return map;
}

QJsonObject object(const QJsonObject &json, const char *name) { return json.value(QLatin1String(name)).toObject(); }

ProviderMark mark(const QJsonObject &json, const QString &path)
{
    ProviderMark result{.monogram = string(json, "monogram"), .color = string(json, "color")};
    if (const QString icon = string(json, "icon"); !icon.isEmpty())
        result.iconPath = QFileInfo(QFileInfo(path).path() + QLatin1Char('/') + icon).filePath();
    return result;
}

ProviderEndpoints endpoints(const QJsonObject &json)
{
    return {.authorization = string(json, "authorization"),
            .token = string(json, "token"),
            .userinfo = string(json, "userinfo"),
            .revocation = string(json, "revocation"),
            .jwks = string(json, "jwks"),
            .introspection = string(json, "introspection"),
            .device = string(json, "device")};
}

RedirectRule redirect(const QJsonObject &json)
{
    RedirectRule rule;
    rule.host = string(json, "host", rule.host);
    rule.path = string(json, "path", rule.path);
    rule.anyPort = boolean(json, "anyPort", rule.anyPort);
    const QJsonArray ports = json.value(QLatin1String("ports")).toArray();
    for (const QJsonValue port : ports)
        rule.ports.append(static_cast<quint16>(port.toInt()));
    rule.ipv6 = boolean(json, "ipv6", rule.ipv6);
    rule.responseMode = string(json, "responseMode", rule.responseMode);
    rule.registered = boolean(json, "registered", rule.registered);
    rule.omittedForPaste = boolean(json, "omittedForPaste", rule.omittedForPaste);
    return rule;
}

ProviderIdentity identity(const QJsonObject &json)
{
    ProviderIdentity result;
    result.method = string(json, "method", QString::fromLatin1(result.method)).toLatin1();
    result.url = string(json, "url");
    result.headers = stringMap(json, "headers");
    result.body = string(json, "body").toUtf8();
    result.subject = strings(json, "subject", result.subject);
    result.name = strings(json, "name", result.name);
    result.email = strings(json, "email", result.email);
    result.username = strings(json, "username", result.username);
    return result;
}

ProviderQuirks quirks(const QJsonObject &json)
{
    const QJsonObject assertion = object(json, "clientAssertion");
    return {.errorsWith200 = boolean(json, "errorsWith200", false),
            .formEncodedAnswerUnlessAccept = boolean(json, "formEncodedAnswerUnlessAccept", false),
            .refreshParameters = strings(json, "refreshParameters"),
            .refreshErrorAliases = strings(json, "refreshErrorAliases"),
            .refreshTokensRotate =
                meaning(refreshTokenRotations, string(json, "refreshTokensRotate", QStringLiteral("unknown"))),
            .refreshTokenIdle = std::chrono::seconds(json.value(QLatin1String("refreshTokenIdleSeconds")).toInteger()),
            .assertionAudienceIsTokenEndpoint = string(assertion, "audience") == QLatin1String("token-endpoint"),
            .assertionTypeIsJwt = string(assertion, "type") == QLatin1String("JWT"),
            .assertionSha1Thumbprint = boolean(assertion, "sha1Thumbprint", false),
            .deviceUriMember = string(json, "deviceUriMember"),
            .deviceErrorAliases = stringMap(json, "deviceErrorAliases"),
            .userPageUrl = string(json, "userPageUrl")};
}

} // namespace

ProviderReader::ProviderReader(QStringList languages)
    : m_languages(std::move(languages))
{ }

Provider ProviderReader::read(const QJsonObject &json, const QString &path) const
{
    const QJsonObject client = object(json, "client");
    const QJsonObject revocation = object(json, "revocation");
    Provider provider;
    provider.id = string(json, "id");
    provider.name = text(json.value(QLatin1String("name")));
    provider.tagline = text(json.value(QLatin1String("tagline")));
    provider.kind = meaning(providerKinds, string(json, "kind"));
    provider.generic = boolean(json, "generic", false);
    provider.source = path.startsWith(QLatin1Char(':')) ? QStringLiteral("built-in") : path;
    provider.mark = mark(object(json, "mark"), path);
    provider.flows = strings(json, "flows");
    provider.issuer = string(json, "issuer");
    provider.issuerMatch = meaning(issuerMatches, string(json, "issuerMatch", QStringLiteral("exact")));
    provider.acceptedIssuers = strings(json, "acceptedIssuers");
    provider.discovery = boolean(json, "discovery", false);
    provider.discoveryUrl = string(json, "discoveryUrl");
    provider.endpoints = endpoints(object(json, "endpoints"));
    provider.apiBase = string(json, "apiBase");
    provider.variables = variables(json.value(QLatin1String("variables")).toArray());
    provider.values = stringMap(json, "values");
    provider.clientId = string(client, "id");
    provider.clientSecretRule = meaning(clientSecretRules, string(client, "secret", QStringLiteral("not-needed")));
    provider.secretlessFlows = strings(client, "secretlessFlows");
    provider.tokenEndpointAuthMethod = string(client, "authMethod", provider.tokenEndpointAuthMethod);
    provider.registration = registration(object(json, "registration"));
    provider.redirect = redirect(object(json, "redirect"));
    provider.scopes = scopes(object(json, "scopes"));
    provider.authorizationParameters = stringMap(json, "authorizationParameters");
    provider.identity = identity(object(json, "identity"));
    provider.revocation = {.style = meaning(revocationStyles, string(revocation, "style", QStringLiteral("rfc7009"))),
                           .manualRevocationUrl = string(revocation, "manualUrl")};
    provider.quirks = quirks(object(json, "quirks"));
    return provider;
}

QString ProviderReader::text(const QJsonValue &value) const
{
    const QJsonObject translations = value.toObject();
    for (const QString &language : m_languages) {
        for (const QString &name : {language, language.section(QLatin1Char('-'), 0, 0)}) {
            if (translations.contains(name))
                return translations.value(name).toString();
        }
    }
    return value.toString(translations.value(QLatin1String("en")).toString());
}

QList<ProviderVariable> ProviderReader::variables(const QJsonArray &array) const
{
    QList<ProviderVariable> list;
    for (const QJsonValue element : array) {
        const QJsonObject json = element.toObject();
        list.append({.name = string(json, "name"),
                     .label = text(json.value(QLatin1String("label"))),
                     .description = text(json.value(QLatin1String("description"))),
                     .example = string(json, "example"),
                     .defaultValue = string(json, "default"),
                     .required = boolean(json, "required", true),
                     .kind = meaning(variableKinds, string(json, "kind", QStringLiteral("text"))),
                     .allowedPattern = string(json, "allowedPattern"),
                     .choices = choices(json.value(QLatin1String("choices")).toArray())});
    }
    return list;
}

QList<VariableChoice> ProviderReader::choices(const QJsonArray &array) const
{
    QList<VariableChoice> list;
    for (const QJsonValue element : array) {
        const QJsonObject json = element.toObject();
        list.append({.value = string(json, "value"),
                     .label = text(json.value(QLatin1String("label"))),
                     .values = stringMap(json, "values")});
    }
    return list;
}

ProviderRegistration ProviderReader::registration(const QJsonObject &json) const
{
    return {.url = string(json, "url"),
            .steps = text(json.value(QLatin1String("steps"))),
            .dynamic = boolean(json, "dynamic", false)};
}

ProviderScopes ProviderReader::scopes(const QJsonObject &json) const
{
    ProviderScopes result;
    result.defaults = strings(json, "defaults");
    result.offline = string(json, "offline");
    result.separator = string(json, "separator", result.separator);
    result.responseSeparator = string(json, "responseSeparator", result.responseSeparator);
    const QJsonObject names = object(json, "names");
    for (auto name = names.begin(); name != names.end(); ++name)
        result.names.insert(name.key(), text(name.value()));
    const QJsonObject groups = object(json, "groups");
    for (auto group = groups.begin(); group != groups.end(); ++group)
        result.groups.insert(group.key(), strings(groups, group.key().toLatin1().constData()));
    result.notForPersonal = strings(json, "notForPersonal");
    result.needsAdministrator = strings(json, "needsAdministrator");
    return result;
}

} // namespace Lanyard
