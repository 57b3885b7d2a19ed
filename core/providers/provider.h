// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providerendpoints.h"
#include "provideridentity.h"
#include "providermark.h"
#include "providerquirks.h"
#include "providerregistration.h"
#include "providerrevocation.h"
#include "providerscopes.h"
#include "providervariable.h"
#include "redirectrule.h"

#include <lanyard/base/result.h>

#include <QList>
#include <QMap>
#include <QStringList>

namespace Lanyard {

enum class ProviderKind { OpenIdConnect, OAuth2 };

enum class IssuerMatch {
    Exact, //!< the issuer, character for character (RFC 8414 §3.3)
    OneOf, //!< one of acceptedIssuers
    TenantTemplate, //!< the issuer, with {tenantid} replaced by the ID token's tid
    None, //!< the server names no issuer, so there is nothing to compare
};

enum class ClientSecretRule {
    NotNeeded, //!< a public client will do; a secret is sent where there is one
    MustNotSend, //!< the server refuses a native client that sends one
    Required,
    RequiredButNotConfidential, //!< there is one, but every copy of the program has it (RFC 8252 §8.5)
};

//! What is known of a provider, from its file (docs/providers.md). A value; it holds no secret. Texts are in the
//! languages that the catalogue was made with. Addresses are templates until resolved().
struct Provider
{
    QString id;
    QString name;
    QString tagline; //!< one line for its tile
    ProviderKind kind = ProviderKind::OAuth2;
    bool generic = false; //!< not one provider but any server of its kind
    QString source; //!< "built-in", or the path of the file
    ProviderMark mark;
    //! The flows that the provider has, by their names in `lanyardctl link --flow`, best first.
    QStringList flows;

    QString issuer; //!< may be empty
    IssuerMatch issuerMatch = IssuerMatch::Exact;
    QStringList acceptedIssuers;
    bool discovery = false; //!< metadata can be had (RFC 8414, OpenID Connect Discovery)
    QString discoveryUrl; //!< empty: the one that follows from the issuer
    ProviderEndpoints endpoints;
    QString apiBase; //!< may be empty

    QList<ProviderVariable> variables;
    QMap<QString, QString> values; //!< what is settled already; nobody is asked for these

    QString clientId; //!< empty: one has to be had by registration
    ClientSecretRule clientSecretRule = ClientSecretRule::NotNeeded;
    QStringList secretlessFlows; //!< flows that need no secret although the rule says Required
    QString tokenEndpointAuthMethod = QStringLiteral("none"); //!< RFC 7591 §2
    ProviderRegistration registration;
    RedirectRule redirect;
    ProviderScopes scopes;
    QMap<QString, QString> authorizationParameters; //!< to add to every authorization request
    ProviderIdentity identity;
    ProviderRevocation revocation;
    ProviderQuirks quirks;

    //! What a resolved one is called once it is one server: by its host, where the file is for any server of its kind.
    [[nodiscard]] QString serverName() const;

    //! The rule for one flow.
    [[nodiscard]] ClientSecretRule clientSecretRuleFor(const QString &flow) const;

    //! What to register at the provider; empty where it does not ask for redirect URIs.
    [[nodiscard]] QStringList redirectUrisToRegister() const { return redirect.urisToRegister(); }

    //! The variables to ask for: those that are not settled.
    [[nodiscard]] QList<ProviderVariable> openVariables() const;
    //! The names of the variables that are required, not settled and have no default.
    [[nodiscard]] QStringList missingVariables() const;
    //! Whether it can be linked without asking the person for anything first.
    [[nodiscard]] bool isReady() const;
    //! The same provider with every template filled in. The values are by variable name; "client_id" sets the client
    //! id; what is left out takes its default. An address with an optional variable that has no value becomes empty.
    //! Errors of kind Usage: missing_variable, unknown_variable, invalid_variable, and invalid_address where what comes
    //! out is no https address (http on loopback) or too little to sign in with.
    [[nodiscard]] Result<Provider> resolved(const QMap<QString, QString> &given) const;

    //! Whether an answer's issuer is this provider's, by issuerMatch; tenantId is the ID token's tid. For a resolved
    //! one.
    [[nodiscard]] bool acceptsIssuer(const QString &answered, const QString &tenantId = {}) const;

    friend bool operator==(const Provider &, const Provider &) = default;
};

} // namespace Lanyard
