// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "services.h"

#include <lanyard/accounts/homecheckedstore.h>
#include <lanyard/accounts/secrethome.h>
#include <lanyard/platform/machineidentity.h>
#include <lanyard/policy/policyfile.h>
#include <lanyard/secrets/encryptedfilestore.h>
#include <lanyard/secrets/keychainstore.h>
#include <lanyard/secrets/memorystore.h>

#include <QCoreApplication>
#include <QSettings>

namespace Lanyard {

namespace {

std::unique_ptr<SecretStore> checked(SecretStore &store, StoreKind kind, AccountStore &accounts)
{
    if (kind == StoreKind::Memory)
        return nullptr;
    return std::make_unique<HomeCheckedStore>(store, kind, accounts.database());
}

// An administrator who allows only certain providers must not be got round by a file that borrows an allowed id.
QStringList providerDirectories(const Paths &paths, const Policy &policy)
{
    QStringList directories = paths.providerDirectories();
    if (!policy.allowUserProviders)
        directories.removeLast();
    return directories;
}

ActivityRetention retentionIn(const QString &settings)
{
    const QSettings stored(settings, QSettings::IniFormat);
    const auto number = [&stored](const char *key, int standard, int least) {
        bool isNumber = false;
        const int value = stored.value(QLatin1String(key)).toInt(&isNumber);
        return isNumber && value >= least ? value : standard;
    };
    const ActivityRetention standard;
    return {number("activity/keep_days", standard.days, 0), number("activity/keep_lines", standard.lines, 1)};
}

} // namespace

Result<StoreKind> Services::chosenStore(const QString &option, const Paths &paths)
{
    QString name = option;
    if (name.isEmpty())
        name = qEnvironmentVariable("LANYARD_SECRET_STORE");
    if (name.isEmpty()) {
        name = QSettings(paths.settings(), QSettings::IniFormat).value(QStringLiteral("secret_store")).toString();
        const auto home = SecretHome::recordedAt(paths.accountDatabase());
        if (home && name != storeName(StoreKind::Memory))
            return *home; // the settings may be older, after a crash
    }
    if (name.isEmpty())
        return StoreKind::Keychain;
    if (const auto kind = Lanyard::storeKind(name))
        return *kind;
    return failure(ErrorKind::Usage, QStringLiteral("unknown_store"),
                   QCoreApplication::translate("Services", "There is no secret store “%1”.").arg(name),
                   QCoreApplication::translate("Services", "Choose keychain, file or memory."));
}

std::unique_ptr<SecretStore> Services::makeStore(StoreKind kind, const Paths &paths, PassphraseSource &passphrases)
{
    switch (kind) {
    case StoreKind::Keychain:
        return std::make_unique<KeychainStore>();
    case StoreKind::EncryptedFile:
        return std::make_unique<EncryptedFileStore>(paths.secretVault(), passphrases);
    case StoreKind::Memory:
        break;
    }
    return std::make_unique<MemoryStore>();
}

Result<std::unique_ptr<Services>> Services::open(const Paths &paths, StoreKind store, PassphraseSource &passphrases,
                                                 const QStringList &languages, const QString &program)
{
    Policy policy = PolicyFile(Paths::policy()).policy();
    if (const auto allowed = policy.mayUseStore(storeName(store)); !allowed)
        return std::unexpected(allowed.error());
    auto accounts = AccountStore::open(paths.accountDatabase(), machineIdentity());
    if (!accounts)
        return std::unexpected(accounts.error());
    SecretHome home((*accounts)->database());
    if (store != StoreKind::Memory && !home.check(store)) {
        if (const Result<> done = home.forgetWhereEmpty(store); !done)
            return std::unexpected(done.error());
    }
    return std::unique_ptr<Services>(new Services(paths, store, std::move(policy), languages, program,
                                                  makeStore(store, paths, passphrases), std::move(*accounts)));
}

Services::Services(Paths paths, StoreKind store, Policy policy, const QStringList &languages, const QString &program,
                   std::unique_ptr<SecretStore> secrets, std::unique_ptr<AccountStore> accounts)
    : m_paths(std::move(paths))
    , m_storeKind(store)
    , m_policy(std::move(policy))
    , m_catalogue(providerDirectories(m_paths, m_policy), languages)
    , m_http(m_transport, m_clock)
    , m_keys(m_http)
    , m_ownStore(std::move(secrets))
    , m_accounts(std::move(accounts))
    , m_secrets(checked(*m_ownStore, m_storeKind, *m_accounts))
    , m_activity(m_paths.activityLog(), m_clock, retentionIn(m_paths.settings()), program)
    , m_tokens(*m_accounts, this->secrets(), m_http, m_paths.locks(), &m_keys, &m_activity)
    , m_introspection(*m_accounts, m_tokens, m_http, m_keys)
    , m_userinfo(*m_accounts, m_tokens, m_http, m_keys)
    , m_linker(*m_accounts, this->secrets(), m_clock, m_paths.locks(), &m_activity)
    , m_revocations(*m_accounts, this->secrets(), m_http, m_paths.locks())
    , m_unlinker(
          *m_accounts, this->secrets(), m_http, m_revocations,
          [this](const Account &account) { return revocationRules(account); }, m_paths.locks(), &m_activity)
    , m_pendingSecrets(*m_accounts, this->secrets(), m_paths.locks())
{ }

Result<> Services::secretsAreHere() const
{
    return m_storeKind == StoreKind::Memory ? Result<>() : SecretHome(m_accounts->database()).check(m_storeKind);
}

DiagnosisSubjects Services::diagnosisSubjects()
{
    const Result<QList<Account>> accounts = m_accounts->accounts();
    const Result<> here = secretsAreHere();
    return {.secrets = &secrets(),
            .secretsAreElsewhere = here ? std::nullopt : std::optional(here.error()),
            .http = &m_http,
            .accounts = accounts.value_or(QList<Account>()),
            .policy = m_policy,
            .policyPath = Paths::policy(),
            .providerProblems = m_catalogue.problems(),
            .providers = m_catalogue.providers().size(),
            .agentSocket = m_paths.agentSocket(),
            .agentAccounts = agentAccounts()};
}

RefreshRules Services::refreshRules(const Account &account) const
{
    const Result<Provider> provider = m_catalogue.provider(account.provider);
    return provider ? RefreshRules{provider->quirks.refreshTokenIdle} : RefreshRules{};
}

RevocationRules Services::revocationRules(const Account &account) const
{
    Result<Provider> provider = m_catalogue.provider(account.provider);
    if (!provider)
        return {};
    RevocationRules rules;
    rules.style = provider->revocation.style;
    rules.refreshTokenIdle = provider->quirks.refreshTokenIdle;
    provider->values.insert(account.providerSettings);
    const Result<Provider> resolved = provider->resolved({{QStringLiteral("client_id"), account.clientId}});
    if (!resolved)
        return rules; // the server's metadata are there all the same
    rules.endpoint = QUrl(resolved->endpoints.revocation);
    rules.accountPage = QUrl(resolved->revocation.manualRevocationUrl);
    return rules;
}

} // namespace Lanyard
