// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenendpoint.h"

#include "authorizationcodes.h"
#include "clientcheck.h"
#include "deviceauthorizations.h"
#include "idtokenissuer.h"
#include "opaquetoken.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

std::unexpected<OAuthError> fault(const char *code, const char *description)
{
    return std::unexpected(OAuthError{code, description});
}

// RFC 7636 §4.1 and §4.6
bool fitsChallenge(const QString &verifier, const QByteArray &challenge)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9._~-]{43,128}\\z"_s);
    if (!form.match(verifier).hasMatch())
        return false;
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return equalInConstantTime(base64Url(hash), challenge);
}

} // namespace

TokenEndpoint::TokenEndpoint(AuthorizationCodes &codes, DeviceAuthorizations &devices, TokenStore &tokens,
                             const IdTokenIssuer &idTokens)
    : m_codes(codes)
    , m_devices(devices)
    , m_tokens(tokens)
    , m_idTokens(idTokens)
{ }

HttpReply TokenEndpoint::token(const HttpRequest &request)
{
    if (const auto checked = checkClient(request); !checked)
        return refuseClient(request, checked.error());
    const QString grantType = request.form->value(u"grant_type");
    std::expected<HttpReply, OAuthError> reply = fault("unsupported_grant_type", "this grant_type is not supported");
    if (grantType.isEmpty())
        reply = fault("invalid_request", "grant_type is missing");
    else if (grantType == "authorization_code"_L1)
        reply = exchangeCode(*request.form);
    else if (grantType == "refresh_token"_L1)
        reply = refresh(*request.form);
    else if (grantType == "urn:ietf:params:oauth:grant-type:device_code"_L1)
        reply = pollDevice(*request.form);
    return reply ? *std::move(reply) : HttpReply::oauthError(reply.error());
}

HttpReply TokenEndpoint::revoke(const HttpRequest &request)
{
    if (const auto checked = checkClient(request); !checked)
        return refuseClient(request, checked.error());
    if (!request.form->contains(u"token"))
        return HttpReply::oauthError({"invalid_request", "token is missing"});
    // RFC 7009 §2.1, §2.2: the hint may be wrong, and an unknown token is as good as a revoked one
    m_tokens.revoke(request.form->value(u"token").toUtf8());
    return HttpReply::empty(200);
}

std::expected<HttpReply, OAuthError> TokenEndpoint::exchangeCode(const FormParameters &form)
{
    if (!form.contains(u"code") || !form.contains(u"code_verifier"))
        return fault("invalid_request", "code or code_verifier is missing");
    const QByteArray code = form.value(u"code").toUtf8();
    const auto authorization = m_codes.take(code);
    if (!authorization) {
        // RFC 6749 §4.1.2: a code that comes a second time may be stolen, and so may be what it brought
        m_tokens.endFamily(authorization.error().family);
        return fault("invalid_grant", "the code is unknown, expired or was used before");
    }
    if (!fitsChallenge(form.value(u"code_verifier"), authorization->codeChallenge))
        return fault("invalid_grant", "code_verifier does not fit the code_challenge");
    // OAuth 2.1 §4.1.3 no longer asks for it; where it is sent, it has to be the same as before
    if (form.contains(u"redirect_uri") && form.value(u"redirect_uri").toUtf8() != authorization->redirectUri)
        return fault("invalid_grant", "redirect_uri is not the one of the authorization request");

    const QByteArray family = m_tokens.startFamily(authorization->grant);
    m_codes.exchanged(code, family);
    return firstTokens(family, authorization->grant);
}

std::expected<HttpReply, OAuthError> TokenEndpoint::refresh(const FormParameters &form)
{
    if (!form.contains(u"refresh_token"))
        return fault("invalid_request", "refresh_token is missing");
    std::optional<QStringList> scopes;
    if (form.contains(u"scope"))
        scopes = form.value(u"scope").split(u' ', Qt::SkipEmptyParts);
    auto tokens = m_tokens.refresh(form.value(u"refresh_token").toUtf8(), scopes);
    if (!tokens)
        return std::unexpected(tokens.error());
    tokens->grant.nonce.clear(); // OpenID Connect Core §12.2
    return answer(*tokens);
}

std::expected<HttpReply, OAuthError> TokenEndpoint::pollDevice(const FormParameters &form)
{
    if (!form.contains(u"device_code"))
        return fault("invalid_request", "device_code is missing");
    const auto grant = m_devices.poll(form.value(u"device_code").toUtf8());
    if (!grant)
        return std::unexpected(grant.error());
    return firstTokens(m_tokens.startFamily(*grant), *grant);
}

HttpReply TokenEndpoint::firstTokens(const QByteArray &family, const Grant &grant)
{
    return answer(m_tokens.issue(family, grant.scopes));
}

HttpReply TokenEndpoint::answer(const IssuedTokens &tokens) const
{
    QJsonObject body{{u"access_token"_s, QString::fromLatin1(tokens.accessToken)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, static_cast<qint64>(m_tokens.accessTokenLifetime().count())},
                     {u"refresh_token"_s, QString::fromLatin1(tokens.refreshToken)},
                     {u"scope"_s, tokens.scopes.join(u' ')}};
    if (tokens.scopes.contains("openid"_L1))
        body.insert("id_token"_L1, QString::fromLatin1(m_idTokens.issue(tokens.grant, tokens.accessToken)));
    return HttpReply::json(body);
}

} // namespace Lanyard::Demo
