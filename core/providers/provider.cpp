// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "provider.h"

#include "providerresolution.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Lanyard {

ClientSecretRule Provider::clientSecretRuleFor(const QString &flow) const
{
    return secretlessFlows.contains(flow) ? ClientSecretRule::NotNeeded : clientSecretRule;
}

QString Provider::serverName() const
{
    const QString host = QUrl(issuer.isEmpty() ? endpoints.authorization : issuer).host();
    return generic && !host.isEmpty() ? host : name;
}

QList<ProviderVariable> Provider::openVariables() const
{
    QList<ProviderVariable> open;
    const auto isSettled = [this](const QString &named) { return values.contains(named); };
    for (const ProviderVariable &variable : variables) {
        const QStringList names = variable.choices.value(0).values.keys(); // the same for all of them
        const bool settlesNothing = !names.isEmpty() && std::ranges::all_of(names, isSettled);
        if (!isSettled(variable.name) && !settlesNothing)
            open += variable;
    }
    return open;
}

QStringList Provider::missingVariables() const
{
    QStringList missing;
    for (const ProviderVariable &variable : openVariables()) {
        if (variable.required && variable.defaultValue.isEmpty())
            missing.append(variable.name);
    }
    return missing;
}

bool Provider::isReady() const { return (!clientId.isEmpty() || registration.dynamic) && resolved({}).has_value(); }

Result<Provider> Provider::resolved(const QMap<QString, QString> &given) const
{
    return ProviderResolution(*this).withValues(given);
}

bool Provider::acceptsIssuer(const QString &answered, const QString &tenantId) const
{
    switch (issuerMatch) {
    case IssuerMatch::Exact:
        break;
    case IssuerMatch::OneOf:
        return acceptedIssuers.contains(answered);
    case IssuerMatch::TenantTemplate: {
        // the tid goes into the comparison, so it must not be able to bring more than a tenant's name with it
        static const QRegularExpression guid(QStringLiteral(R"(\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z)"));
        return guid.match(tenantId).hasMatch()
            && answered == QString(issuer).replace(QLatin1String("{tenantid}"), tenantId);
    }
    case IssuerMatch::None:
        return true;
    }
    return !issuer.isEmpty() && answered == issuer;
}

} // namespace Lanyard
