// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/base/json.h>
#include <lanyard/jose/jws.h>
#include <lanyard/jose/privatekey.h>
#include <lanyard/oauth/requestobject.h>

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

QJsonObject part(const QString &token, qsizetype index)
{
    return parseJsonObject(
               QByteArray::fromBase64(token.toLatin1().split('.').value(index), QByteArray::Base64UrlEncoding))
        .value_or(QJsonObject());
}

ServerMetadata server(const QStringList &algorithms = {})
{
    QJsonObject document{{QStringLiteral("issuer"), QStringLiteral("https://login.example/realm")}};
    if (!algorithms.isEmpty())
        document.insert(QStringLiteral("request_object_signing_alg_values_supported"),
                        QJsonArray::fromStringList(algorithms));
    return ServerMetadata::fromJson(document).value();
}

ClientRegistration client(const PrivateKey &key)
{
    ClientRegistration registration{.clientId = QStringLiteral("client"), .clientSecret = {}};
    registration.privateKey = key.toJwk();
    return registration;
}

} // namespace

class TestRequestObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhatTheRequestSays()
    {
        // RFC 9101 §4
        const PrivateKey key = PrivateKey::generate(PrivateKey::Kind::P256).value();
        const QList<RequestParameter> parameters{
            {QStringLiteral("response_type"), QStringLiteral("code")},
            {QStringLiteral("client_id"), QStringLiteral("client")},
            {QStringLiteral("max_age"), QStringLiteral("60")},
            {QStringLiteral("claims"), QStringLiteral(R"({"id_token":{"acr":null}})")},
            {QStringLiteral("authorization_details"), QStringLiteral(R"([{"type":"payment"}])")},
            {QStringLiteral("resource"), QStringLiteral("https://a.example")},
            {QStringLiteral("resource"), QStringLiteral("https://b.example")},
            {QStringLiteral("login_hint"), QStringLiteral("{\"ada\"}")},
        };
        const auto object = requestObject(parameters, client(key), server({QStringLiteral("ES256")}), now);
        QVERIFY2(object.has_value(), object ? "" : qPrintable(object.error().message));
        QCOMPARE(part(*object, 0).value(QLatin1String("typ")).toString(), QStringLiteral("oauth-authz-req+jwt"));
        const QJsonObject claims = part(*object, 1);
        const auto claim = [&claims](const char *name) { return claims.value(QLatin1String(name)); };
        QCOMPARE(claim("iss").toString(), QStringLiteral("client"));
        QCOMPARE(claim("aud").toString(), QStringLiteral("https://login.example/realm"));
        QCOMPARE(claim("response_type").toString(), QStringLiteral("code"));
        QCOMPARE(claim("max_age").toInt(), 60);
        QVERIFY(claim("claims").isObject());
        QVERIFY(claim("authorization_details").isArray());
        QCOMPARE(claim("resource").toArray().size(), 2);
        QCOMPARE(claim("login_hint").toString(), QStringLiteral("{\"ada\"}"));
        QCOMPARE(claim("exp").toInteger() - claim("iat").toInteger(), 300);
        QCOMPARE(claim("iat").toInteger(), now.toSecsSinceEpoch());
        QVERIFY(!claim("jti").toString().isEmpty());
        QVERIFY(!claims.contains(QLatin1String("sub"))); // §4: it must be no client assertion
        const auto token = Jws::fromCompact(object->toLatin1());
        QVERIFY(token->verify(key.publicJwk(), {SignatureAlgorithm::ES256}).has_value());
    }

    void isSignedWithTheSecretWhereThereIsNoKey()
    {
        const ClientRegistration registration{QStringLiteral("client"),
                                              Secret(QByteArrayView("a secret that is long enough for it"))};
        const auto object = requestObject({{QStringLiteral("scope"), QStringLiteral("a")}}, registration,
                                          server({QStringLiteral("HS256")}), now);
        QVERIFY2(object.has_value(), object ? "" : qPrintable(object.error().message));
        const QByteArray signedPart = object->toLatin1().left(object->lastIndexOf(QLatin1Char('.')));
        const QByteArray signature = QMessageAuthenticationCode::hash(signedPart, "a secret that is long enough for it",
                                                                      QCryptographicHash::Sha256);
        QCOMPARE(object->toLatin1().split('.').constLast(),
                 signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void isNeverUnsigned_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QStringList>("algorithms");
        QTest::addColumn<QString>("code");
        QTest::newRow("no key") << false << QStringList() << QStringLiteral("client_key_missing");
        QTest::newRow("a server that takes none")
            << true << QStringList{QStringLiteral("none")} << QStringLiteral("client_signature_not_offered");
        QTest::newRow("a server that takes another")
            << true << QStringList{QStringLiteral("EdDSA")} << QStringLiteral("client_signature_not_offered");
    }

    void isNeverUnsigned()
    {
        QFETCH(bool, hasKey);
        QFETCH(QStringList, algorithms);
        QFETCH(QString, code);
        const PrivateKey key = PrivateKey::generate(PrivateKey::Kind::P256).value();
        const ClientRegistration registration = hasKey ? client(key) : ClientRegistration{QStringLiteral("client"), {}};
        const auto object = requestObject({}, registration, server(algorithms), now);
        QVERIFY(!object.has_value());
        QCOMPARE(object.error().code, code);
        QCOMPARE(object.error().kind, ErrorKind::Usage);
    }

    void isForOneServer()
    {
        const PrivateKey key = PrivateKey::generate(PrivateKey::Kind::P256).value();
        QCOMPARE(requestObject({}, client(key), {}, now).error().code, QStringLiteral("client_audience_missing"));
    }
};

QTEST_APPLESS_MAIN(TestRequestObject)
#include "tst_requestobject.moc"
