// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/signingkey.h"

#include <lanyard/jose/jwe.h>
#include <lanyard/oauth/requestencryption.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

const QString object = QStringLiteral("a.signed.object");

JwkSet keySet(const QJsonArray &keys)
{
    return JwkSet::fromJson(QJsonDocument(QJsonObject{{QStringLiteral("keys"), keys}}).toJson()).value();
}

ServerMetadata server(const QStringList &algs, const QStringList &encs)
{
    QJsonObject document;
    if (!algs.isEmpty())
        document.insert(QStringLiteral("request_object_encryption_alg_values_supported"),
                        QJsonArray::fromStringList(algs));
    if (!encs.isEmpty())
        document.insert(QStringLiteral("request_object_encryption_enc_values_supported"),
                        QJsonArray::fromStringList(encs));
    return ServerMetadata::fromJson(document).value();
}

ClientRegistration registered(const QString &alg, const QString &enc = {})
{
    ClientRegistration client{.clientId = QStringLiteral("client"), .clientSecret = {}};
    if (!alg.isEmpty())
        client.metadata.insert(QStringLiteral("request_object_encryption_alg"), alg);
    if (!enc.isEmpty())
        client.metadata.insert(QStringLiteral("request_object_encryption_enc"), enc);
    return client;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class TestRequestEncryption : public QObject
{
    Q_OBJECT

    const PrivateKey m_rsa = PrivateKey::generate(PrivateKey::Kind::Rsa2048).value();
    const PrivateKey m_ec = PrivateKey::generate(PrivateKey::Kind::P256).value();

    static QJsonObject published(const PrivateKey &key, const QJsonObject &more)
    {
        QJsonObject jwk = key.publicJwk().toJson();
        for (auto it = more.begin(); it != more.end(); ++it)
            jwk.insert(it.key(), it.value());
        return jwk;
    }

    [[nodiscard]] JwkSet keysForBoth() const
    {
        const QJsonObject enc{{QStringLiteral("use"), QStringLiteral("enc")}};
        QJsonObject rsa = published(m_rsa, enc);
        rsa.insert(QStringLiteral("kid"), QStringLiteral("the-rsa-key"));
        QJsonObject ec = published(m_ec, enc);
        ec.insert(QStringLiteral("kid"), QStringLiteral("the-ec-key"));
        return keySet({published(m_rsa, {{QStringLiteral("use"), QStringLiteral("sig")}}), rsa, ec});
    }

    static void addRow(const char *name, const char *algs, const char *encs, const char *alg, const char *enc,
                       const char *expected)
    {
        QTest::newRow(name) << words(algs) << words(encs) << QString::fromLatin1(alg) << QString::fromLatin1(enc)
                            << QString::fromLatin1(expected);
    }

private Q_SLOTS:

    void choosesWhatBothHave_data()
    {
        QTest::addColumn<QStringList>("algs");
        QTest::addColumn<QStringList>("encs");
        QTest::addColumn<QString>("alg");
        QTest::addColumn<QString>("enc");
        QTest::addColumn<QString>("expected");
        addRow("a server that says nothing", "", "", "", "", "ECDH-ES A128CBC-HS256 the-ec-key");
        addRow("what it offers", "RSA-OAEP RSA-OAEP-256", "A128GCM", "", "", "RSA-OAEP-256 A128GCM the-rsa-key");
        addRow("the strongest content", "ECDH-ES", "A128CBC-HS256 A256GCM", "", "", "ECDH-ES A256GCM the-ec-key");
        addRow("what is registered", "ECDH-ES RSA-OAEP", "A128GCM A256CBC-HS512", "RSA-OAEP", "A256CBC-HS512",
               "RSA-OAEP A256CBC-HS512 the-rsa-key");
        addRow("the default of a registration", "RSA-OAEP", "A256GCM", "RSA-OAEP", "",
               "RSA-OAEP A128CBC-HS256 the-rsa-key");
        addRow("unsafe ones are passed over", "RSA1_5 dir A128KW RSA-OAEP", "A128GCM", "", "",
               "RSA-OAEP A128GCM the-rsa-key");
        addRow("none but unsafe ones", "RSA1_5 PBES2-HS256+A128KW", "A128GCM", "", "",
               "request_encryption_not_offered");
        addRow("only with the secret", "dir A128KW", "A128GCM", "", "", "request_encryption_not_offered");
        addRow("registered for an unsafe one", "RSA-OAEP", "A128GCM", "RSA1_5", "", "request_encryption_not_offered");
        addRow("no content that we know", "RSA-OAEP", "A128CBC+HS256", "", "", "request_encryption_not_offered");
        addRow("registered for an unknown content", "RSA-OAEP", "A128GCM", "RSA-OAEP", "XC20P",
               "request_encryption_not_offered");
        addRow("registered for the secret, without one", "", "", "dir", "", "client_secret_missing");
    }

    void choosesWhatBothHave()
    {
        QFETCH(QStringList, algs);
        QFETCH(QStringList, encs);
        QFETCH(QString, alg);
        QFETCH(QString, enc);
        QString said;
        const auto encryption = RequestEncryption::of(server(algs, encs), registered(alg, enc));
        if (encryption) {
            QVERIFY(encryption->needsServerKeys());
            const auto token = encryption->encrypted(object, keysForBoth());
            QVERIFY2(token.has_value(), token ? "" : qPrintable(token.error().detail));
            const Jwe jwe = Jwe::fromCompact(token->toLatin1()).value();
            QCOMPARE(jwe.contentType(), QStringLiteral("JWT"));
            said = QStringList{jwe.algorithmName(), jwe.encryptionName(), jwe.keyId()}.join(QLatin1Char(' '));
            const JweAlgorithms allowed{{*keyManagementAlgorithm(jwe.algorithmName())},
                                        {*contentEncryptionAlgorithm(jwe.encryptionName())}};
            const auto opened = jwe.decrypt(jwe.keyId() == QLatin1String("the-ec-key") ? m_ec : m_rsa, allowed);
            QVERIFY(opened.has_value());
            QCOMPARE(opened->revealText(), object);
        } else {
            QCOMPARE(encryption.error().kind, ErrorKind::Usage);
            QVERIFY(!encryption.error().hint.isEmpty());
            said = encryption.error().code;
        }
        QTEST(said, "expected");
    }

    void takesOnlyAKeyThatIsForIt_data()
    {
        QTest::addColumn<QJsonArray>("keys");
        QTest::addColumn<bool>("isTaken");
        const auto member = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{QLatin1String(name), value}};
        };
        const QJsonObject enc = member("use", QStringLiteral("enc"));
        QTest::newRow("for encryption") << QJsonArray{published(m_rsa, enc)} << true;
        QTest::newRow("by its alg") << QJsonArray{published(m_rsa, member("alg", QStringLiteral("RSA-OAEP")))} << true;
        QTest::newRow("by its operations")
            << QJsonArray{published(m_rsa, member("key_ops", QJsonArray{QStringLiteral("wrapKey")}))} << true;
        QTest::newRow("no key at all") << QJsonArray() << false;
        QTest::newRow("for signatures") << QJsonArray{published(m_rsa, member("use", QStringLiteral("sig")))} << false;
        QTest::newRow("that does not say") << QJsonArray{published(m_rsa, {})} << false;
        QTest::newRow("for signatures by its operations")
            << QJsonArray{published(m_rsa, member("key_ops", QJsonArray{QStringLiteral("verify")}))} << false;
        QJsonObject other = published(m_rsa, enc);
        other.insert(QStringLiteral("alg"), QStringLiteral("RSA-OAEP-256"));
        QTest::newRow("for another algorithm") << QJsonArray{other} << false;
        QTest::newRow("of another kind") << QJsonArray{published(m_ec, enc)} << false;
        QJsonObject weak = SigningKey::rsa(1024).publicJwk();
        weak.insert(QStringLiteral("use"), QStringLiteral("enc"));
        QTest::newRow("RSA of 1024 bits") << QJsonArray{weak} << false;
        QTest::newRow("a shared secret") << QJsonArray{QJsonObject{
            {QStringLiteral("kty"), QStringLiteral("oct")},
            {QStringLiteral("use"), QStringLiteral("enc")},
            {QStringLiteral("k"), QStringLiteral("AAECAwQFBgcICQoLDA0ODw")}}}
                                         << false;
        QTest::newRow("the good one among others") << QJsonArray{weak, other, published(m_rsa, enc)} << true;
    }

    void takesOnlyAKeyThatIsForIt()
    {
        QFETCH(QJsonArray, keys);
        QFETCH(bool, isTaken);
        const auto encryption =
            RequestEncryption::of(server({QStringLiteral("RSA-OAEP")}, {QStringLiteral("A128GCM")}), registered({}));
        const auto token = encryption->encrypted(object, keySet(keys));
        QCOMPARE(token.has_value(), isTaken);
        if (!token) {
            QCOMPARE(token.error().kind, ErrorKind::Rejected);
            QCOMPARE(token.error().code, QStringLiteral("request_encryption_key_missing"));
        }
    }

    void encryptsWithTheSecretWhereThatIsRegistered()
    {
        ClientRegistration client = registered(QStringLiteral("A256KW"), QStringLiteral("A256GCM"));
        client.clientSecret = Secret(QByteArrayView("what both of them know"));
        const auto encryption = RequestEncryption::of({}, client);
        QVERIFY(!encryption->needsServerKeys());
        const auto token = encryption->encrypted(object, {});
        const auto key =
            clientSecretKey(client.clientSecret, KeyManagementAlgorithm::A256Kw, ContentEncryptionAlgorithm::A256Gcm);
        const JweAlgorithms allowed{{KeyManagementAlgorithm::A256Kw}, {ContentEncryptionAlgorithm::A256Gcm}};
        QCOMPARE(Jwe::fromCompact(token->toLatin1())->decrypt(*key, allowed)->revealText(), object);
    }
};

QTEST_APPLESS_MAIN(TestRequestEncryption)
#include "tst_requestencryption.moc"
