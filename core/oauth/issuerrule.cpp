// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "issuerrule.h"

#include <QRegularExpression>

namespace Lanyard {

namespace {

const QLatin1String tenantPlace("{tenantid}");

} // namespace

IssuerRule IssuerRule::exactly(const QString &issuer) { return oneOf({issuer}); }

IssuerRule IssuerRule::oneOf(const QStringList &issuers)
{
    IssuerRule rule;
    rule.m_issuers = issuers;
    rule.m_issuers.removeAll(QString());
    return rule;
}

IssuerRule IssuerRule::tenantTemplate(const QString &issuerTemplate)
{
    IssuerRule rule = exactly(issuerTemplate);
    rule.m_isTemplate = true;
    return rule;
}

bool IssuerRule::acceptsMetadata(const QString &issuer) const { return m_issuers.contains(issuer) || accepts(issuer); }

bool IssuerRule::accepts(const QString &issuer, const QJsonObject &claims) const
{
    if (!m_isTemplate || isUnknown())
        return !issuer.isEmpty() && m_issuers.contains(issuer);
    if (const QString tenant = claims.value(QLatin1String("tid")).toString(); !tenant.isEmpty())
        return issuer == QString(m_issuers.constFirst()).replace(tenantPlace, tenant);
    // no claims at hand, as in an authorization response: the place of the tenant holds a GUID and nothing else
    const QStringList around = m_issuers.constFirst().split(tenantPlace);
    static const QLatin1String guid("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(around.constFirst()) + guid + QRegularExpression::escape(around.constLast())));
    return claims.isEmpty() && around.size() == 2 && pattern.match(issuer).hasMatch();
}

} // namespace Lanyard
