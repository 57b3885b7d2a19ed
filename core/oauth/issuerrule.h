// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Lanyard {

//! Which `iss` belongs to a server. Nearly always the one exact string (OpenID Connect Core §3.1.3.7 (2), RFC 9207
//! §2.4: no normalisation); a few servers have several spellings, and Microsoft's names the person's tenant.
class IssuerRule
{
public:
    IssuerRule() = default;
    [[nodiscard]] static IssuerRule exactly(const QString &issuer);
    [[nodiscard]] static IssuerRule oneOf(const QStringList &issuers);
    //! A template with {tenantid}, which stands for the token's own `tid` claim.
    [[nodiscard]] static IssuerRule tenantTemplate(const QString &issuerTemplate);

    //! Nothing is expected, because nothing is known: a plain OAuth 2.0 server without metadata.
    [[nodiscard]] bool isUnknown() const { return m_issuers.isEmpty(); }

    //! Whether a metadata document with this issuer is the one that was asked for.
    [[nodiscard]] bool acceptsMetadata(const QString &issuer) const;
    //! Whether an authorization response or a token with this issuer is from the server. \a claims may be empty.
    [[nodiscard]] bool accepts(const QString &issuer, const QJsonObject &claims = {}) const;

private:
    QStringList m_issuers;
    bool m_isTemplate = false;
};

} // namespace Lanyard
