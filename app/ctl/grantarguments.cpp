// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "grantarguments.h"

#include "standardinput.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

// The first line of the file that the option names, which holds a secret.
Result<Secret> secretIn(const Invocation &call, const char *option)
{
    if (!call.isSet(option)) {
        return failure(
            ErrorKind::Usage, QStringLiteral("missing_option"),
            QCoreApplication::translate("lanyardctl", "This way of signing in needs --%1.").arg(QLatin1String(option)));
    }
    const auto secret = firstLineOf(call.value(option));
    if (!secret) {
        return failure(ErrorKind::Usage, QStringLiteral("unreadable_file"),
                       QCoreApplication::translate("lanyardctl", "What --%1 names can't be read: %2.")
                           .arg(QLatin1String(option), secret.error()));
    }
    return *secret;
}

Result<TokenRequest> passwordGrant(const Invocation &call, const LinkRequest &request)
{
    if (request.username.isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("missing_option"),
                       QCoreApplication::translate("lanyardctl", "This way of signing in needs --%1.")
                           .arg(QStringLiteral("username")));
    }
    const auto password = secretIn(call, "password-file");
    if (!password)
        return std::unexpected(password.error());
    return PasswordGrant{request.username, *password, request.scopes, request.parameters}.tokenRequest();
}

Result<TokenRequest> tokenExchangeGrant(const Invocation &call, const LinkRequest &request)
{
    const auto token = secretIn(call, "subject-token-file");
    if (!token)
        return std::unexpected(token.error());
    TokenExchangeGrant grant;
    grant.subjectToken = *token;
    grant.subjectTokenType =
        call.isSet("subject-token-type") ? call.value("subject-token-type") : QStringLiteral("access_token");
    grant.requestedScopes = request.scopes;
    grant.extra = request.parameters;
    return grant.tokenRequest();
}

Result<TokenRequest> jwtBearerGrant(const Invocation &call, const LinkRequest &request)
{
    const auto assertion = secretIn(call, "assertion-file");
    if (!assertion)
        return std::unexpected(assertion.error());
    return JwtBearerGrant{*assertion, request.scopes, request.parameters}.tokenRequest();
}

using Maker = Result<TokenRequest> (*)(const Invocation &, const LinkRequest &);

constexpr std::array<std::pair<const char *, Maker>, 3> grants{{
    {"password", passwordGrant},
    {"token-exchange", tokenExchangeGrant},
    {"jwt-bearer", jwtBearerGrant},
}};

} // namespace

QList<QCommandLineOption> grantOptions()
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        option("username", QCoreApplication::translate("lanyardctl", "Who signs in with a password."), "USER"),
        option("password-file",
               QCoreApplication::translate("lanyardctl", "A file with the password; - is standard input."), "FILE"),
        option("subject-token-file",
               QCoreApplication::translate("lanyardctl", "A file with the token to exchange; - is standard input."),
               "FILE"),
        option(
            "subject-token-type",
            QCoreApplication::translate(
                "lanyardctl", "What that token is: access_token, refresh_token, id_token, saml1, saml2, jwt or a URI."),
            "TYPE"),
        option("assertion-file",
               QCoreApplication::translate("lanyardctl", "A file with the assertion to present; - is standard input."),
               "FILE")};
}

Result<> addGrant(const Invocation &call, LinkRequest &request)
{
    request.username = call.value("username");
    for (const auto &[flow, make] : grants) {
        if (request.flow != QLatin1String(flow))
            continue;
        const auto grant = make(call, request);
        if (!grant)
            return std::unexpected(grant.error());
        request.grant = *grant;
    }
    return {};
}

} // namespace Lanyard
