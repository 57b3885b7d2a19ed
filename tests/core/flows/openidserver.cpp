// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "openidserver.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace Lanyard {

namespace {

// Made once for all servers of a test: that takes the longest.
const SigningKey &rsaKey(std::size_t index)
{
    static const std::array keys{SigningKey::rsa(), SigningKey::rsa()};
    return keys.at(index);
}

} // namespace

OpenIdServer::OpenIdServer(const Clock &clock)
    : m_clock(clock)
    , m_rsa(rsaKey(0))
    , m_otherRsa(rsaKey(1))
{
    const auto address = [this](const char *path) { return m_plain.http().url(QLatin1String(path)).toString(); };
    m_plain.addMetadata(
        {{QStringLiteral("userinfo_endpoint"), address("/userinfo")},
         {QStringLiteral("jwks_uri"), address("/keys")},
         {QStringLiteral("backchannel_authentication_endpoint"), address("/ciba")},
         {QStringLiteral("backchannel_token_delivery_modes_supported"), QJsonArray{QStringLiteral("poll")}},
         {QStringLiteral("token_endpoint_auth_methods_supported"),
          QJsonArray{QStringLiteral("none"), QStringLiteral("client_secret_basic")}},
         {QStringLiteral("id_token_signing_alg_values_supported"),
          QJsonArray{QStringLiteral("RS256"), QStringLiteral("ES256")}}});
    m_plain.http().setAnswer("/ciba",
                             ScriptedAnswer::json({{QStringLiteral("auth_req_id"), QStringLiteral("the-id")},
                                                   {QStringLiteral("expires_in"), 120},
                                                   {QStringLiteral("interval"), 5}}));
    answerWith(signIn());
}

LinkRequest OpenIdServer::request(const QString &flow) const
{
    LinkRequest request = m_plain.request();
    request.provider = QStringLiteral("oidc");
    request.identityCall.reset();
    request.scopes = {QStringLiteral("openid"), QStringLiteral("profile")};
    request.flow = flow;
    if (flow == QLatin1String("ciba"))
        request.parameters = {{QStringLiteral("login_hint"), QStringLiteral("ada")}};
    return request;
}

SignIn OpenIdServer::signIn(const QUrl &authorizationUrl) const
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    const QString subject = QStringLiteral("person-1");
    SignIn signIn;
    signIn.header = {{QStringLiteral("alg"), QStringLiteral("RS256")},
                     {QStringLiteral("kid"), QString::number(m_generation)}};
    signIn.claims = {{QStringLiteral("iss"), m_plain.request().server.issuer},
                     {QStringLiteral("sub"), subject},
                     {QStringLiteral("aud"), QStringLiteral("the-client")},
                     {QStringLiteral("exp"), now + 300},
                     {QStringLiteral("iat"), now}};
    if (const QString nonce = PlainServer::parameter(authorizationUrl, QStringLiteral("nonce")); !nonce.isEmpty())
        signIn.claims.insert(QStringLiteral("nonce"), nonce);
    signIn.tokens = {{QStringLiteral("access_token"), QStringLiteral("the-access-token")},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("expires_in"), 3600}};
    signIn.userinfo = {{QStringLiteral("sub"), subject}, {QStringLiteral("name"), QStringLiteral("Ada Lovelace")}};
    signIn.keys = {published(QStringLiteral("RS256"))};
    return signIn;
}

QJsonObject OpenIdServer::published(const QString &algorithm) const
{
    QJsonObject jwk = algorithm == QLatin1String("ES256") ? m_ec.publicJwk() : m_rsa.publicJwk();
    jwk.insert(QStringLiteral("kid"), QString::number(m_generation));
    jwk.insert(QStringLiteral("use"), QStringLiteral("sig"));
    return jwk;
}

void OpenIdServer::rotate()
{
    std::swap(m_rsa, m_otherRsa);
    std::swap(m_ec, m_otherEc);
    ++m_generation;
}

void OpenIdServer::answerWith(const SignIn &signIn)
{
    const bool isEc = signIn.header.value(QLatin1String("alg")).toString().startsWith(QLatin1Char('E'));
    const SigningKey &right = isEc ? m_ec : m_rsa;
    const SigningKey &wrong = isEc ? m_otherEc : m_otherRsa;
    QByteArray token = (signIn.isForged ? wrong : right)
                           .token(signIn.header, QJsonDocument(signIn.claims).toJson(QJsonDocument::Compact));
    if (signIn.finish)
        token = signIn.finish(token);
    QJsonObject tokens = signIn.tokens;
    tokens.insert(QStringLiteral("id_token"), QString::fromLatin1(token));
    m_plain.setTokens(ScriptedAnswer::json(tokens));
    m_plain.http().setAnswer("/userinfo", ScriptedAnswer::json(signIn.userinfo));
    m_plain.http().setAnswer("/keys", ScriptedAnswer::json({{QStringLiteral("keys"), signIn.keys}}));
}

} // namespace Lanyard
