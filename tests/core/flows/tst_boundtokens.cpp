// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/flows/grantsession.h>
#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/oauthclient.h>

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

//! Tokens that are bound to a key (RFC 9449) at npm's oidc-provider.
class TestBoundTokens : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

    static LinkRequest request(const NodePeer &peer)
    {
        LinkRequest request;
        request.server.issuer = peer.issuer().toString();
        request.client.clientId = QStringLiteral("native-app");
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")};
        request.flow = QStringLiteral("paste");
        request.dpop = true;
        return request;
    }

private Q_SLOTS:

    void linksAndRefreshesWithOneKey_data()
    {
        QTest::addColumn<bool>("wantsNonce");
        QTest::addColumn<bool>("pushed");
        QTest::newRow("without nonces") << false << false;
        QTest::newRow("with the server's nonces") << true << false;
        QTest::newRow("pushed") << true << true;
    }

    void linksAndRefreshesWithOneKey()
    {
        QFETCH(bool, wantsNonce);
        QFETCH(bool, pushed);
        NodePeer peer(QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("dpopNonce"), wantsNonce}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        LinkRequest bound = request(peer);
        bound.pushed = pushed;
        CodeSession session(bound, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        QCOMPARE(QUrlQuery(session.authorizationUrl()).hasQueryItem(QStringLiteral("dpop_jkt")), !pushed);
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!answer.isEmpty(), qPrintable(browser.errorText()));
        session.submit(answer.toString(QUrl::FullyEncoded));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        const Credential credential = *log.credential();
        QCOMPARE(credential.tokens.tokenType, QStringLiteral("DPoP"));
        QVERIFY(credential.client.dpopKey);

        OAuthClient client(m_http, credential.server, credential.client);
        const Result<QJsonObject> userinfo = QCoro::waitFor(client.userinfo(credential.tokens.accessToken, {}));
        QVERIFY2(userinfo.has_value(), userinfo ? "" : qPrintable(userinfo.error().detail));
        QCOMPARE(userinfo->value(QLatin1String("sub")).toString(), QStringLiteral("ada"));
        const RefreshTokenGrant grant{credential.tokens.refreshToken, credential.tokens.scopes};
        const Result<TokenResponse> renewed = QCoro::waitFor(client.token(grant.tokenRequest(), {}));
        QVERIFY2(renewed.has_value(), renewed ? "" : qPrintable(renewed.error().detail));
        QCOMPARE(renewed->tokens.tokenType, QStringLiteral("DPoP"));

        ClientRegistration other = credential.client;
        other.dpopKey.reset();
        OAuthClient thief(m_http, credential.server, other);
        QCOMPARE(QCoro::waitFor(thief.userinfo(credential.tokens.accessToken, {})).error().code,
                 QStringLiteral("invalid_token"));
    }

    void keepsNothingWhereTheServerTakesNoKindOfKey()
    {
        LinkRequest bound;
        bound.client.clientId = QStringLiteral("client");
        bound.client.clientSecret = Secret(QByteArrayView("secret"));
        bound.flow = QStringLiteral("client-credentials");
        bound.dpop = true;
        bound.server.discover = false;
        bound.server.endpoints = {
            {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
            {QStringLiteral("dpop_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256K")}}};
        GrantSession session(bound, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("dpop_not_offered"));
    }
};

QTEST_GUILESS_MAIN(TestBoundTokens)
#include "tst_boundtokens.moc"
