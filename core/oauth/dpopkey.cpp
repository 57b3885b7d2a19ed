// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "dpopkey.h"

#include <lanyard/base/json.h>
#include <lanyard/base/random.h>
#include <lanyard/jose/signedtoken.h>
#include <lanyard/net/authchallenge.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

constexpr std::array preferred{std::pair{SignatureAlgorithm::ES256, PrivateKey::Kind::P256},
                               std::pair{SignatureAlgorithm::EdDSA, PrivateKey::Kind::Ed25519},
                               std::pair{SignatureAlgorithm::ES384, PrivateKey::Kind::P384},
                               std::pair{SignatureAlgorithm::PS256, PrivateKey::Kind::Rsa2048},
                               std::pair{SignatureAlgorithm::RS256, PrivateKey::Kind::Rsa2048}};

// NQCHAR of RFC 6749 appendix A.4, as RFC 9449 §8.1 has it
bool isNonce(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 1024 && std::ranges::all_of(text, [](char c) {
        return c == 0x21 || (c >= 0x23 && c <= 0x5b) || (c >= 0x5d && c <= 0x7e);
    });
}

QString originOf(const QUrl &url)
{
    return url.scheme() + QLatin1String("://") + url.host() + QLatin1Char(':')
        + QString::number(url.port(url.scheme() == QLatin1String("http") ? 80 : 443));
}

} // namespace

DpopKey::DpopKey(PrivateKey key)
    : m_key(std::move(key))
{ }

Result<DpopKey> DpopKey::generate(const QStringList &offered)
{
    for (const auto &[algorithm, kind] : preferred) {
        if (!offered.isEmpty() && !offered.contains(name(algorithm)))
            continue;
        auto key = PrivateKey::generate(kind);
        if (!key)
            return std::unexpected(key.error());
        key->setAlgorithm(name(algorithm));
        return DpopKey(std::move(*key));
    }
    return failure(
        ErrorKind::Rejected, QStringLiteral("dpop_not_offered"),
        QCoreApplication::translate("OAuth", "This server binds tokens to no key that Lanyard can make."),
        QCoreApplication::translate("OAuth", "Link the account without DPoP, or ask whoever runs the server."),
        offered.join(QLatin1Char(' ')));
}

Result<DpopKey> DpopKey::fromJwk(const Secret &jwk)
{
    auto key = PrivateKey::read(jwk);
    if (!key)
        return std::unexpected(key.error());
    return DpopKey(std::move(*key));
}

QString DpopKey::thumbprint() const { return QString::fromLatin1(m_key.publicJwk().thumbprint()); }

Result<QByteArray> DpopKey::proof(const QByteArray &method, const QUrl &url, const QDateTime &now,
                                  const Secret &accessToken) const
{
    const QList<SignatureAlgorithm> algorithms = m_key.signatureAlgorithms();
    const QJsonObject header{{QStringLiteral("typ"), QStringLiteral("dpop+jwt")},
                             {QStringLiteral("jwk"), m_key.publicJwk().members()}};
    QJsonObject claims{
        {QStringLiteral("jti"), QString::fromLatin1(randomToken(16))},
        {QStringLiteral("htm"), QString::fromLatin1(method)},
        {QStringLiteral("htu"), url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString(QUrl::FullyEncoded)},
        {QStringLiteral("iat"), now.toSecsSinceEpoch()},
    };
    if (const QString nonce = m_nonces.value(originOf(url)); !nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"), nonce);
    if (!accessToken.isEmpty()) {
        const QByteArray hash = QCryptographicHash::hash(accessToken.reveal(), QCryptographicHash::Sha256);
        claims.insert(
            QStringLiteral("ath"),
            QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    }
    const auto signedProof = signedJwt(header, claims, m_key, algorithms.constFirst());
    if (!signedProof)
        return std::unexpected(signedProof.error());
    return signedProof->reveal().toByteArray();
}

bool DpopKey::learn(const QUrl &url, const HttpResponse &response)
{
    const auto header = std::ranges::find_if(response.headers, [](const HttpHeader &each) {
        return each.first.compare("DPoP-Nonce", Qt::CaseInsensitive) == 0;
    });
    if (header == response.headers.end() || !isNonce(header->second))
        return false;
    const QString nonce = QString::fromLatin1(header->second);
    const bool isNew = std::exchange(m_nonces[originOf(url)], nonce) != nonce;
    if (!isNew || (response.status != 400 && response.status != 401))
        return false;
    const auto challenge = tokenChallenge(response); // a resource server says it there (§9)
    const auto answer = parseJsonObject(response.body.reveal());
    return (challenge && challenge->parameters.value(QStringLiteral("error")) == QLatin1String("use_dpop_nonce"))
        || (answer && answer->value(QLatin1String("error")).toString() == QLatin1String("use_dpop_nonce"));
}

} // namespace Lanyard
