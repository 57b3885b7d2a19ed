// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/signingkey.h"
#include "support/fakeclock.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/net/qthttptransport.h>
#include <lanyard/oauth/idtokenverifier.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

QJsonObject published(const SigningKey &key, const QString &keyId)
{
    QJsonObject jwk = key.publicJwk();
    jwk.insert(QStringLiteral("kid"), keyId);
    return jwk;
}

ScriptedAnswer jwks(const QJsonArray &keys) { return ScriptedAnswer::json({{QStringLiteral("keys"), keys}}); }

} // namespace

class TestIdTokenVerifier : public QObject
{
    Q_OBJECT

private:
    const SigningKey m_first = SigningKey::ec("P-256");
    const SigningKey m_second = SigningKey::ec("P-256");
    std::unique_ptr<ScriptedHttpServer> m_server;
    QtHttpTransport m_transport{10s};
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    std::unique_ptr<JwksCache> m_keys;
    std::unique_ptr<IdTokenVerifier> m_verifier;

    [[nodiscard]] QByteArray claims(const QString &subject = QStringLiteral("person-1")) const
    {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        return QJsonDocument(QJsonObject{{QStringLiteral("iss"), QStringLiteral("https://login.example")},
                                         {QStringLiteral("sub"), subject},
                                         {QStringLiteral("aud"), QStringLiteral("client")},
                                         {QStringLiteral("exp"), now + 300},
                                         {QStringLiteral("iat"), now}})
            .toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] QByteArray signedWith(const SigningKey &key, const QString &keyId) const
    {
        QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")}};
        if (!keyId.isEmpty())
            header.insert(QStringLiteral("kid"), keyId);
        return key.token(header, claims());
    }

    Result<QJsonObject> verified(const QByteArray &token)
    {
        IdTokenExpectation expected;
        expected.issuer = IssuerRule::exactly(QStringLiteral("https://login.example"));
        expected.clientId = QStringLiteral("client");
        return QCoro::waitFor(m_verifier->verify(Secret(QByteArrayView(token)), expected, {}));
    }

    void accept(const QStringList &algorithms)
    {
        AnswerProtection protection;
        for (const QString &name : algorithms) {
            if (const auto algorithm = signatureAlgorithm(name))
                protection.signatures += *algorithm;
        }
        accept(protection, m_server->url(QStringLiteral("/jwks")));
    }

    void accept(const AnswerProtection &protection, const QUrl &jwksUri)
    {
        m_keys = std::make_unique<JwksCache>(m_http);
        m_verifier = std::make_unique<IdTokenVerifier>(AnswerVerifier(*m_keys, jwksUri, {}, protection), m_clock);
    }

private Q_SLOTS:
    void init();
    void verifiesAgainstThePublishedKeys();
    void fetchesTheKeysOnce();
    void fetchesTheKeysAgainForANewOne();
    void fetchesTheKeysAgainOnceOnly();
    void fetchesTheKeysAgainForATokenThatNamesNone();
    void forgetsARetiredKey();
    void believesNoOtherSignature_data();
    void believesNoOtherSignature();
    void believesNoAlgorithmThatWasNotAdvertised_data();
    void believesNoAlgorithmThatWasNotAdvertised();
    void checksTheClaimsAfterTheSignature();
    void tellsWhyThereAreNoKeys_data();
    void tellsWhyThereAreNoKeys();
    void waitsForAServerThatIsBusy();
    void fetchesTheKeysFromTheirOriginOnly();
    void needsAJwksUri();
    void checksTheClaimsOfATokenWhoseKeysAreMissing();
};

void TestIdTokenVerifier::init()
{
    m_server = std::make_unique<ScriptedHttpServer>();
    m_server->setAnswer("/jwks", jwks({published(m_first, QStringLiteral("1"))}));
    accept({QStringLiteral("ES256")});
}

