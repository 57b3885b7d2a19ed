// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "sessionlog.h"

#include "support/formsignin.h"
#include "support/nodepeer.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

//! Pushed authorization requests (RFC 9126) at npm's oidc-provider.
class TestPushedRequests : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    SystemClock m_clock;
    HttpClient m_http{m_transport, m_clock};

private Q_SLOTS:

    void linksWithAPushedRequest_data()
    {
        QTest::addColumn<bool>("isRequired");
        QTest::addColumn<bool>("isAskedFor");
        QTest::newRow("the server requires it") << true << false;
        QTest::newRow("the person wants it") << false << true;
    }

    void linksWithAPushedRequest()
    {
        QFETCH(bool, isRequired);
        QFETCH(bool, isAskedFor);
        NodePeer peer(
            QStringLiteral("oidc-provider.mjs"),
            {{QStringLiteral("features"),
              QJsonObject{{QStringLiteral("pushedAuthorizationRequests"),
                           QJsonObject{{QStringLiteral("enabled"), true},
                                       {QStringLiteral("requirePushedAuthorizationRequests"), isRequired}}}}}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        LinkRequest request;
        request.server.issuer = peer.issuer().toString();
        request.client.clientId = QStringLiteral("native-app");
        request.scopes = {QStringLiteral("openid"), QStringLiteral("profile")};
        request.flow = QStringLiteral("paste");
        request.pushed = isAskedFor;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        const QUrlQuery query(session.authorizationUrl());
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(query.hasQueryItem(QStringLiteral("request_uri")));
        FormSignIn browser;
        const QUrl answer =
            browser.signIn(session.authorizationUrl(), QUrl(QStringLiteral("http://127.0.0.1:53682/callback")));
        QVERIFY2(!answer.isEmpty(), qPrintable(browser.errorText()));
        session.submit(answer.toString(QUrl::FullyEncoded));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY2(log.credential(), qPrintable(log.entries().join(QLatin1Char(' '))));
        QCOMPARE(log.credential()->identity.subject, QStringLiteral("ada"));
    }

    void endsWhereTheServerTakesNone()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"),
                      {{QStringLiteral("features"),
                        QJsonObject{{QStringLiteral("pushedAuthorizationRequests"),
                                     QJsonObject{{QStringLiteral("enabled"), false}}}}}});
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        LinkRequest request;
        request.server.issuer = peer.issuer().toString();
        request.client.clientId = QStringLiteral("native-app");
        request.pushed = true;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("par_not_offered"));
        QVERIFY(session.authorizationUrl().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPushedRequests)
#include "tst_pushedrequests.moc"
