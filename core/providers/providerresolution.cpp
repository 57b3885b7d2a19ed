// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerresolution.h"

#include "providertemplates.h"
#include "urltemplate.h"

#include <lanyard/base/webaddress.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Lanyard {

Result<Provider> ProviderResolution::withValues(const QMap<QString, QString> &given)
{
    Result<> step = refuseUnknown(given);
    if (step)
        step = takeClientId(given.value(QLatin1String(clientIdName)).trimmed());
    if (step)
        step = takeValues(given);
    if (step)
        step = fillTemplates();
    if (!step)
        return std::unexpected(step.error());
    settleIssuer();
    dropImpossibleFlows();
    step = checkEnoughIsThere();
    if (!step)
        return std::unexpected(step.error());
    m_provider.variables.clear();
    m_provider.values = m_values;
    return m_provider;
}

Result<> ProviderResolution::refuseUnknown(const QMap<QString, QString> &given) const
{
    const QList<ProviderVariable> open = m_provider.openVariables();
    for (auto value = given.cbegin(); value != given.cend(); ++value) {
        const bool known = value.key() == QLatin1String(clientIdName)
            || std::ranges::find(open, value.key(), &ProviderVariable::name) != open.end();
        if (!known) {
            return failure(ErrorKind::Usage, QStringLiteral("unknown_variable"),
                           QCoreApplication::translate("Provider", "%1 does not ask for “%2”.")
                               .arg(m_provider.name, cleanedForDisplay(value.key())));
        }
    }
    return {};
}

Result<> ProviderResolution::takeClientId(const QString &given)
{
    static const QRegularExpression visible(QStringLiteral(R"(\A[\x20-\x7e]*\z)")); // VSCHAR (RFC 6749 §A.1)
    if (!visible.match(given).hasMatch()) {
        return failure(
            ErrorKind::Usage, QStringLiteral("invalid_variable"),
            QCoreApplication::translate("Provider", "The client id holds a character that no client id has."),
            QCoreApplication::translate("Provider", "Copy it again from the page where it was registered."),
            QLatin1String(clientIdName));
    }
    if (!given.isEmpty())
        m_provider.clientId = given;
    return {};
}

Result<> ProviderResolution::takeValues(const QMap<QString, QString> &given)
{
    m_values = m_provider.values;
    for (const ProviderVariable &variable : std::as_const(m_provider.variables)) {
        QString value = m_provider.values.value(variable.name, given.value(variable.name).trimmed());
        if (value.isEmpty())
            value = variable.defaultValue;
        if (value.isEmpty() && variable.required) {
            return failure(ErrorKind::Usage, QStringLiteral("missing_variable"),
                           QCoreApplication::translate("Provider", "%1 needs a value for “%2”.")
                               .arg(m_provider.name, variable.label),
                           variable.description, variable.name);
        }
        if (value.isEmpty())
            continue;
        const Result<QString> checked = variable.checked(value);
        if (!checked)
            return std::unexpected(checked.error());
        m_values.insert(variable.name, *checked);
        const QMap<QString, QString> settled = variable.settledBy(*checked);
        for (auto name = settled.cbegin(); name != settled.cend(); ++name) {
            if (!m_provider.values.contains(name.key())) // what the file settles itself is settled
                m_values.insert(name.key(), name.value());
        }
    }
    return {};
}

Result<> ProviderResolution::fillTemplates()
{
    QMap<QString, QString> values = m_values;
    const QString tenantId = QLatin1String(tenantIdName);
    values.insert(tenantId, QLatin1Char('{') + tenantId + QLatin1Char('}'));
    QMap<QString, QString> valuesWithClient = values;
    valuesWithClient.insert(QLatin1String(clientIdName),
                            QString::fromLatin1(QUrl::toPercentEncoding(m_provider.clientId)));

    for (const ProviderTemplate &address : templatesOf(m_provider)) {
        const UrlTemplate text(*address.text);
        *address.text = text.expanded(address.mayNameClient ? valuesWithClient : values).value_or(QString());
        const QString sample = QString(*address.text).remove(values.value(tenantId));
        if (!sample.isEmpty() && !isHttpsOrLoopback(QUrl(sample, QUrl::StrictMode))) {
            return failure(ErrorKind::Usage, QStringLiteral("invalid_address"),
                           QCoreApplication::translate("Provider", "“%1” is not an address that Lanyard uses for %2.")
                               .arg(cleanedForDisplay(*address.text), m_provider.name),
                           QCoreApplication::translate("Provider",
                                                       "Only https addresses are used, and http ones on this machine."),
                           address.pointer);
        }
    }
    for (QString &issuer : m_provider.acceptedIssuers)
        issuer = UrlTemplate(issuer).expanded(values).value_or(QString());
    m_provider.acceptedIssuers.removeAll(QString());
    return {};
}

void ProviderResolution::settleIssuer()
{
    // A tenant given by its id is a tenant whose issuer is known (Microsoft's names and "common" are not).
    static const QRegularExpression guid(QStringLiteral(R"(\A[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z)"));
    const QString tenant = m_values.value(QStringLiteral("tenant"));
    if (m_provider.issuerMatch == IssuerMatch::TenantTemplate && guid.match(tenant).hasMatch()) {
        m_provider.issuer.replace(QLatin1String("{tenantid}"), tenant.toLower());
        m_provider.issuerMatch = IssuerMatch::Exact;
    }
    if (m_provider.issuer.isEmpty() && m_provider.issuerMatch != IssuerMatch::OneOf)
        m_provider.issuerMatch = IssuerMatch::None;
    if (m_provider.issuer.isEmpty() && m_provider.discoveryUrl.isEmpty())
        m_provider.discovery = false;
}

void ProviderResolution::dropImpossibleFlows()
{
    if (m_provider.discovery)
        return;
    const ProviderEndpoints &endpoints = m_provider.endpoints;
    m_provider.flows.removeIf([&endpoints](const QString &flow) {
        if (flow == QLatin1String("device"))
            return endpoints.device.isEmpty();
        if (flow == QLatin1String("ciba"))
            return true; // only metadata says where and how (CIBA Core §4)
        return (flow == QLatin1String("code") || flow == QLatin1String("paste")) && endpoints.authorization.isEmpty();
    });
}

Result<> ProviderResolution::checkEnoughIsThere() const
{
    if (m_provider.discovery || (!m_provider.endpoints.token.isEmpty() && !m_provider.flows.isEmpty()))
        return {};
    return failure(
        ErrorKind::Usage, QStringLiteral("invalid_address"),
        QCoreApplication::translate("Provider", "There is not enough to sign in to %1 with.").arg(m_provider.name),
        QCoreApplication::translate("Provider",
                                    "Give the address of the server, or its authorization and token addresses."));
}

} // namespace Lanyard
