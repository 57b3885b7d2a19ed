// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/flows/grantsession.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

Q_DECLARE_METATYPE(Lanyard::ScriptedAnswer)

//! Clients with a key at servers that do not do as they should.
class TestClientAuthFailures : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    const Secret m_key = PrivateKey::generate(PrivateKey::Kind::P256)->toJwk();

    [[nodiscard]] LinkRequest requestFor(const PlainServer &server, const QString &flow) const
    {
        LinkRequest request = server.request();
        request.flow = flow;
        request.identityCall.reset();
        request.client.privateKey = m_key;
        return request;
    }

    static QJsonObject metadata(PlainServer &server, const QJsonObject &more)
    {
        QJsonObject document{
            {QStringLiteral("issuer"), server.http().url(QString()).toString()},
            {QStringLiteral("authorization_endpoint"), server.http().url(QStringLiteral("/authorize")).toString()},
            {QStringLiteral("token_endpoint"), server.http().url(QStringLiteral("/token")).toString()}};
        for (auto it = more.begin(); it != more.end(); ++it)
            document.insert(it.key(), it.value());
        return document;
    }

    template <typename Session>
    [[nodiscard]] std::optional<Error> errorOf(const LinkRequest &request)
    {
        Session session(request, m_http);
        const SessionLog log(session);
        session.start();
        if (!QTest::qWaitFor([&log] { return log.ends() == 1; }, 10'000))
            qWarning("the session does not end");
        return log.error();
    }

private Q_SLOTS:

    void opensNothingWhereTheServerCanNotTakeTheKey_data()
    {
        QTest::addColumn<QJsonArray>("algorithms");
        QTest::newRow("no signature") << QJsonArray{QStringLiteral("none")};
        QTest::newRow("secrets alone") << QJsonArray{QStringLiteral("HS256"), QStringLiteral("none")};
        QTest::newRow("other keys") << QJsonArray{QStringLiteral("RS256"), QStringLiteral("ES384")};
        QTest::newRow("no names") << QJsonArray{256, QJsonArray{QStringLiteral("ES256")}};
    }

    void opensNothingWhereTheServerCanNotTakeTheKey()
    {
        QFETCH(QJsonArray, algorithms);
        PlainServer server;
        server.setMetadata(ScriptedAnswer::json(
            metadata(server, {{QStringLiteral("token_endpoint_auth_signing_alg_values_supported"), algorithms}})));
        CodeSession session(requestFor(server, QStringLiteral("code")), m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("client_signature_not_offered"));
        QCOMPARE(log.error()->kind, ErrorKind::Usage);
        QVERIFY(!log.has(QStringLiteral("openUrl")));
        QVERIFY(server.tokenRequests().isEmpty());
    }

    void refusesAnUnsafePlaceToShowTheCertificate()
    {
        PlainServer server;
        const QJsonObject aliases{{QStringLiteral("token_endpoint"), QStringLiteral("http://mtls.example/token")}};
        server.setMetadata(
            ScriptedAnswer::json(metadata(server, {{QStringLiteral("mtls_endpoint_aliases"), aliases}})));
        const auto error = errorOf<GrantSession>(requestFor(server, QStringLiteral("client-credentials")));
        QCOMPARE(error->code, QStringLiteral("invalid_metadata"));
        QCOMPARE(error->kind, ErrorKind::Rejected);
        QVERIFY(server.tokenRequests().isEmpty());
    }

    void sendsNoAssertionTwice_data()
    {
        QTest::addColumn<QList<ScriptedAnswer>>("answers");
        QTest::addColumn<int>("requests");
        const ScriptedAnswer busy = ScriptedAnswer::http(503, "text/html", "<html>");
        const ScriptedAnswer tooMany =
            ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("slow_down")}}, 429, {{"Retry-After", "0"}});
        const ScriptedAnswer away = ScriptedAnswer::http(307, "text/html", "", {{"Location", "/elsewhere"}});
        QTest::newRow("down for a while") << QList{busy, tooMany, busy} << 4;
        QTest::newRow("a redirect") << QList{away} << 1;
        QTest::newRow("a refusal") << QList{ScriptedAnswer::json(
            {{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401)}
                                   << 1;
    }

    void sendsNoAssertionTwice()
    {
        QFETCH(QList<ScriptedAnswer>, answers);
        QFETCH(int, requests);
        PlainServer server;
        server.http().append(ScriptedAnswer::json(metadata(server, {})));
        for (const ScriptedAnswer &answer : answers)
            server.http().append(answer);
        server.setTokens(ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401));
        QVERIFY(errorOf<GrantSession>(requestFor(server, QStringLiteral("client-credentials"))));
        const QList<RecordedRequest> sent = server.tokenRequests();
        QCOMPARE(sent.size(), requests);
        QSet<QString> assertions;
        for (const RecordedRequest &request : sent) {
            QVERIFY(request.formValue(QStringLiteral("client_assertion")).count(QLatin1Char('.')) == 2);
            assertions += request.formValue(QStringLiteral("client_assertion"));
        }
        QCOMPARE(assertions.size(), sent.size());
        QCOMPARE(server.http().requests().size(), sent.size() + 1); // and nothing went elsewhere
    }
};

QTEST_GUILESS_MAIN(TestClientAuthFailures)
#include "tst_clientauthfailures.moc"
