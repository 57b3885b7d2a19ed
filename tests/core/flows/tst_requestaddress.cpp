// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "plainserver.h"
#include "sessionlog.h"

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"

#include <lanyard/flows/codesession.h>
#include <lanyard/jose/jwe.h>
#include <lanyard/jose/jwt.h>
#include <lanyard/net/qthttptransport.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;

namespace {

const QString opened = QStringLiteral("openUrl");

QJsonObject pushed(const QString &requestUri)
{
    return {{QStringLiteral("request_uri"), requestUri}, {QStringLiteral("expires_in"), 30}};
}

} // namespace

//! How an authorization request gets to a server that is written down answer by answer.
class TestRequestAddress : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    const PrivateKey m_clientKey = PrivateKey::generate(PrivateKey::Kind::P256).value();
    const PrivateKey m_serverKey = PrivateKey::generate(PrivateKey::Kind::Rsa2048).value();
    std::unique_ptr<PlainServer> m_server;

    [[nodiscard]] LinkRequest signedRequest() const
    {
        LinkRequest request = m_server->request();
        request.client.privateKey = m_clientKey.toJwk();
        request.signedRequest = true;
        return request;
    }

    void publish(const QJsonArray &keys) const
    {
        m_server->http().setAnswer("/jwks", ScriptedAnswer::json({{QStringLiteral("keys"), keys}}));
    }

    [[nodiscard]] QJsonObject serverKey(const char *use) const
    {
        QJsonObject jwk = m_serverKey.publicJwk().toJson();
        jwk.insert(QStringLiteral("use"), QLatin1String(use));
        return jwk;
    }

    [[nodiscard]] qsizetype requestsFor(const QByteArray &path) const
    {
        return std::ranges::count_if(m_server->http().requests(),
                                     [&path](const RecordedRequest &each) { return each.path() == path; });
    }

    //! What is signed within the object of an address.
    [[nodiscard]] QJsonObject claimsIn(const QUrl &url) const
    {
        const QByteArray token = PlainServer::parameter(url, QStringLiteral("request")).toLatin1();
        const auto jwe = Jwe::fromCompact(token);
        if (!jwe)
            return {};
        const auto inside =
            jwe->decrypt(m_serverKey, {{KeyManagementAlgorithm::RsaOaep}, {ContentEncryptionAlgorithm::A256Gcm}});
        const auto jws = inside ? Jws::fromCompact(inside->reveal()) : std::unexpected(inside.error());
        if (!jws || !jws->verify(m_clientKey.publicJwk(), {SignatureAlgorithm::ES256}))
            return {};
        return QJsonDocument::fromJson(jws->payload()).object();
    }

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<PlainServer>();
        m_server->addMetadata(
            {{QStringLiteral("jwks_uri"), m_server->http().url(QStringLiteral("/jwks")).toString()},
             {QStringLiteral("pushed_authorization_request_endpoint"),
              m_server->http().url(QStringLiteral("/par")).toString()},
             {QStringLiteral("request_object_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}},
             {QStringLiteral("request_object_encryption_alg_values_supported"), QJsonArray{QStringLiteral("RSA-OAEP")}},
             {QStringLiteral("request_object_encryption_enc_values_supported"),
              QJsonArray{QStringLiteral("A256GCM")}}});
    }

    void encryptsTheRequestWhereThatIsWanted_data()
    {
        QTest::addColumn<bool>("isAskedFor");
        QTest::addColumn<QString>("registered");
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("asked for") << true << QString() << true;
        QTest::newRow("registered") << false << QStringLiteral("RSA-OAEP") << true;
        QTest::newRow("neither") << false << QString() << false;
    }

    void encryptsTheRequestWhereThatIsWanted()
    {
        QFETCH(bool, isAskedFor);
        QFETCH(QString, registered);
        QFETCH(bool, isEncrypted);
        publish({serverKey("sig"), serverKey("enc")});
        LinkRequest request = signedRequest();
        request.encryptedRequest = isAskedFor;
        if (!registered.isEmpty()) {
            request.client.metadata = {{QStringLiteral("request_object_encryption_alg"), registered},
                                       {QStringLiteral("request_object_encryption_enc"), QStringLiteral("A256GCM")}};
        }
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY2(log.has(opened), qPrintable(log.entries().join(QLatin1Char(' '))));
        const QByteArray token =
            PlainServer::parameter(session.authorizationUrl(), QStringLiteral("request")).toLatin1();
        QCOMPARE(Jwe::isCompact(token), isEncrypted);
        if (isEncrypted) {
            const QJsonObject claims = claimsIn(session.authorizationUrl());
            QCOMPARE(claims.value(QLatin1String("client_id")).toString(), QStringLiteral("the-client"));
            QVERIFY(!claims.value(QLatin1String("state")).toString().isEmpty());
        }
        QCOMPARE(requestsFor("/jwks"), isEncrypted ? 1 : 0);
    }

    void sendsNothingThatItCanNotEncrypt_data()
    {
        QTest::addColumn<QJsonArray>("keys");
        QTest::addColumn<bool>("isPushed");
        QJsonObject weak = SigningKey::rsa(1024).publicJwk();
        weak.insert(QStringLiteral("use"), QStringLiteral("enc"));
        QJsonObject other = serverKey("enc");
        other.insert(QStringLiteral("alg"), QStringLiteral("RSA1_5"));
        QJsonObject curve = m_clientKey.publicJwk().toJson();
        curve.insert(QStringLiteral("use"), QStringLiteral("enc"));
        for (const bool isPushed : {false, true}) {
            const char *const how = isPushed ? ", pushed" : "";
            QTest::addRow("no key%s", how) << QJsonArray() << isPushed;
            QTest::addRow("only one that signs%s", how) << QJsonArray{serverKey("sig")} << isPushed;
            QTest::addRow("a weak one%s", how) << QJsonArray{weak} << isPushed;
            QTest::addRow("one for an unsafe algorithm%s", how) << QJsonArray{other} << isPushed;
            QTest::addRow("one of another kind%s", how) << QJsonArray{curve} << isPushed;
        }
    }

    void sendsNothingThatItCanNotEncrypt()
    {
        QFETCH(QJsonArray, keys);
        QFETCH(bool, isPushed);
        publish(keys);
        LinkRequest request = signedRequest();
        request.encryptedRequest = true;
        request.pushed = isPushed;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("request_encryption_key_missing"));
        QCOMPARE(log.error()->kind, ErrorKind::Rejected);
        QVERIFY(session.authorizationUrl().isEmpty());
        QCOMPARE(requestsFor("/par"), 0);
    }

    void encryptsToTheKeyThatIsPublishedNow()
    {
        publish({serverKey("sig")});
        LinkRequest request = signedRequest();
        request.encryptedRequest = true;
        JwksCache keys(m_http);
        (void)QCoro::waitFor(keys.keys(m_server->http().url(QStringLiteral("/jwks")), {}));
        publish({serverKey("enc")}); // rotated meanwhile (OpenID Connect Core §10.2.1)
        CodeSession session(request, m_http, &keys);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY2(log.has(opened), qPrintable(log.entries().join(QLatin1Char(' '))));
        QVERIFY(!claimsIn(session.authorizationUrl()).isEmpty());
    }

    void pushesAgainForWhoOpensTheAddressAgain()
    {
        m_server->http().setAnswer("/par", ScriptedAnswer::json(pushed(QStringLiteral("urn:request:1")), 201));
        LinkRequest request = m_server->request();
        request.pushed = true;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        const QSignalSpy renewed(&session, &LinkSession::urlPrepared);
        session.start();
        QTRY_VERIFY(log.has(opened));
        m_clock.advance(std::chrono::minutes(1)); // RFC 9126 §2.2: it is over
        m_server->http().setAnswer("/par", ScriptedAnswer::json(pushed(QStringLiteral("urn:request:2")), 201));
        session.prepareUrl();
        session.prepareUrl(); // a second click, before the answer
        QTRY_COMPARE(renewed.size(), 1);
        QCOMPARE(renewed.at(0).at(0).toUrl(), session.authorizationUrl());
        QCOMPARE(PlainServer::parameter(session.authorizationUrl(), QStringLiteral("request_uri")),
                 QStringLiteral("urn:request:2"));
        QCOMPARE(requestsFor("/par"), 2);
        const auto pushes = m_server->requestsFor("/par");
        for (const char *name : {"state", "code_challenge", "redirect_uri", "client_id"})
            QCOMPARE(pushes.at(0).formValue(QLatin1String(name)), pushes.at(1).formValue(QLatin1String(name)));
        // whichever of the two addresses the person used
        session.submit(pushes.at(0).formValue(QStringLiteral("redirect_uri")) + QStringLiteral("?code=c0de&state=")
                       + pushes.at(0).formValue(QStringLiteral("state")));
        QTRY_COMPARE(log.ends(), 1);
        QVERIFY(log.credential());
        session.prepareUrl(); // nobody waits any more
        QTest::qWait(50);
        QCOMPARE(requestsFor("/par"), 2);
    }

    void pushesAgainOnlyWhatWasUsed()
    {
        m_server->http().setAnswer("/par", ScriptedAnswer::json(pushed(QStringLiteral("urn:request:1")), 201));
        LinkRequest request = m_server->request();
        request.pushed = true;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        const QSignalSpy prepared(&session, &LinkSession::urlPrepared);
        session.start();
        QTRY_VERIFY(log.has(opened));
        session.prepareUrl();
        QCOMPARE(prepared.size(), 1);
        QCOMPARE(requestsFor("/par"), 1);
        session.prepareUrl(); // RFC 9126 §4: it may be for one use
        QTRY_COMPARE(prepared.size(), 2);
        QCOMPARE(requestsFor("/par"), 2);
    }

    void goesOnWaitingWhereItCanNotPushAgain()
    {
        m_server->http().setAnswer("/par", ScriptedAnswer::json(pushed(QStringLiteral("urn:request:1")), 201));
        LinkRequest request = m_server->request();
        request.pushed = true;
        CodeSession session(request, m_http);
        const SessionLog log(session);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl before = session.authorizationUrl();
        m_server->http().setAnswer(
            "/par", ScriptedAnswer::json({{QStringLiteral("error"), QStringLiteral("invalid_request")}}, 400));
        session.prepareUrl();
        QVERIFY(!log.has(QStringLiteral("notice invalid_request"))); // the first is still good
        session.prepareUrl();
        QTRY_VERIFY(log.has(QStringLiteral("notice invalid_request")));
        QCOMPARE(session.stage(), LinkSession::Stage::WaitingForPerson);
        QCOMPARE(session.authorizationUrl(), before);
    }

    void keepsAnAddressThatLasts()
    {
        CodeSession session(m_server->request(), m_http);
        const SessionLog log(session);
        const QSignalSpy renewed(&session, &LinkSession::urlPrepared);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl before = session.authorizationUrl();
        session.prepareUrl();
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(renewed.at(0).at(0).toUrl(), before);
    }

    void signsAgainForWhoOpensTheAddressAgain()
    {
        CodeSession session(signedRequest(), m_http);
        const SessionLog log(session);
        const QSignalSpy renewed(&session, &LinkSession::urlPrepared);
        session.start();
        QTRY_VERIFY(log.has(opened));
        const QUrl before = session.authorizationUrl();
        m_clock.advance(std::chrono::minutes(6)); // what was signed first is over
        session.prepareUrl();
        QTRY_COMPARE(renewed.size(), 1);
        const auto claims = [](const QUrl &url) {
            const QByteArray token = PlainServer::parameter(url, QStringLiteral("request")).toLatin1();
            return QJsonDocument::fromJson(
                       QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
                .object();
        };
        const QJsonObject one = claims(before);
        const QJsonObject two = claims(session.authorizationUrl());
        QCOMPARE(one.value(QLatin1String("state")), two.value(QLatin1String("state")));
        QCOMPARE(two.value(QLatin1String("exp")).toInteger() - one.value(QLatin1String("exp")).toInteger(), 360);
    }
};

QTEST_GUILESS_MAIN(TestRequestAddress)
#include "tst_requestaddress.moc"
