// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "paths.h"

#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountstore.h>
#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/accountuserinfo.h>
#include <lanyard/accounts/activitylog.h>
#include <lanyard/accounts/refreshschedule.h>
#include <lanyard/accounts/tokenintrospection.h>
#include <lanyard/agent/agentgreeting.h>
#include <lanyard/base/clock.h>
#include <lanyard/base/secretstore.h>
#include <lanyard/diagnosis/diagnosis.h>
#include <lanyard/net/httpclient.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/jwkscache.h>
#include <lanyard/policy/policy.h>
#include <lanyard/providers/providercatalogue.h>
#include <lanyard/secrets/passphrasesource.h>
#include <lanyard/secrets/storechoice.h>

#include <memory>

namespace Lanyard {

//! The objects of the core, built and connected, as every program of ours needs them. Its parts live as long as it.
class Services
{
public:
    //! Which store was chosen: on the command line, in the environment, by moving the secrets there, in the settings,
    //! in this order. Errors: Usage.
    [[nodiscard]] static Result<StoreKind> chosenStore(const QString &option, const Paths &paths);

    //! Opens the account list and builds the rest. The passphrase source is asked when the encrypted file is first
    //! touched, and outlives the services. \a program: the one that this process works for, for the activity log; empty
    //! for Lanyard itself. Errors: Internal, Policy, Usage.
    [[nodiscard]] static Result<std::unique_ptr<Services>> open(const Paths &paths, StoreKind store,
                                                                PassphraseSource &passphrases,
                                                                const QStringList &languages,
                                                                const QString &program = {});

    //! A store as it is, whether or not the accounts' secrets are in it.
    [[nodiscard]] static std::unique_ptr<SecretStore> makeStore(StoreKind kind, const Paths &paths,
                                                                PassphraseSource &passphrases);

    [[nodiscard]] const Paths &paths() const { return m_paths; }

    [[nodiscard]] StoreKind storeKind() const { return m_storeKind; }

    //! What they are to other processes.
    [[nodiscard]] AgentAccounts agentAccounts() const { return agentAccounts(m_paths, m_storeKind); }

    [[nodiscard]] static AgentAccounts agentAccounts(const Paths &paths, StoreKind store)
    {
        return {paths.accountDatabase(), storeName(store)};
    }

    [[nodiscard]] Clock &clock() { return m_clock; }

    [[nodiscard]] HttpClient &http() { return m_http; }

    //! The keys that servers publish, for all who verify.
    [[nodiscard]] JwksCache &keys() { return m_keys; }

    [[nodiscard]] const Policy &policy() const { return m_policy; }

    [[nodiscard]] const ProviderCatalogue &catalogue() const { return m_catalogue; }

    //! Serves as long as the accounts' secrets are in it, see HomeCheckedStore.
    [[nodiscard]] SecretStore &secrets() { return m_secrets ? *m_secrets : *m_ownStore; }

    //! Whether they are: what is in memory only can't be moved. Errors: those of SecretHome::check().
    [[nodiscard]] Result<> secretsAreHere() const;

    //! Without that, for who moves them.
    [[nodiscard]] SecretStore &ownStore() { return *m_ownStore; }

    [[nodiscard]] AccountStore &accounts() { return *m_accounts; }

    [[nodiscard]] ActivityLog &activity() { return m_activity; }

    [[nodiscard]] TokenKeeper &tokens() { return m_tokens; }

    [[nodiscard]] TokenIntrospection &introspection() { return m_introspection; }

    [[nodiscard]] AccountUserinfo &userinfo() { return m_userinfo; }

    [[nodiscard]] AccountLinker &linker() { return m_linker; }

    //! The accesses that servers have yet to end.
    [[nodiscard]] RevocationQueue &revocations() { return m_revocations; }

    [[nodiscard]] AccountUnlinker &unlinker() { return m_unlinker; }

    [[nodiscard]] PendingSecrets &pendingSecrets() { return m_pendingSecrets; }

    //! What is looked at where something around Lanyard does not work.
    [[nodiscard]] DiagnosisSubjects diagnosisSubjects();

    //! What the account's provider is known to do with refresh tokens.
    [[nodiscard]] RefreshRules refreshRules(const Account &account) const;
    //! What it is known to want where the account's access is to end.
    [[nodiscard]] RevocationRules revocationRules(const Account &account) const;

private:
    Services(Paths paths, StoreKind store, Policy policy, const QStringList &languages, const QString &program,
             std::unique_ptr<SecretStore> secrets, std::unique_ptr<AccountStore> accounts);

    Paths m_paths;
    StoreKind m_storeKind;
    Policy m_policy;
    ProviderCatalogue m_catalogue;
    SystemClock m_clock;
    QtHttpTransport m_transport;
    HttpClient m_http;
    JwksCache m_keys;
    std::unique_ptr<SecretStore> m_ownStore;
    std::unique_ptr<AccountStore> m_accounts;
    std::unique_ptr<SecretStore> m_secrets; //!< nothing where what is written does not last, and can't be moved
    ActivityLog m_activity;
    TokenKeeper m_tokens;
    TokenIntrospection m_introspection;
    AccountUserinfo m_userinfo;
    AccountLinker m_linker;
    RevocationQueue m_revocations;
    AccountUnlinker m_unlinker;
    PendingSecrets m_pendingSecrets;
};

} // namespace Lanyard
