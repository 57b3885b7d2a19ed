// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountlinker.h>

#include <QTest>

namespace Lanyard {

TokenKeeperBench::TokenKeeperBench()
{
    auto store = AccountStore::open(databasePath(), QStringLiteral("here"));
    if (!store)
        qFatal("no account list: %s", qPrintable(store.error().detail));
    accounts = std::move(*store);
    link(credential());
    keeper = std::make_unique<TokenKeeper>(*accounts, secrets, http, locks());
}

void TokenKeeperBench::link(const Credential &credential)
{
    AccountLinker linker(*accounts, secrets, clock, locks());
    const auto account = QCoro::waitFor(linker.link(credential, QStringLiteral("work"), {}));
    if (!account)
        qFatal("not linked: %s", qPrintable(account.error().message));
    id = account->id;
}

QString TokenKeeperBench::outcome(const Result<TokenSet> &tokens)
{
    return tokens ? tokens->accessToken.revealText()
                  : kindName(tokens.error().kind) + QLatin1Char(' ') + tokens.error().code;
}

QString TokenKeeperBench::token(const TokenKeeper::Wish &wish, const CallContext &context)
{
    return outcome(QCoro::waitFor(keeper->token(id, wish, context)));
}

QString TokenKeeperBench::refreshed(const CallContext &context)
{
    TokenKeeper::Wish wish;
    wish.refreshNow = true;
    return token(wish, context);
}

QJsonObject TokenKeeperBench::tokens(int number, const QJsonObject &other)
{
    QJsonObject body{{QStringLiteral("access_token"), QStringLiteral("at-%1-secret").arg(number)},
                     {QStringLiteral("refresh_token"), QStringLiteral("rt-%1-secret").arg(number)},
                     {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                     {QStringLiteral("expires_in"), 3600}};
    for (auto it = other.begin(); it != other.end(); ++it)
        body.insert(it.key(), it.value());
    return body;
}

Account TokenKeeperBench::account() const { return accounts->account(id).value_or(Account()); }

AccountSecrets TokenKeeperBench::stored()
{
    return AccountSecrets::fromJson(secrets.entries().value(id)).value_or(AccountSecrets());
}

void TokenKeeperBench::writeElsewhere(int number)
{
    AccountSecrets other = stored();
    other.tokens.accessToken = Secret(QStringLiteral("at-%1-secret").arg(number));
    other.tokens.refreshToken = Secret(QStringLiteral("rt-%1-secret").arg(number));
    other.tokens.expiresAt = clock.now().addSecs(3600);
    secrets.entries().insert(id, other.toJson());
}

void TokenKeeperBench::pass(std::chrono::seconds time, std::chrono::seconds step)
{
    for (std::chrono::seconds passed{0}; passed < time; passed += step) {
        clock.advance(std::min(step, time - passed));
        settle();
    }
}

// The fake clock's sleepers look at it each millisecond.
void TokenKeeperBench::settle()
{
    const auto done = [this] { return clock.sleeps().size() + transport.requests().size() + secrets.calls(); };
    for (int calm = 0; calm < 4; ++calm) {
        const auto before = done();
        QTest::qWait(2);
        if (done() != before)
            calm = 0;
    }
}

} // namespace Lanyard
