// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "authorizationrequest.h"

#include "scopes.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

constexpr qsizetype maximumLength = 2048;

std::unexpected<OAuthError> fault(const char *code, const char *description)
{
    return std::unexpected(OAuthError{code, description});
}

// RFC 7636 §4.2: the base64url of a SHA-256 value, so exactly 43 characters
bool isChallenge(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    return form.match(text).hasMatch();
}

std::expected<void, OAuthError> checkUnsupported(const FormParameters &parameters)
{
    // OpenID Connect Core §6: these would override what is asked for, so they can't just be ignored
    if (parameters.contains(u"request"))
        return fault("request_not_supported", "request objects are not supported");
    if (parameters.contains(u"request_uri"))
        return fault("request_uri_not_supported", "request_uri is not supported");
    if (parameters.contains(u"registration"))
        return fault("registration_not_supported", "registration is not supported");
    const QString type = parameters.value(u"response_type");
    if (type.isEmpty())
        return fault("invalid_request", "response_type is missing");
    if (type != "code"_L1)
        return fault("unsupported_response_type", "only response_type=code is supported");
    const QString mode = parameters.value(u"response_mode");
    if (!mode.isEmpty() && mode != "query"_L1 && mode != "form_post"_L1)
        return fault("invalid_request", "response_mode must be query or form_post");
    return {};
}

std::expected<void, OAuthError> checkPkce(const FormParameters &parameters)
{
    // OAuth 2.1 §4.1.1; a missing method would mean plain (RFC 7636 §4.3)
    if (!parameters.contains(u"code_challenge"))
        return fault("invalid_request", "code_challenge is missing: PKCE is required");
    if (parameters.value(u"code_challenge_method") != "S256"_L1)
        return fault("invalid_request", "code_challenge_method must be S256");
    if (!isChallenge(parameters.value(u"code_challenge")))
        return fault("invalid_request", "code_challenge is not a base64url SHA-256 value");
    return {};
}

std::expected<void, OAuthError> checkOpenId(const FormParameters &parameters)
{
    const QStringList prompts = parameters.value(u"prompt").split(u' ', Qt::SkipEmptyParts);
    if (prompts.size() > 1 && prompts.contains("none"_L1))
        return fault("invalid_request", "prompt=none can not be combined");
    bool isNumber = false;
    const QString maxAge = parameters.value(u"max_age");
    if (!maxAge.isEmpty() && (maxAge.toLongLong(&isNumber) < 0 || !isNumber))
        return fault("invalid_request", "max_age is not a number of seconds");
    if (parameters.value(u"nonce").size() > maximumLength)
        return fault("invalid_request", "nonce is too long");
    return {};
}

} // namespace

bool isLoopbackRedirectUri(const QString &uri)
{
    // On the text, since QUrl would make 127.0.0.1 of 127.1 and 0x7f000001. Printable ASCII only; no fragment
    // (RFC 6749 §3.1.2), no user info, nothing that a browser would read differently.
    static const QRegularExpression form(
        uR"(\Ahttp://(?:127\.0\.0\.1|\[::1\]|localhost)(?::[0-9]{1,5})?(?:/[!$-;=?-\[\]_a-z~]*)?\z)"_s);
    return uri.size() <= maximumLength && form.match(uri).hasMatch() && QUrl(uri, QUrl::StrictMode).isValid();
}

std::expected<ResponseTarget, OAuthError> AuthorizationRequest::parseTarget(const FormParameters &parameters)
{
    if (parameters.repeats(u"client_id") || parameters.value(u"client_id") != clientId)
        return fault("invalid_client", "client_id is not lanyard-demo");
    const QString redirectUri = parameters.value(u"redirect_uri");
    if (redirectUri.isEmpty() || parameters.repeats(u"redirect_uri"))
        return fault("invalid_redirect_uri", "redirect_uri is missing or repeated");
    if (!isLoopbackRedirectUri(redirectUri))
        return fault("invalid_redirect_uri", "redirect_uri is not http on 127.0.0.1, [::1] or localhost");
    const bool formPost = parameters.value(u"response_mode") == "form_post"_L1 && !parameters.repeats(u"response_mode");
    return ResponseTarget{redirectUri.toLatin1(), parameters.value(u"state").toUtf8(),
                          formPost ? ResponseMode::FormPost : ResponseMode::Query};
}

std::expected<AuthorizationRequest, OAuthError> AuthorizationRequest::parse(const ResponseTarget &target,
                                                                            const FormParameters &parameters)
{
    if (parameters.repeatsAny())
        return fault("invalid_request", "a parameter is repeated");
    for (const auto check : {checkUnsupported, checkPkce, checkOpenId}) {
        if (auto passed = check(parameters); !passed)
            return std::unexpected(std::move(passed).error());
    }
    AuthorizationRequest request;
    request.target = target;
    // RFC 6749 §3.3: a request without scope gets a default, which is only who it is
    request.scopes = knownScopes(parameters.contains(u"scope") ? parameters.value(u"scope") : u"profile"_s);
    if (request.scopes.isEmpty())
        return fault("invalid_scope", "none of the requested scopes is known");
    request.nonce = parameters.value(u"nonce");
    request.codeChallenge = parameters.value(u"code_challenge").toLatin1();
    request.loginHint = parameters.value(u"login_hint");
    request.promptNone = parameters.value(u"prompt") == "none"_L1;
    return request;
}

} // namespace Lanyard::Demo
