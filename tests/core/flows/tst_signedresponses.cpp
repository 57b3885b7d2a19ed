// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "rawconnection.h"
#include "sessionlog.h"

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QString opened = QStringLiteral("openUrl");

quint16 portOf(const QUrl &url) { return static_cast<quint16>(url.port()); }

} // namespace

//! Sign-ins whose answer comes as a token (JARM).
class TestSignedResponses : public QObject
{
    Q_OBJECT

    const SigningKey m_key = SigningKey::ec("P-256");
    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    std::unique_ptr<PlainServer> m_server;

    [[nodiscard]] LinkRequest request(const char *mode) const
    {
        LinkRequest request = m_server->request();
        request.parameters.append({QStringLiteral("response_mode"), QLatin1String(mode)});
        return request;
    }

    //! The query that ends a sign-in well, or is signed by somebody else.
    [[nodiscard]] QByteArray answer(const QUrl &authorizationUrl, const SigningKey &key) const
    {
        const QJsonObject claims{
            {QStringLiteral("iss"), m_server->http().url(QString()).toString()},
            {QStringLiteral("aud"), QStringLiteral("the-client")},
            {QStringLiteral("exp"), m_clock.now().toSecsSinceEpoch() + 60},
            {QStringLiteral("code"), QStringLiteral("c0de")},
            {QStringLiteral("state"), PlainServer::parameter(authorizationUrl, QStringLiteral("state"))}};
        return "response="
            + key.token(QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")}}, QJsonDocument(claims).toJson());
    }

    [[nodiscard]] static QUrl redirect(const QUrl &authorizationUrl, const QByteArray &query)
    {
        QUrl url(PlainServer::parameter(authorizationUrl, QStringLiteral("redirect_uri")));
        url.setQuery(QString::fromLatin1(query));
        return url;
    }

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<PlainServer>();
        ScriptedHttpServer &http = m_server->http();
        m_server->setMetadata(ScriptedAnswer::json(
            {{QStringLiteral("issuer"), http.url(QString()).toString()},
             {QStringLiteral("authorization_endpoint"), http.url(QStringLiteral("/authorize")).toString()},
             {QStringLiteral("token_endpoint"), http.url(QStringLiteral("/token")).toString()},
             {QStringLiteral("jwks_uri"), http.url(QStringLiteral("/jwks")).toString()},
             {QStringLiteral("authorization_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}}));
        http.setAnswer("/jwks", ScriptedAnswer::json({{QStringLiteral("keys"), QJsonArray{m_key.publicJwk()}}}));
    }

    void linksWithASignedAnswer_data()
    {
        QTest::addColumn<QByteArray>("mode");
        for (const char *mode : {"jwt", "query.jwt", "form_post.jwt"})
            QTest::newRow(mode) << QByteArray(mode);
    }

    void linksWithASignedAnswer()
    {
        QFETCH(QByteArray, mode);
        CodeSession session(request(mode), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session.authorizationUrl();
        QCOMPARE(PlainServer::parameter(url, QStringLiteral("response_mode")), QString::fromLatin1(mode));
        QCOMPARE(url.query().count(QLatin1String("response_mode")), 1);
        const QUrl whole = redirect(url, answer(url, m_key));
        const QByteArray visit = mode == "form_post.jwt"
            ? browserPost(whole.adjusted(QUrl::RemoveQuery), whole.query(QUrl::FullyEncoded).toLatin1())
            : browserGet(whole);
        QCOMPARE(RawConnection::ask(portOf(whole), visit).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
        QCOMPARE(m_server->tokenRequests().constFirst().formValue(QStringLiteral("code")), QStringLiteral("c0de"));
    }

    void goesOnWaitingWhenItIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("plain parameters") << QByteArray("code=c0de&state=%s");
        QTest::newRow("a plain refusal") << QByteArray("error=access_denied&state=%s");
        QTest::newRow("both") << QByteArray("%r&code=c0de&state=%s");
        QTest::newRow("a token of another sign-in") << QByteArray("%o");
        QTest::newRow("no token") << QByteArray("response=c0de");
    }

    void goesOnWaitingWhenItIsNoAnswer()
    {
        QFETCH(QByteArray, query);
        CodeSession session(request("jwt"), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session.authorizationUrl();
        QUrl other = url;
        other.setQuery(QStringLiteral("state=another"));
        query.replace("%s", PlainServer::parameter(url, QStringLiteral("state")).toLatin1());
        query.replace("%r", answer(url, m_key)).replace("%o", answer(other, m_key));
        QCOMPARE(RawConnection::ask(portOf(redirect(url, query)), browserGet(redirect(url, query))).status(), 400);
        QCOMPARE(session.stage(), LinkSession::Stage::WaitingForPerson);
        const QUrl right = redirect(url, answer(url, m_key));
        QCOMPARE(RawConnection::ask(portOf(right), browserGet(right)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }

    void redeemsNothingThatSomebodyElseSigned()
    {
        CodeSession session(request("jwt"), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session.authorizationUrl();
        const QUrl forged = redirect(url, answer(url, SigningKey::ec("P-256")));
        QCOMPARE(RawConnection::ask(portOf(forged), browserGet(forged)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.error());
        QCOMPARE(log.error()->kind, ErrorKind::Rejected);
        QCOMPARE(log.error()->code, QStringLiteral("invalid_signature"));
        QVERIFY(m_server->tokenRequests().isEmpty());
    }

    void takesAPastedToken()
    {
        LinkRequest paste = request("jwt");
        paste.flow = QStringLiteral("paste");
        CodeSession session(paste, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        const QUrl url = session.authorizationUrl();
        session.submit(QStringLiteral("bare-code"));
        QVERIFY(log.has(QStringLiteral("inputRefused unreadable_input")));
        session.submit(PlainServer::redirect(url).toString());
        QVERIFY(log.has(QStringLiteral("inputRefused foreign_response")));
        session.submit(redirect(url, answer(url, m_key)).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
    }

    void endsQuietlyWhileItVerifies()
    {
        m_server->http().setAnswer("/jwks", PlainServer::never());
        auto session = std::make_unique<CodeSession>(request("jwt"), m_http);
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(opened));
        const QUrl url = session->authorizationUrl();
        session->submit(redirect(url, answer(url, m_key)).toString(QUrl::FullyEncoded));
        QTRY_COMPARE(m_server->http().requests().constLast().path(), QByteArray("/jwks"));
        session->cancel();
        QCOMPARE(log.ends(), 1);
        session.reset();
        QTest::qWait(50);
        QCOMPARE(log.error()->kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSignedResponses)
#include "tst_signedresponses.moc"
