// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"
#include "ctl/standardinput.h"
#include "ctl/verifyarguments.h"

#include <lanyard/oauth/accesstokenverifier.h>
#include <lanyard/oauth/discovery.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

Task<Result<AccessTokenVerifier>> verifierFor(Invocation call, VerifyArguments arguments)
{
    if (arguments.keys)
        co_return AccessTokenVerifier(*arguments.keys, arguments.rules, call.services.clock());
    Discovery discovery(call.services.http());
    const QList<QUrl> urls = wellKnownUrls(QUrl(arguments.issuer));
    const IssuerRule issuer = arguments.rules.issuer;
    const CallContext context = serverContext();
    const Result<ServerMetadata> server = co_await discovery.discover(urls, issuer, context);
    if (!server)
        co_return std::unexpected(server.error());
    co_return AccessTokenVerifier(call.services.keys(), server->jwksUri(), arguments.rules);
}

Task<Result<>> verify(Invocation call)
{
    const auto arguments = verifyArguments(call);
    if (!arguments)
        co_return std::unexpected(arguments.error());
    const auto token = wholeStandardInput();
    if (!token) {
        co_return failure(
            ErrorKind::Usage, QStringLiteral("missing_token"),
            QCoreApplication::translate("lanyardctl", "There is no token on standard input."),
            QCoreApplication::translate(
                "lanyardctl", "Write one to it, as in: lanyardctl token ACCOUNT | lanyardctl verify --issuer URL"),
            token.error());
    }
    const Result<AccessTokenVerifier> verifier = co_await verifierFor(call, *arguments);
    if (!verifier)
        co_return std::unexpected(verifier.error());
    const CallContext context = serverContext();
    const Result<QJsonObject> claims = co_await verifier->verify(*token, context);
    if (!claims)
        co_return std::unexpected(claims.error());
    Output::object(*claims, call.json);
    if (!call.json && arguments->rules.audiences.isEmpty())
        Output::note(QCoreApplication::translate(
            "lanyardctl", "For whom the token is was not checked; --audience says who it has to be."));
    co_return Result<>();
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("verify"),
            QCoreApplication::translate("lanyardctl", "Verifies the token on standard input and prints its claims."),
            verifyOptions(), verify};
}

} // namespace Lanyard
