// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/servermetadata.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

QJsonObject document()
{
    return {{QStringLiteral("issuer"), QStringLiteral("https://login.example")},
            {QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example/authorize?tenant=a%26b")},
            {QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")},
            {QStringLiteral("userinfo_endpoint"), QStringLiteral("https://api.example/me")},
            {QStringLiteral("revocation_endpoint"), QStringLiteral("https://login.example/revoke")},
            {QStringLiteral("jwks_uri"), QStringLiteral("https://keys.example/jwks")},
            {QStringLiteral("device_authorization_endpoint"), QStringLiteral("https://login.example/device")},
            {QStringLiteral("x_unknown"), QJsonObject{{QStringLiteral("a"), 1}}}};
}

QJsonObject with(const char *member, const QJsonValue &value)
{
    QJsonObject changed = document();
    changed.insert(QLatin1String(member), value);
    return changed;
}

} // namespace

class TestServerMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatIsThere()
    {
        const auto metadata = ServerMetadata::fromJson(document());
        QVERIFY(metadata.has_value());
        QCOMPARE(metadata->issuer(), QStringLiteral("https://login.example"));
        QCOMPARE(metadata->authorizationEndpoint().toEncoded(), "https://login.example/authorize?tenant=a%26b");
        QCOMPARE(metadata->tokenEndpoint().toEncoded(), "https://login.example/token");
        QCOMPARE(metadata->userinfoEndpoint().toEncoded(), "https://api.example/me");
        QCOMPARE(metadata->revocationEndpoint().toEncoded(), "https://login.example/revoke");
        QCOMPARE(metadata->jwksUri().toEncoded(), "https://keys.example/jwks");
        QCOMPARE(metadata->deviceAuthorizationEndpoint().toEncoded(), "https://login.example/device");
        QCOMPARE(metadata->toJson(), document()); // unknown members stay
    }

    void standsInForWhatIsAbsent_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject();
        QJsonObject nulls;
        for (const char *name :
             {"issuer", "authorization_endpoint", "token_endpoint", "userinfo_endpoint", "revocation_endpoint",
              "jwks_uri", "token_endpoint_auth_methods_supported", "authorization_response_iss_parameter_supported"})
            nulls.insert(QLatin1String(name), QJsonValue());
        QTest::newRow("nulls") << nulls;
    }

    void standsInForWhatIsAbsent()
    {
        QFETCH(QJsonObject, json);
        const auto metadata = ServerMetadata::fromJson(json);
        QVERIFY(metadata.has_value());
        QVERIFY(metadata->issuer().isEmpty());
        QVERIFY(metadata->tokenEndpoint().isEmpty());
        QVERIFY(metadata->revocationEndpoint().isEmpty());
        QCOMPARE(metadata->tokenEndpointAuthMethods(),
                 QStringList(QStringLiteral("client_secret_basic"))); // RFC 8414 §2
        QVERIFY(!metadata->sendsIssuerInResponse());
    }

    void readsLists()
    {
        QJsonObject json = with("token_endpoint_auth_methods_supported", QJsonArray{QStringLiteral("none")});
        json.insert(QStringLiteral("authorization_response_iss_parameter_supported"), true);
        const auto metadata = ServerMetadata::fromJson(json);
        QCOMPARE(metadata->tokenEndpointAuthMethods(), QStringList(QStringLiteral("none")));
        QVERIFY(metadata->sendsIssuerInResponse());
        QVERIFY(
            !ServerMetadata::fromJson(with("authorization_response_iss_parameter_supported", QStringLiteral("true")))
                 ->sendsIssuerInResponse());
    }

    void refusesAnEndpointThatIsNotSafe_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        for (const char *member : {"authorization_endpoint", "token_endpoint", "userinfo_endpoint",
                                   "revocation_endpoint", "jwks_uri", "device_authorization_endpoint"}) {
            const QList<std::pair<const char *, QJsonValue>> values = {
                {"plain HTTP", QStringLiteral("http://login.example/x")},
                {"a script", QStringLiteral("javascript:alert(1)")},
                {"relative", QStringLiteral("/x")},
                {"empty", QStringLiteral("")},
                {"a fragment", QStringLiteral("https://login.example/x#y")},
                {"a user", QStringLiteral("https://u@login.example/x")},
                {"a number", 5},
                {"an object", QJsonObject()},
            };
            for (const auto &[name, value] : values)
                QTest::addRow("%s: %s", member, name) << QString::fromLatin1(member) << value;
        }
    }

    void refusesAnEndpointThatIsNotSafe()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const auto metadata = ServerMetadata::fromJson(with(member.toLatin1().constData(), value));
        QVERIFY(!metadata.has_value());
        QCOMPARE(metadata.error().kind, ErrorKind::Rejected);
        QCOMPARE(metadata.error().code, QStringLiteral("invalid_metadata"));
        QVERIFY(metadata.error().detail.contains(member));
        // what a client with a certificate would be sent to (RFC 8705 §5)
        const QJsonObject aliases{{member, value}};
        QVERIFY(!ServerMetadata::fromJson(with("mtls_endpoint_aliases", aliases)).has_value());
    }

    void sendsClientsWithACertificateElsewhere()
    {
        const QJsonObject aliases{
            {QStringLiteral("token_endpoint"), QStringLiteral("https://mtls.example/token")},
            {QStringLiteral("userinfo_endpoint"), QStringLiteral("https://mtls.example/me")},
            {QStringLiteral("authorization_endpoint"), QStringLiteral("https://mtls.example/authorize")},
            {QStringLiteral("jwks_uri"), QStringLiteral("https://mtls.example/jwks")},
            {QStringLiteral("issuer"), QStringLiteral("https://mtls.example")},
        };
        const ServerMetadata metadata = ServerMetadata::fromJson(with("mtls_endpoint_aliases", aliases)).value();
        QCOMPARE(metadata.tokenEndpoint().host(), QStringLiteral("login.example"));
        const ServerMetadata mtls = metadata.withMtlsEndpoints();
        QCOMPARE(mtls.tokenEndpoint().toEncoded(), "https://mtls.example/token");
        QCOMPARE(mtls.userinfoEndpoint().toEncoded(), "https://mtls.example/me");
        // the others are what they were: the browser's, everybody's, and those without an alias
        QCOMPARE(mtls.authorizationEndpoint(), metadata.authorizationEndpoint());
        QCOMPARE(mtls.jwksUri(), metadata.jwksUri());
        QCOMPARE(mtls.revocationEndpoint(), metadata.revocationEndpoint());
        QCOMPARE(mtls.issuer(), metadata.issuer());
        QCOMPARE(ServerMetadata::fromJson(document())->withMtlsEndpoints().toJson(), document());
    }
};

QTEST_APPLESS_MAIN(TestServerMetadata)
#include "tst_servermetadata.moc"
