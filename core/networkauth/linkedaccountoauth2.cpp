// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkedaccountoauth2.h"

#include <lanyard/base/clock.h>
#include <lanyard/oauth/dpopkey.h>

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

// As much as TokenKeeper leaves by itself, so that the renewal is due when the timer says so.
const std::chrono::seconds lead = TokenKeeper::Wish{}.minValid;
constexpr std::chrono::milliseconds pauseAfterFailure = 30s;

QAbstractOAuth::Error failureOf(ErrorKind kind)
{
    return kind == ErrorKind::Network ? QAbstractOAuth::Error::NetworkError : QAbstractOAuth::Error::ServerError;
}

} // namespace

LinkedAccountOAuth2::LinkedAccountOAuth2(TokenKeeper &tokens, Clock &clock, QString accountId, QObject *parent)
    : QAbstractOAuth2(parent)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_accountId(std::move(accountId))
{
    auto *network = new QNetworkAccessManager(this);
    network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    setNetworkAccessManager(network);
    connect(this, &QAbstractOAuth::finished, this, [this](QNetworkReply *reply) { judge(*reply); });
}

LinkedAccountOAuth2::~LinkedAccountOAuth2() { m_stop.request_stop(); }

void LinkedAccountOAuth2::grant() { start({}); }

void LinkedAccountOAuth2::start(const TokenKeeper::Wish &wish)
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    ++m_round;
    if (status() == Status::Granted)
        setStatus(Status::RefreshingToken);
    ask(this, wish);
}

Task<> LinkedAccountOAuth2::ask(QPointer<LinkedAccountOAuth2> self, TokenKeeper::Wish wish)
{
    TokenKeeper &tokens = self->m_tokens;
    const QString accountId = self->m_accountId;
    const CallContext context{.stop = self->m_stop.get_token()};
    const Result<AccountSecrets> secrets = co_await tokens.secrets(accountId, wish, context);
    if (self)
        self->settle(secrets);
}

Task<> LinkedAccountOAuth2::askLater(QPointer<LinkedAccountOAuth2> self, std::chrono::milliseconds delay)
{
    const int round = self->m_round;
    Clock &clock = self->m_clock;
    co_await clock.sleep(delay);
    if (self && self->m_round == round)
        self->start({});
}

void LinkedAccountOAuth2::settle(const Result<AccountSecrets> &secrets)
{
    m_isAsking = false;
    if (!secrets) {
        giveUp(secrets.error());
        if (secrets.error().kind == ErrorKind::Network)
            askLater(this, pauseAfterFailure);
    } else if (secrets->dpopKey) {
        giveUp(Lanyard::Error{
            ErrorKind::Usage,
            QStringLiteral("bound_token"),
            QCoreApplication::translate("NetworkAuth", "The account's tokens are bound to a key."),
            QCoreApplication::translate("NetworkAuth", "Call its API through ApiClient, or link it without DPoP."),
            {}});
    } else {
        take(*secrets);
    }
}

void LinkedAccountOAuth2::take(const AccountSecrets &secrets)
{
    m_expiresAt = secrets.tokens.expiresAt;
    setScope(secrets.tokens.scopes.join(QLatin1Char(' ')));
    setToken(secrets.tokens.accessToken.revealText());
    setStatus(Status::Granted);
    if (m_expiresAt.isValid()) {
        const std::chrono::milliseconds left(m_clock.now().msecsTo(m_expiresAt));
        askLater(this, std::max<std::chrono::milliseconds>(left - lead, 1s));
    }
    Q_EMIT granted();
}

void LinkedAccountOAuth2::giveUp(const Lanyard::Error &reason)
{
    const bool isStillGood = !token().isEmpty() && reason.kind == ErrorKind::Network && m_expiresAt > m_clock.now();
    if (!isStillGood)
        setToken({});
    setStatus(isStillGood ? Status::Granted : Status::NotAuthenticated);
    Q_EMIT failed(reason);
    Q_EMIT error(reason.code, reason.message, {});
    Q_EMIT requestFailed(failureOf(reason.kind));
}

// A server may end a token before its time. One renewal has to be enough: after that the refusal means something else.
void LinkedAccountOAuth2::judge(const QNetworkReply &reply)
{
    const bool isRefused = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 401
        && reply.request().rawHeader("Authorization").endsWith(token().toLatin1());
    if (isRefused && !m_wasRefused && !token().isEmpty())
        start({.refreshNow = true});
    m_wasRefused = isRefused;
}

} // namespace Lanyard
