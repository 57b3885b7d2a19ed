// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/accounts/tokenkeeper.h>

#include <QAbstractOAuth2>

#include <stop_token>

namespace Lanyard {

//! A linked account for programs that speak Qt Network Authorization: grant() asks the TokenKeeper in place of a
//! browser, and the token stays fresh as long as this lives. It never has the refresh token, so refreshToken() is
//! empty. A token that an API refuses is renewed once; tokenChanged() says when to repeat the request. Redirects to
//! other origins are not followed, since Qt takes the Authorization header along.
//!
//! QAbstractOAuth2 sends bearer tokens (RFC 6750) alone. An account whose tokens are bound to a key (RFC 9449) fails
//! with code bound_token; ApiClient is for those. Lives on the TokenKeeper's thread; that and the clock outlive it.
//! A library of its own (Lanyard::NetworkAuth), because Qt Network Authorization is under the GPL.
class LinkedAccountOAuth2 final : public QAbstractOAuth2
{
    Q_OBJECT

public:
    LinkedAccountOAuth2(TokenKeeper &tokens, Clock &clock, QString accountId, QObject *parent = nullptr);
    ~LinkedAccountOAuth2() override;
    Q_DISABLE_COPY_MOVE(LinkedAccountOAuth2)

    //! UTC; invalid where the server did not say. In place of expirationAt(), which no subclass can set in Qt 6.4.
    [[nodiscard]] QDateTime expiresAt() const { return m_expiresAt; }

public Q_SLOTS:
    //! Ends with granted(), or with failed() and, as Qt's own flows do, with error() and requestFailed().
    void grant() override;

Q_SIGNALS:
    //! The errors of TokenKeeper::secrets(), and Usage with code bound_token. After a Network error the token is asked
    //! for again by itself, after all others by the next grant().
    void failed(const Lanyard::Error &error);

private:
    static Task<> ask(QPointer<LinkedAccountOAuth2> self, TokenKeeper::Wish wish);
    static Task<> askLater(QPointer<LinkedAccountOAuth2> self, std::chrono::milliseconds delay);
    void start(const TokenKeeper::Wish &wish);
    void settle(const Result<AccountSecrets> &secrets);
    void take(const AccountSecrets &secrets);
    void giveUp(const Lanyard::Error &reason);
    void judge(const QNetworkReply &reply);

    TokenKeeper &m_tokens;
    Clock &m_clock;
    QString m_accountId;
    QDateTime m_expiresAt;
    std::stop_source m_stop;
    int m_round = 0; //!< so that of all who wait for the next renewal only the newest acts
    bool m_isAsking = false;
    bool m_wasRefused = false;
};

} // namespace Lanyard
