// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "providerconsistency.h"

#include "providertemplates.h"
#include "urltemplate.h"

#include <lanyard/base/webaddress.h>
#include <lanyard/policy/jsontext.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace Lanyard {

QList<JsonViolation> ProviderConsistency::violations()
{
    m_violations.clear();
    checkVariables();
    checkTemplates();
    checkServer();
    checkRedirect();
    checkMark();
    return m_violations;
}

void ProviderConsistency::checkVariables()
{
    QSet<QString> names{QLatin1String(clientIdName), QLatin1String(tenantIdName)};
    for (qsizetype i = 0; i < m_provider.variables.size(); ++i) {
        const ProviderVariable &variable = m_provider.variables.at(i);
        const QString pointer = jsonPointer(QStringLiteral("/variables"), i);
        if (names.contains(variable.name)) {
            complain(pointer + QLatin1String("/name"),
                     QCoreApplication::translate("ProviderFile", "The name “%1” is taken already.").arg(variable.name));
        }
        names.insert(variable.name);
        if (!QRegularExpression(variable.allowedPattern).isValid()) {
            complain(pointer + QLatin1String("/allowedPattern"),
                     QCoreApplication::translate("ProviderFile", "This is not a regular expression."));
            continue;
        }
        checkChoices(variable, pointer + QLatin1String("/choices"));
        if (!variable.defaultValue.isEmpty())
            checkValue(variable, variable.defaultValue, pointer + QLatin1String("/default"));
        if (m_provider.values.contains(variable.name))
            checkValue(variable, m_provider.values.value(variable.name),
                       jsonPointer(QStringLiteral("/values"), variable.name));
    }
}

void ProviderConsistency::checkChoices(const ProviderVariable &variable, const QString &pointer)
{
    if ((variable.kind == VariableKind::Choice) == variable.choices.isEmpty()) {
        return complain(
            pointer,
            QCoreApplication::translate("ProviderFile", "Choices belong to the kind “choice”, and it needs some."));
    }
    for (const VariableChoice &choice : variable.choices) {
        if (choice.values.keys() != variable.choices.constFirst().values.keys())
            complain(pointer, QCoreApplication::translate("ProviderFile", "Each choice has to settle the same names."));
    }
}

void ProviderConsistency::checkValue(const ProviderVariable &variable, const QString &value, const QString &pointer)
{
    if (const Result<QString> checked = variable.checked(value); !checked)
        complain(pointer, checked.error().message);
}

void ProviderConsistency::checkTemplates()
{
    QSet<QString> known;
    for (const ProviderVariable &variable : std::as_const(m_provider.variables)) {
        known.insert(variable.name);
        const QStringList settled = variable.choices.value(0).values.keys();
        for (const QString &name : settled)
            known.insert(name);
    }
    for (auto value = m_provider.values.cbegin(); value != m_provider.values.cend(); ++value)
        known.insert(value.key());

    for (const ProviderTemplate &address : templatesOf(m_provider)) {
        const QStringList names = UrlTemplate(*address.text).names();
        if (names.isEmpty() && !address.text->isEmpty() && !isHttpsOrLoopback(QUrl(*address.text, QUrl::StrictMode)))
            complain(address.pointer,
                     QCoreApplication::translate("ProviderFile", "This is not an address that Lanyard uses."));
        for (const QString &name : names) {
            const bool client = address.mayNameClient && name == QLatin1String(clientIdName);
            const bool tenant = m_provider.issuerMatch == IssuerMatch::TenantTemplate
                && name == QLatin1String(tenantIdName) && address.text == &m_provider.issuer;
            if (!known.contains(name) && !client && !tenant) {
                complain(
                    address.pointer,
                    QCoreApplication::translate("ProviderFile", "“{%1}” is neither a variable nor a value.").arg(name));
            }
        }
    }
}

void ProviderConsistency::checkServer()
{
    const ProviderEndpoints &endpoints = m_provider.endpoints;
    if (!m_provider.discovery && endpoints.token.isEmpty())
        complain(QStringLiteral("/endpoints"),
                 QCoreApplication::translate("ProviderFile", "Without discovery the token endpoint is needed."));
    if (!m_provider.discovery && m_provider.flows.contains(QLatin1String("code")) && endpoints.authorization.isEmpty())
        complain(QStringLiteral("/endpoints"),
                 QCoreApplication::translate("ProviderFile",
                                             "Without discovery the flow “code” needs the authorization endpoint."));
    if (!m_provider.discovery && m_provider.flows.contains(QLatin1String("device")) && endpoints.device.isEmpty())
        complain(QStringLiteral("/endpoints"),
                 QCoreApplication::translate("ProviderFile",
                                             "Without discovery the flow “device” needs the device endpoint."));
    if (m_provider.discovery && m_provider.issuer.isEmpty() && m_provider.discoveryUrl.isEmpty())
        complain(QStringLiteral("/discovery"),
                 QCoreApplication::translate("ProviderFile", "Discovery needs an issuer or a discoveryUrl."));
    if (m_provider.revocation.style == RevocationStyle::BearerPost && endpoints.revocation.isEmpty())
        complain(QStringLiteral("/revocation"),
                 QCoreApplication::translate("ProviderFile", "This way to revoke needs the revocation endpoint."));
    if (m_provider.issuerMatch == IssuerMatch::OneOf && m_provider.acceptedIssuers.isEmpty())
        complain(QStringLiteral("/issuerMatch"),
                 QCoreApplication::translate("ProviderFile", "“one-of” needs acceptedIssuers."));
    if (m_provider.issuerMatch == IssuerMatch::Exact && m_provider.issuer.isEmpty())
        complain(QStringLiteral("/issuerMatch"),
                 QCoreApplication::translate("ProviderFile", "“exact” needs an issuer; without one it is “none”."));
    if (m_provider.issuerMatch == IssuerMatch::TenantTemplate
        && !m_provider.issuer.contains(QLatin1String("{tenantid}")))
        complain(QStringLiteral("/issuer"),
                 QCoreApplication::translate("ProviderFile", "“tenant” needs an issuer with {tenantid} in it."));
}

void ProviderConsistency::checkRedirect()
{
    if (m_provider.redirect.anyPort != m_provider.redirect.ports.isEmpty()) {
        complain(QStringLiteral("/redirect"),
                 QCoreApplication::translate("ProviderFile",
                                             "A redirect has either anyPort, or a list of ports and anyPort false."));
    }
}

void ProviderConsistency::checkMark()
{
    constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
    const double contrast = contrastWithWhite(m_provider.mark.color);
    if (contrast < readable) {
        complain(
            QStringLiteral("/mark/color"),
            QCoreApplication::translate(
                "ProviderFile", "White letters can't be read well on %1: the contrast is %2:1, and has to be 4.5:1.")
                .arg(m_provider.mark.color, QString::number(contrast, 'f', 1)));
    }
}

void ProviderConsistency::complain(const QString &pointer, const QString &message)
{
    m_violations.append({.pointer = pointer, .message = message});
}

} // namespace Lanyard
