// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "discoverydocument.h"

#include "scopes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

QJsonObject discoveryDocument(const QString &issuer)
{
    const QJsonArray grantTypes{u"authorization_code"_s, u"refresh_token"_s,
                                u"urn:ietf:params:oauth:grant-type:device_code"_s};
    const QJsonArray claims{u"sub"_s,   u"iss"_s,           u"aud"_s,         u"exp"_s,
                            u"iat"_s,   u"auth_time"_s,     u"nonce"_s,       u"at_hash"_s,
                            u"name"_s,  u"given_name"_s,    u"family_name"_s, u"preferred_username"_s,
                            u"email"_s, u"email_verified"_s};
    const QJsonArray publicClient{u"none"_s};
    return {
        {u"issuer"_s, issuer},
        {u"authorization_endpoint"_s, QString(issuer + u"/authorize"_s)},
        {u"token_endpoint"_s, QString(issuer + u"/token"_s)},
        {u"userinfo_endpoint"_s, QString(issuer + u"/userinfo"_s)},
        {u"revocation_endpoint"_s, QString(issuer + u"/revoke"_s)},
        {u"device_authorization_endpoint"_s, QString(issuer + u"/device_authorization"_s)},
        {u"jwks_uri"_s, QString(issuer + u"/jwks"_s)},
        {u"scopes_supported"_s, QJsonArray::fromStringList(supportedScopes())},
        {u"claims_supported"_s, claims},
        {u"response_types_supported"_s, QJsonArray{u"code"_s}},
        {u"response_modes_supported"_s, QJsonArray{u"query"_s, u"form_post"_s}},
        {u"grant_types_supported"_s, grantTypes},
        {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
        {u"token_endpoint_auth_methods_supported"_s, publicClient},
        {u"revocation_endpoint_auth_methods_supported"_s, publicClient},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
        {u"claims_parameter_supported"_s, false},
        {u"request_parameter_supported"_s, false},
        {u"request_uri_parameter_supported"_s, false},
        {u"ui_locales_supported"_s, QJsonArray{u"en"_s, u"de"_s, u"fr"_s}},
    };
}

} // namespace Lanyard::Demo
