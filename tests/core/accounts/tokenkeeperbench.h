// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/faketransport.h"

#include <lanyard/accounts/tokenkeeper.h>

#include <QTemporaryDir>

namespace Lanyard {

//! A TokenKeeper with one linked account, on a store, a clock and a network that the test has in its hands. The tokens
//! that the server gives are numbered: at-1-secret and rt-1-secret are those of the sign-in.
class TokenKeeperBench
{
public:
    TokenKeeperBench();

    //! Links the account anew with these.
    void link(const Credential &credential);

    [[nodiscard]] Credential credential() const { return sampleCredential(QStringLiteral("ada"), clock.now()); }

    //! The access token, or kind and code of the error.
    [[nodiscard]] QString token(const TokenKeeper::Wish &wish = {}, const CallContext &context = {});
    //! The same, refreshing in any case.
    [[nodiscard]] QString refreshed(const CallContext &context = {});
    [[nodiscard]] static QString outcome(const Result<TokenSet> &tokens);

    //! What the server gives to a refresh: the tokens of that number, with the other members over them.
    [[nodiscard]] static QJsonObject tokens(int number, const QJsonObject &other = {});

    void answer(const QJsonObject &body, int status = 200) { transport.append(FakeTransport::json(body, status)); }

    [[nodiscard]] Account account() const;
    [[nodiscard]] AccountSecrets stored();
    //! As another process: what it wrote to the secret store.
    void writeElsewhere(int number);

    //! Lets the held clock's time pass in steps, and what that makes happen happen.
    void pass(std::chrono::seconds time, std::chrono::seconds step);
    //! Until nothing goes on any more but sleep.
    void settle();

    [[nodiscard]] QString databasePath() const { return m_folder.filePath(QStringLiteral("accounts.db")); }

    [[nodiscard]] QString locks() const { return m_folder.filePath(QStringLiteral("locks")); }

    //! How often the server was asked for tokens.
    [[nodiscard]] qsizetype refreshes() const { return transport.count(QStringLiteral("/token")); }

private:
    QTemporaryDir m_folder;

public:
    FakeClock clock;
    FakeTransport transport;
    FakeSecretStore secrets;
    HttpClient http{transport, clock};
    std::unique_ptr<AccountStore> accounts;
    QString id;
    std::unique_ptr<TokenKeeper> keeper;
};

} // namespace Lanyard
