// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "idtokenissuer.h"

#include "authorizationrequest.h"
#include "opaquetoken.h"
#include "signingkey.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

constexpr qint64 lifetimeSeconds = 3600;

// OpenID Connect Core §3.1.3.6
QByteArray accessTokenHash(const QByteArray &accessToken)
{
    const QByteArray hash = QCryptographicHash::hash(accessToken, QCryptographicHash::Sha256);
    return base64Url(hash.first(hash.size() / 2));
}

} // namespace

IdTokenIssuer::IdTokenIssuer(QByteArray issuer, const SigningKey &key, WallClock clock)
    : m_issuer(std::move(issuer))
    , m_key(key)
    , m_clock(std::move(clock))
{ }

QByteArray IdTokenIssuer::issue(const Grant &grant, const QByteArray &accessToken) const
{
    const qint64 now = m_clock().toSecsSinceEpoch();
    QJsonObject claims{{u"iss"_s, QString::fromLatin1(m_issuer)},
                       {u"sub"_s, grant.person->subject},
                       {u"aud"_s, QString(clientId)},
                       {u"iat"_s, now},
                       {u"exp"_s, now + lifetimeSeconds},
                       {u"auth_time"_s, grant.signedInAt.toSecsSinceEpoch()},
                       {u"at_hash"_s, QString::fromLatin1(accessTokenHash(accessToken))}};
    if (!grant.nonce.isEmpty())
        claims.insert("nonce"_L1, grant.nonce);
    return m_key.sign(claims);
}

} // namespace Lanyard::Demo