void TestIdTokenVerifier::verifiesAgainstThePublishedKeys()
{
    const auto result = verified(signedWith(m_first, QStringLiteral("1")));
    QVERIFY2(result.has_value(), qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(result->value(QLatin1String("sub")).toString(), QStringLiteral("person-1"));
    QVERIFY(verified(signedWith(m_first, {})).has_value()); // a single key needs no id
}

void TestIdTokenVerifier::fetchesTheKeysOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestIdTokenVerifier::fetchesTheKeysAgainForANewOne()
{
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    m_server->setAnswer("/jwks",
                        jwks({published(m_first, QStringLiteral("1")), published(m_second, QStringLiteral("2"))}));
    QVERIFY(verified(signedWith(m_second, QStringLiteral("2"))).has_value());
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    QCOMPARE(m_server->requests().size(), 2);
}

void TestIdTokenVerifier::fetchesTheKeysAgainOnceOnly()
{
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    const auto result = verified(signedWith(m_second, QStringLiteral("unheard of")));
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(result.error().code, QStringLiteral("unknown_key"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestIdTokenVerifier::fetchesTheKeysAgainForATokenThatNamesNone()
{
    QVERIFY(verified(signedWith(m_first, {})).has_value());
    m_server->setAnswer("/jwks", jwks({published(m_second, QStringLiteral("2"))}));
    QVERIFY(verified(signedWith(m_second, {})).has_value());
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(verified(signedWith(m_first, {})).error().code, QStringLiteral("invalid_signature"));
    QCOMPARE(m_server->requests().size(), 2); // the same key, which is none, within a minute
    m_clock.advance(60s);
    QCOMPARE(verified(signedWith(m_first, {})).error().code, QStringLiteral("invalid_signature"));
    QCOMPARE(m_server->requests().size(), 3);
}

void TestIdTokenVerifier::forgetsARetiredKey()
{
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    m_server->setAnswer("/jwks", jwks({published(m_second, QStringLiteral("2"))}));
    QVERIFY(verified(signedWith(m_second, QStringLiteral("2"))).has_value());
    QCOMPARE(verified(signedWith(m_first, QStringLiteral("1"))).error().code, QStringLiteral("unknown_key"));
}

void TestIdTokenVerifier::believesNoOtherSignature_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("code");
    const QString bad = QStringLiteral("invalid_signature");
    QTest::newRow("of another key") << signedWith(m_second, QStringLiteral("1")) << bad;
    const QByteArray good = signedWith(m_first, QStringLiteral("1"));
    const QList<QByteArray> parts = good.split('.');
    QTest::newRow("of another content") << parts.at(0) + '.' + toBase64Url(claims(QStringLiteral("person-2"))) + '.'
            + parts.at(2) << bad;
    QTest::newRow("none at all") << parts.at(0) + '.' + parts.at(1) + '.' << bad;
    QTest::newRow("alg none") << toBase64Url(R"({"alg":"none"})") + '.' + parts.at(1) + '.'
                              << QStringLiteral("alg_not_allowed");
    QTest::newRow("no token") << QByteArray("opaque") << QStringLiteral("invalid_jws");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("invalid_jws");
}

void TestIdTokenVerifier::believesNoOtherSignature()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, code);
    const auto result = verified(token);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(result.error().code, code);
}

void TestIdTokenVerifier::believesNoAlgorithmThatWasNotAdvertised_data()
{
    QTest::addColumn<QStringList>("advertised");
    QTest::newRow("another") << QStringList(QStringLiteral("RS256"));
    QTest::newRow("none and symmetric ones") << QStringList{QStringLiteral("none"), QStringLiteral("HS256")};
    QTest::newRow("unknown ones") << QStringList{QStringLiteral("es256"), QStringLiteral("ES256K")};
    QTest::newRow("nothing") << QStringList();
}

void TestIdTokenVerifier::believesNoAlgorithmThatWasNotAdvertised()
{
    QFETCH(QStringList, advertised);
    accept(advertised);
    QCOMPARE(verified(signedWith(m_first, QStringLiteral("1"))).error().code, QStringLiteral("alg_not_allowed"));
    QCOMPARE(verified(toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(claims()) + '.').error().code,
             QStringLiteral("alg_not_allowed"));
}

void TestIdTokenVerifier::checksTheClaimsAfterTheSignature()
{
    const QByteArray token = signedWith(m_first, QStringLiteral("1"));
    const QDateTime before = m_clock.now();
    m_clock.set(before.addSecs(3600));
    QCOMPARE(verified(token).error().code, QStringLiteral("invalid_exp"));
    m_clock.set(before);
    QVERIFY(verified(token).has_value());
}

void TestIdTokenVerifier::tellsWhyThereAreNoKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto http = [](int status, const QByteArray &body) {
        return ScriptedAnswer::http(status, "application/json", body).bytes;
    };
    QTest::newRow("not found") << http(404, "{}") << QStringLiteral("rejected invalid_jwks");
    QTest::newRow("HTML") << http(200, "<html>") << QStringLiteral("rejected invalid_jwks");
    QTest::newRow("no keys") << http(200, "{}") << QStringLiteral("rejected invalid_jwks");
    QTest::newRow("an empty set") << http(200, R"({"keys":[]})") << QStringLiteral("rejected unknown_key");
    QTest::newRow("too much") << http(200, "{\"keys\":[],\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}")
                              << QStringLiteral("rejected response_too_large");
    QTest::newRow("down") << http(503, "") << QStringLiteral("network server_unavailable");
    QTest::newRow("no answer") << QByteArray() << QStringLiteral("network interrupted");
}

