// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/jws.h>
#include <lanyard/oauth/dpopkey.h>

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
const QUrl tokenEndpoint(QStringLiteral("https://login.example/token?tenant=1#x"));

QJsonObject part(const QByteArray &proof, int number)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(proof.split('.').at(number), QByteArray::Base64UrlEncoding))
        .object();
}

HttpResponse answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    HttpResponse response;
    response.status = status;
    response.body = Secret(QByteArrayView(body));
    response.headers = headers;
    return response;
}

} // namespace

class TestDpopKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void provesThePossessionOfTheKey()
    {
        const DpopKey key = DpopKey::generate({}).value();
        const QByteArray proof = key.proof("POST", tokenEndpoint, now).value();
        QCOMPARE(part(proof, 0).value(QLatin1String("typ")).toString(), QStringLiteral("dpop+jwt"));
        QCOMPARE(part(proof, 0).value(QLatin1String("alg")).toString(), QStringLiteral("ES256"));
        const QJsonObject jwk = part(proof, 0).value(QLatin1String("jwk")).toObject();
        QVERIFY(!jwk.contains(QLatin1String("d")));
        const Jwk publicKey = Jwk::fromJson(jwk).value();
        QCOMPARE(QString::fromLatin1(publicKey.thumbprint()), key.thumbprint());
        QCOMPARE(part(proof, 1).value(QLatin1String("htm")).toString(), QStringLiteral("POST"));
        QCOMPARE(part(proof, 1).value(QLatin1String("htu")).toString(), QStringLiteral("https://login.example/token"));
        QCOMPARE(part(proof, 1).value(QLatin1String("iat")).toInteger(), now.toSecsSinceEpoch());
        QVERIFY(!part(proof, 1).contains(QLatin1String("ath")));
        QVERIFY(!part(proof, 1).contains(QLatin1String("nonce")));
    }

    void makesEachProofOnce()
    {
        const DpopKey key = DpopKey::generate({}).value();
        const QByteArray first = key.proof("POST", tokenEndpoint, now).value();
        const QByteArray second = key.proof("POST", tokenEndpoint, now).value();
        QVERIFY(part(first, 1).value(QLatin1String("jti")) != part(second, 1).value(QLatin1String("jti")));
    }

    void bindsTheProofToTheToken()
    {
        const DpopKey key = DpopKey::generate({}).value();
        // RFC 9449 §7.1
        const QByteArray token("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU");
        const QByteArray proof =
            key.proof("GET", QUrl(QStringLiteral("https://resource.example.org/protectedresource")), now,
                      Secret(QByteArrayView(token)))
                .value();
        QCOMPARE(part(proof, 1).value(QLatin1String("ath")).toString(),
                 QStringLiteral("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
    }

    void comesBackFromTheStore()
    {
        const DpopKey key = DpopKey::generate({QStringLiteral("EdDSA")}).value();
        const DpopKey back = DpopKey::fromJwk(key.toJwk()).value();
        QCOMPARE(back.thumbprint(), key.thumbprint());
        QCOMPARE(part(back.proof("POST", tokenEndpoint, now).value(), 0).value(QLatin1String("alg")).toString(),
                 QStringLiteral("EdDSA"));
    }

    void takesAnAlgorithmThatTheServerNames_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("several") << QStringList{QStringLiteral("RS256"), QStringLiteral("ES256")}
                                 << QStringLiteral("ES256");
        QTest::newRow("RSA only") << QStringList{QStringLiteral("RS256")} << QStringLiteral("RS256");
        QTest::newRow("PSS only") << QStringList{QStringLiteral("PS256")} << QStringLiteral("PS256");
    }

    void takesAnAlgorithmThatTheServerNames()
    {
        QFETCH(QStringList, offered);
        const DpopKey key = DpopKey::generate(offered).value();
        const QString algorithm =
            part(key.proof("POST", tokenEndpoint, now).value(), 0).value(QLatin1String("alg")).toString();
        QTEST(algorithm, "algorithm");
    }

    void refusesAServerThatNamesNothingWeHave()
    {
        for (const char *alg : {"none", "HS256", "XY1"})
            QCOMPARE(DpopKey::generate({QString::fromLatin1(alg)}).error().code, QStringLiteral("dpop_not_offered"));
    }

    void repeatsWithTheNonceThatIsWanted_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<bool>("isWanted");
        const QByteArray wanted = R"({"error":"use_dpop_nonce"})";
        QTest::newRow("token endpoint") << 400 << wanted << QByteArray() << true;
        QTest::newRow("token endpoint with 401") << 401 << wanted << QByteArray() << true;
        QTest::newRow("resource") << 401 << QByteArray()
                                  << QByteArray(R"(DPoP error="use_dpop_nonce", error_description="x")") << true;
        QTest::newRow("resource, other case")
            << 401 << QByteArray() << QByteArray(R"(dpop algs="ES256", error=use_dpop_nonce)") << true;
        QTest::newRow("resource, one of two schemes")
            << 401 << QByteArray() << QByteArray(R"(Bearer realm="a", DPoP error="use_dpop_nonce")") << true;
        QTest::newRow("a token that is refused")
            << 401 << QByteArray() << QByteArray(R"(DPoP error="invalid_token")") << false;
        QTest::newRow("another error") << 400 << QByteArray(R"({"error":"invalid_grant"})") << QByteArray() << false;
        QTest::newRow("success") << 200 << wanted << QByteArray() << false;
    }

    void repeatsWithTheNonceThatIsWanted()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, challenge);
        QFETCH(bool, isWanted);
        DpopKey key = DpopKey::generate({}).value();
        QList<HttpHeader> headers{{"dpop-nonce", "n-1"}};
        if (!challenge.isEmpty())
            headers.append({"WWW-Authenticate", challenge});
        QCOMPARE(key.learn(tokenEndpoint, answer(status, body, headers)), isWanted);
        const auto nonceAt = [&key](const char *url) {
            return part(key.proof("POST", QUrl(QLatin1String(url)), now).value(), 1)
                .value(QLatin1String("nonce"))
                .toString();
        };
        QCOMPARE(nonceAt("https://login.example:443/other"), QStringLiteral("n-1"));
        QCOMPARE(nonceAt("https://api.example/token"), QString());
        QCOMPARE(nonceAt("https://login.example:8443/token"), QString());
        // the same nonce again is no reason to try again
        QVERIFY(!key.learn(tokenEndpoint, answer(status, body, headers)));
    }

    void takesNoNonceThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("nonce");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("with a space") << QByteArray("a b");
        QTest::newRow("with a quote") << QByteArray("a\"b");
        QTest::newRow("with a backslash") << QByteArray("a\\b");
        QTest::newRow("without end") << QByteArray(2000, 'a');
    }

    void takesNoNonceThatIsNone()
    {
        QFETCH(QByteArray, nonce);
        DpopKey key = DpopKey::generate({}).value();
        QVERIFY(!key.learn(tokenEndpoint, answer(400, R"({"error":"use_dpop_nonce"})", {{"DPoP-Nonce", nonce}})));
        QVERIFY(!part(key.proof("POST", tokenEndpoint, now).value(), 1).contains(QLatin1String("nonce")));
    }
};

QTEST_APPLESS_MAIN(TestDpopKey)
#include "tst_dpopkey.moc"
