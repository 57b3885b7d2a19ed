// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "protectedapi.h"

#include "notes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

// RFC 6750 §3.1: a request without any token is told no more than what to bring
HttpReply challenge(int status, const OAuthError *error, const QString &scope)
{
    QByteArray value = "Bearer realm=\"Lanyard Demo\"";
    if (!error)
        return HttpReply::empty(status).with("WWW-Authenticate"_ba, value);
    value += ", error=\"" + error->code + "\", error_description=\"" + error->description + '"';
    if (!scope.isEmpty())
        value += ", scope=\"" + scope.toLatin1() + '"';
    return HttpReply::oauthError(*error).with("WWW-Authenticate"_ba, value);
}

// OpenID Connect Core §5.4
QJsonObject claims(const Access &access)
{
    const Person &person = *access.person;
    QJsonObject claims{{u"sub"_s, person.subject}};
    if (access.scopes.contains("profile"_L1)) {
        claims.insert("name"_L1, person.name());
        claims.insert("given_name"_L1, person.givenName);
        claims.insert("family_name"_L1, person.familyName);
        claims.insert("preferred_username"_L1, person.username);
    }
    if (access.scopes.contains("email"_L1)) {
        claims.insert("email"_L1, person.email);
        claims.insert("email_verified"_L1, true);
    }
    return claims;
}

} // namespace

ProtectedApi::ProtectedApi(TokenStore &tokens)
    : m_tokens(tokens)
{ }

HttpReply ProtectedApi::userInfo(const HttpRequest &request)
{
    const auto access = check(request, u"openid"_s);
    return access ? HttpReply::json(claims(*access)) : access.error();
}

HttpReply ProtectedApi::me(const HttpRequest &request)
{
    const auto access = check(request, {});
    if (!access)
        return access.error();
    QJsonObject answer = claims(*access);
    answer.insert("scopes"_L1, QJsonArray::fromStringList(access->scopes));
    return HttpReply::json(answer);
}

HttpReply ProtectedApi::notes(const HttpRequest &request)
{
    const auto access = check(request, u"profile"_s);
    return access ? HttpReply::json({{u"notes"_s, notesOf(*access->person)}}) : access.error();
}

std::expected<Access, HttpReply> ProtectedApi::check(const HttpRequest &request, const QString &scope)
{
    const QByteArray token = request.bearerToken();
    if (token.isEmpty())
        return std::unexpected(challenge(401, nullptr, scope));
    auto access = m_tokens.access(token);
    if (!access) {
        const OAuthError error{"invalid_token", "the access token is unknown, expired or revoked", 401};
        return std::unexpected(challenge(401, &error, {}));
    }
    if (!scope.isEmpty() && !access->scopes.contains(scope)) {
        const OAuthError error{"insufficient_scope", "the access token was not granted this", 403};
        return std::unexpected(challenge(403, &error, scope));
    }
    return *std::move(access);
}

} // namespace Lanyard::Demo