void TestIdTokenVerifier::tellsWhyThereAreNoKeys()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    m_server->setAnswer("/jwks", ScriptedAnswer::raw(bytes));
    const auto result = verified(signedWith(m_first, QStringLiteral("1")));
    QVERIFY(!result.has_value());
    QCOMPARE(kindName(result.error().kind) + QLatin1Char(' ') + result.error().code, expected);
}

void TestIdTokenVerifier::waitsForAServerThatIsBusy()
{
    m_server->append(ScriptedAnswer::http(503, "", ""));
    m_server->append(ScriptedAnswer::http(429, "", "", {{"Retry-After", "2"}}));
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());
    QCOMPARE(m_server->requests().size(), 3);
}

void TestIdTokenVerifier::fetchesTheKeysFromTheirOriginOnly()
{
    m_server->setAnswer("/moved", jwks({published(m_first, QStringLiteral("1"))}));
    m_server->append(ScriptedAnswer::http(302, "", "", {{"Location", "/moved"}}));
    QVERIFY(verified(signedWith(m_first, QStringLiteral("1"))).has_value());

    ScriptedHttpServer other;
    other.setAnswer("/jwks", jwks({published(m_second, QStringLiteral("2"))}));
    m_server->setAnswer(
        "/jwks", ScriptedAnswer::http(302, "", "", {{"Location", other.url(QStringLiteral("/jwks")).toEncoded()}}));
    accept({QStringLiteral("ES256")});
    QCOMPARE(verified(signedWith(m_second, QStringLiteral("2"))).error().code, QStringLiteral("invalid_jwks"));
    QCOMPARE(other.connections(), 0);
}

void TestIdTokenVerifier::needsAJwksUri()
{
    accept(AnswerProtection{{SignatureAlgorithm::ES256}}, QUrl());
    const auto result = verified(signedWith(m_first, QStringLiteral("1")));
    QCOMPARE(result.error().kind, ErrorKind::Rejected);
    QCOMPARE(result.error().code, QStringLiteral("invalid_metadata"));
}

void TestIdTokenVerifier::checksTheClaimsOfATokenWhoseKeysAreMissing()
{
    IdTokenExpectation expected;
    expected.issuer = IssuerRule::exactly(QStringLiteral("https://login.example"));
    expected.clientId = QStringLiteral("client");
    const auto code = [&](const QByteArray &token) {
        const auto checked = m_verifier->checkUnverified(Secret(QByteArrayView(token)), expected);
        return checked ? QString() : checked.error().code;
    };
    const QByteArray good = signedWith(m_second, QStringLiteral("unheard of"));
    QCOMPARE(code(good), QString());
    QCOMPARE(code("opaque"), QStringLiteral("invalid_jws"));
    QCOMPARE(code(toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(claims()) + '.'),
             QStringLiteral("alg_not_allowed"));
    QCOMPARE(code(toBase64Url(R"({"alg":"ES256"})") + '.' + toBase64Url("[]") + '.' + good.split('.').at(2)),
             QStringLiteral("invalid_claims"));
    expected.subject = QStringLiteral("person-2");
    QCOMPARE(code(good), QStringLiteral("wrong_account"));
}

QTEST_GUILESS_MAIN(TestIdTokenVerifier)
#include "tst_idtokenverifier.moc"
