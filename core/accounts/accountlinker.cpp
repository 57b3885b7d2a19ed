// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "accountlinker.h"

#include "accountlock.h"
#include "accountsecrets.h"

#include <lanyard/base/random.h>

#include <QUuid>

namespace Lanyard {

namespace {

// One that registered itself is another client to the server each time, and the same to the person.
bool isSameClient(const Account &account, const ClientRegistration &client)
{
    return client.isDynamic() ? isDynamicRegistration(account.clientMetadata) : account.clientId == client.clientId;
}

} // namespace

AccountLinker::AccountLinker(AccountStore &accounts, SecretStore &secrets, Clock &clock, QString lockDirectory,
                             ActivityRecorder *activity)
    : m_accounts(accounts)
    , m_secrets(secrets)
    , m_clock(clock)
    , m_lockDirectory(std::move(lockDirectory))
    , m_activity(activity)
    , m_pending(accounts, secrets, m_lockDirectory)
{ }

Task<Result<Account>> AccountLinker::link(Credential credential, QString label, CallContext context)
{
    Account account = accountFor(credential, label);
    const Result<AccountLock> lock = co_await AccountLock::acquire(m_lockDirectory, account.id, &m_clock, context);
    if (!lock)
        co_return std::unexpected(lock.error());

    const Result<Account> known = m_accounts.account(account.id); // asked again: it may have been unlinked meanwhile
    const bool isKnown = known.has_value();
    AccountSecrets secrets{credential.tokens,
                           credential.client.clientSecret,
                           credential.client.registrationAccessToken,
                           credential.client.dpopKey,
                           credential.client.privateKey,
                           credential.client.certificate,
                           needsCertificate(credential.client.authMethod),
                           credential.client.assertionQuirks,
                           credential.client.decryptionKey,
                           AccountSecrets::newRevision(),
                           credential.refreshQuirks};
    if (isKnown && known->clientId == account.clientId && secrets.tokens.refreshToken.isEmpty()) {
        // some servers issue a refresh token only the first time: the one that is there is still good
        const Result<Secret> entry = co_await m_secrets.read(account.id, context);
        const auto old =
            entry ? AccountSecrets::fromJson(*entry) : Result<AccountSecrets>(std::unexpected(entry.error()));
        if (old)
            secrets.tokens.refreshToken = old->tokens.refreshToken;
    }
    account.refreshable = !secrets.tokens.refreshToken.isEmpty() || account.flow == QLatin1String("client-credentials");

    const Secret entry = secrets.toJson();
    const Result<Account> linked = co_await stored(account, entry, isKnown, context);
    if (linked && m_activity)
        m_activity->record({isKnown ? ActivityKind::Relinked : ActivityKind::Linked, *linked});
    co_return linked;
}

Task<Result<Account>> AccountLinker::stored(Account account, Secret entry, bool isKnown, CallContext context)
{
    if (!isKnown)
        co_return co_await m_pending.store(account, entry, context);
    const Result<> written = co_await m_secrets.write(account.id, entry, context);
    if (!written)
        co_return std::unexpected(written.error());
    co_return m_pending.commit(account);
}

std::optional<Account> AccountLinker::existing(const Credential &credential) const
{
    if (credential.identity.subject.isEmpty())
        return std::nullopt;
    const auto accounts = m_accounts.accounts().value_or(QList<Account>());
    for (const Account &account : accounts) {
        if (account.provider == credential.provider && account.issuer == credential.issuer
            && isSameClient(account, credential.client) && account.subject == credential.identity.subject)
            return account;
    }
    return std::nullopt;
}

Account AccountLinker::accountFor(const Credential &credential, const QString &label) const
{
    Account account;
    if (const auto before = existing(credential)) {
        account.id = before->id;
        account.label = before->label;
    } else {
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QString wish = label;
        for (const QString &name :
             {credential.identity.username, credential.identity.displayName, credential.providerName, account.id}) {
            if (wish.isEmpty())
                wish = name;
        }
        account.label = m_accounts.freeLabel(wish);
    }
    account.provider = credential.provider;
    account.providerName = credential.providerName;
    account.issuer = credential.issuer;
    account.subject = credential.identity.subject;
    account.username = credential.identity.username;
    account.displayName = credential.identity.displayName;
    account.email = credential.identity.email;
    account.flow = credential.flow;
    account.requestedScopes = credential.requestedScopes;
    account.parameters = credential.parameters;
    account.requestOptions = credential.requestOptions;
    account.providerSettings = credential.providerSettings;
    account.apiBase = credential.apiBase;
    account.scopes = credential.tokens.scopes;
    account.expiresAt = credential.tokens.expiresAt;
    account.linkedAt = m_clock.now();
    account.refreshedAt = account.linkedAt;
    account.stateSince = account.linkedAt;
    account.machine = m_accounts.machine();
    account.clientId = credential.client.clientId;
    account.tokenEndpointAuthMethod = methodName(credential.client.authMethod);
    account.serverMetadata = credential.server.toJson();
    account.clientMetadata = credential.client.metadata;
    return account;
}

} // namespace Lanyard
