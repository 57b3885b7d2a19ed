// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/error.h>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

//! How an account is, in the order in which a person should care: the last is the worst.
enum class AccountState { Active, Expiring, Expired, Offline, Locked, SignInRequired, Error };

//! The stable name of a state in JSON and in the database, never translated.
[[nodiscard]] QString stateName(AccountState state);
[[nodiscard]] std::optional<AccountState> accountState(const QString &name);

//! A linked account as it is listed: everything but its secrets, which rest in the SecretStore under its id.
struct Account
{
    QString id; //!< random, stable over re-linking; also the key in the SecretStore
    QString label; //!< the person's name for it, unique
    QString provider; //!< the provider's id
    QString providerName; //!< for people
    QString issuer; //!< may be empty for plain OAuth 2.0
    QString subject; //!< the server's stable key for the person; may be empty
    QString username; //!< what the person knows themselves by there: an address or a login
    QString displayName;
    QString email;
    QString flow;
    QStringList requestedScopes;
    QList<std::pair<QString, QString>> parameters; //!< what was added to the request, such as whom the access is for
    QStringList requestOptions; //!< how the sign-in was protected, to do it the same way again: par, dpop
    QMap<QString, QString> providerSettings; //!< what the person was asked for, such as the address of their own server
    QUrl apiBase; //!< where the provider's API lies; may be empty
    QStringList scopes; //!< what was granted
    AccountState state = AccountState::Active;
    QDateTime stateSince{}; //!< when it came into that state; invalid where nobody noted it
    QDateTime expiresAt; //!< of the access token, UTC; invalid where the server did not say
    QDateTime linkedAt;
    QDateTime refreshedAt;
    QDateTime lastUsedAt{}; //!< when a program got a token, to five minutes; invalid where none ever did
    QDateTime importedAt{}; //!< when it came from another machine; invalid where the person signed in here
    QString machine{}; //!< the one that it was linked on or imported to; empty where that is not known
    bool refreshable = false;
    std::optional<Error> lastError{};

    QString clientId;
    QString tokenEndpointAuthMethod;
    QJsonObject clientMetadata; //!< where we registered ourselves: see ClientRegistration::metadata
    QJsonObject serverMetadata; //!< the endpoints as they were checked when linking (RFC 8414 §2)

    void enter(AccountState newState, const QDateTime &now);
    //! The state as it is to be shown at a moment: what is stored, and what the clock makes of it.
    [[nodiscard]] AccountState stateAt(const QDateTime &now) const;
    //! When stateAt() will next be another one by the clock alone; invalid where it stays.
    [[nodiscard]] QDateTime nextChangeAfter(const QDateTime &now) const;
    //! Whether its refresh token may be in use on another machine as well: it was imported, or this list came here with
    //! the person's files. \a here: AccountStore::machine().
    [[nodiscard]] bool mayHaveTwin(const QString &here) const;
    //! Whether the sign-in said who the person is, so that each renewal has to say the same.
    [[nodiscard]] bool isOpenIdConnect() const;
    //! The scopes that were asked for and not granted.
    [[nodiscard]] QStringList notGranted() const;

    friend bool operator==(const Account &, const Account &) = default;
};

//! The worst state of all; Active where there is no account.
[[nodiscard]] AccountState worstState(const QList<Account> &accounts);

} // namespace Lanyard
