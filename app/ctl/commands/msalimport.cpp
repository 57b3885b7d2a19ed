// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "msalimport.h"

#include "ctl/accountjson.h"
#include "ctl/output.h"
#include "ctl/standardinput.h"

#include <lanyard/accounts/accountimporter.h>
#include <lanyard/accounts/msalaccounts.h>
#include <lanyard/flows/providerlinkrequest.h>
#include <lanyard/flows/serverlookup.h>

#include <QCoreApplication>
#include <QJsonArray>

namespace Lanyard {

namespace {

Result<Secret> contentIn(const QString &path)
{
    const auto text = contentOf(path);
    if (text)
        return *text;
    return failure(ErrorKind::Usage, QStringLiteral("unreadable_file"),
                   QCoreApplication::translate("lanyardctl", "%1 can't be read.").arg(path), text.error());
}

Result<Secret> clientSecretOf(const Invocation &call)
{
    if (!call.isSet("client-secret-file"))
        return Secret();
    const auto secret = firstLineOf(call.value("client-secret-file"));
    if (secret)
        return *secret;
    return failure(ErrorKind::Usage, QStringLiteral("unreadable_file"),
                   QCoreApplication::translate("lanyardctl", "%1 can't be read.").arg(call.value("client-secret-file")),
                   secret.error());
}

Task<Result<Account>> taken(Invocation call, MsalAccount msal, Secret clientSecret)
{
    const auto microsoft = call.services.catalogue().provider(QStringLiteral("microsoft"));
    if (!microsoft)
        co_return std::unexpected(microsoft.error());
    const auto provider = providerOf(msal, *microsoft);
    if (!provider)
        co_return std::unexpected(provider.error());
    const LinkRequest request = providerLinkRequest(*provider, QStringLiteral("code"));
    if (const auto allowed = call.services.policy().mayLink(provider->id, request.server.issuer); !allowed)
        co_return std::unexpected(allowed.error());
    const CallContext context = serverContext();
    const Result<FoundServer> server = co_await lookUp(call.services.http(), request.server, context);
    if (!server)
        co_return std::unexpected(server.error());
    const auto archive = archiveOf(msal, *provider, server->metadata, clientSecret);
    if (!archive)
        co_return std::unexpected(archive.error());
    AccountImporter importer(call.services.accounts(), call.services.secrets(), call.services.clock(),
                             call.services.paths().locks(), &call.services.activity());
    co_return co_await importer.import(*archive, context);
}

} // namespace

Task<Result<>> importMsalCache(Invocation call)
{
    const auto path = call.soleArgument();
    if (!path)
        co_return std::unexpected(path.error());
    const Result<Secret> content = contentIn(*path);
    if (!content)
        co_return std::unexpected(content.error());
    const Result<Secret> clientSecret = clientSecretOf(call);
    if (!clientSecret)
        co_return std::unexpected(clientSecret.error());
    const auto cache = MsalCache::fromJson(*content);
    if (!cache)
        co_return std::unexpected(cache.error());
    if (cache->accounts.isEmpty()) {
        co_return failure(ErrorKind::NotFound, QStringLiteral("nobody_signed_in"),
                          QCoreApplication::translate("lanyardctl", "Nobody is signed in in %1.").arg(*path),
                          QCoreApplication::translate("lanyardctl", "Sign in with the other program, or here."));
    }
    QJsonArray accounts;
    std::optional<Error> whyNot;
    for (const MsalAccount &msal : cache->accounts) {
        const Result<Account> account = co_await taken(call, msal, *clientSecret);
        const QString name = msal.username.isEmpty() ? msal.homeAccountId : msal.username;
        if (!account) {
            whyNot = account.error();
            if (cache->accounts.size() > 1) // else the command's own error says it
                Output::note(QCoreApplication::translate("lanyardctl", "“%1” was not taken over: %2")
                                 .arg(cleanedForDisplay(name), whyNot->message));
            continue;
        }
        accounts += toJson(*account, call.services.clock().now());
        if (!call.json)
            Output::note(QCoreApplication::translate("lanyardctl", "“%1” is linked here now.").arg(account->label));
    }
    if (accounts.isEmpty() && whyNot)
        co_return std::unexpected(*whyNot);
    if (call.json)
        Output::json(accounts);
    co_return Result<>();
}

} // namespace Lanyard
