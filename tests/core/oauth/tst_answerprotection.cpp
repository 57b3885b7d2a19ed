// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/answerprotection.h>

#include <QJsonArray>
#include <QTest>

using namespace Lanyard;

namespace {

constexpr auto idTokenAlgorithms = "id_token_signing_alg_values_supported";

QStringList namesOf(const auto &algorithms)
{
    QStringList names;
    for (const auto algorithm : algorithms)
        names += name(algorithm);
    return names;
}

ServerMetadata server(const QJsonObject &members) { return ServerMetadata::fromJson(members).value(); }

ServerMetadata offering(const char *member, const QStringList &names)
{
    return server({{QLatin1String(member), QJsonArray::fromStringList(names)}});
}

ClientRegistration client(const QJsonObject &metadata = {}, const char *secret = "")
{
    ClientRegistration client;
    client.clientId = QStringLiteral("client");
    client.clientSecret = Secret(QByteArrayView(secret));
    client.metadata = metadata;
    return client;
}

using Encryption = AnswerProtection::Encryption;

} // namespace

class TestAnswerProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void takesTheSignaturesThatTheServerOffers_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("signatures");
        QTest::addColumn<QStringList>("codes");
        const QString s = QStringLiteral("secret");
        QTest::newRow("nothing: RS256") << QStringList() << s << QStringList{QStringLiteral("RS256")} << QStringList();
        QTest::newRow("several") << QStringList{QStringLiteral("ES256"), QStringLiteral("EdDSA"),
                                                QStringLiteral("none")}
                                 << s << QStringList{QStringLiteral("ES256"), QStringLiteral("EdDSA")} << QStringList();
        QTest::newRow("a code beside a signature") << QStringList{QStringLiteral("HS256"), QStringLiteral("RS256")} << s
                                                   << QStringList{QStringLiteral("RS256")} << QStringList();
        QTest::newRow("a code beside a signature that we don't know")
            << QStringList{QStringLiteral("HS256"), QStringLiteral("ES256K")} << s << QStringList() << QStringList();
        QTest::newRow("codes alone") << QStringList{QStringLiteral("HS256"), QStringLiteral("HS512"),
                                                    QStringLiteral("none")}
                                     << s << QStringList()
                                     << QStringList{QStringLiteral("HS256"), QStringLiteral("HS512")};
        QTest::newRow("codes alone, and no secret")
            << QStringList{QStringLiteral("HS256")} << QString() << QStringList() << QStringList();
        QTest::newRow("none alone") << QStringList{QStringLiteral("none")} << s << QStringList() << QStringList();
        QTest::newRow("unknown ones") << QStringList{QStringLiteral("es256"), QStringLiteral("hs256")} << s
                                      << QStringList() << QStringList();
    }

    void takesTheSignaturesThatTheServerOffers()
    {
        QFETCH(QStringList, offered);
        QFETCH(QString, secret);
        const auto protection = AnswerProtection::of(AnswerKind::IdToken, offering(idTokenAlgorithms, offered),
                                                     client({}, secret.toLatin1().constData()));
        QTEST(namesOf(protection.signatures), "signatures");
        QTEST(namesOf(protection.codes), "codes");
        QVERIFY(!protection.isRegistered);
    }

    void takesTheOneThatIsRegistered_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QStringList>("signatures");
        QTest::addColumn<QStringList>("codes");
        const QString s = QStringLiteral("secret");
        QTest::newRow("a signature") << QStringLiteral("PS256") << s << QStringList{QStringLiteral("PS256")}
                                     << QStringList();
        QTest::newRow("a code") << QStringLiteral("HS384") << s << QStringList()
                                << QStringList{QStringLiteral("HS384")};
        QTest::newRow("a code, and no secret")
            << QStringLiteral("HS256") << QString() << QStringList() << QStringList();
        QTest::newRow("none") << QStringLiteral("none") << s << QStringList() << QStringList();
        QTest::newRow("an unknown one") << QStringLiteral("ES256K") << s << QStringList() << QStringList();
    }

    void takesTheOneThatIsRegistered()
    {
        QFETCH(QString, registered);
        QFETCH(QString, secret);
        const QStringList offered{QStringLiteral("RS256"), QStringLiteral("PS256"), QStringLiteral("HS384")};
        const auto protection = AnswerProtection::of(
            AnswerKind::IdToken, offering(idTokenAlgorithms, offered),
            client({{QStringLiteral("id_token_signed_response_alg"), registered}}, secret.toLatin1().constData()));
        QTEST(namesOf(protection.signatures), "signatures");
        QTEST(namesOf(protection.codes), "codes");
        QVERIFY(protection.isRegistered);
    }

    void hasMembersOfItsOwnForEachKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char *prefix, AnswerKind kind) {
            QTest::newRow(prefix) << static_cast<int>(kind) << QString::fromLatin1(prefix);
        };
        row("id_token", AnswerKind::IdToken);
        row("userinfo", AnswerKind::Userinfo);
        row("introspection", AnswerKind::Introspection);
        row("authorization", AnswerKind::Authorization);
    }

    void hasMembersOfItsOwnForEachKind()
    {
        QFETCH(int, kind);
        QFETCH(QString, prefix);
        const auto metadata =
            server({{prefix + QStringLiteral("_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES384")}}});
        const QJsonObject registered{{prefix + QStringLiteral("_signed_response_alg"), QStringLiteral("EdDSA")},
                                     {prefix + QStringLiteral("_encrypted_response_alg"), QStringLiteral("dir")},
                                     {prefix + QStringLiteral("_encrypted_response_enc"), QStringLiteral("A256GCM")}};
        for (const AnswerKind each :
             {AnswerKind::IdToken, AnswerKind::Userinfo, AnswerKind::Introspection, AnswerKind::Authorization}) {
            const bool isIt = static_cast<int>(each) == kind;
            const auto offered = AnswerProtection::of(each, metadata, client());
            QCOMPARE(namesOf(offered.signatures),
                     QStringList(isIt ? QStringLiteral("ES384") : QStringLiteral("RS256")));
            const auto protection = AnswerProtection::of(each, metadata, client(registered, "secret"));
            QCOMPARE(protection.isRegistered, isIt);
            QCOMPARE(protection.encryption == Encryption::Demanded, isIt);
            if (isIt) {
                QCOMPARE(namesOf(protection.encryptions.keyManagement), QStringList(QStringLiteral("dir")));
                QCOMPARE(namesOf(protection.encryptions.contentEncryption), QStringList(QStringLiteral("A256GCM")));
            }
        }
    }

    void opensOnlyWhatItHasAKeyFor()
    {
        ClientRegistration withKey = client();
        QCOMPARE(AnswerProtection::of(AnswerKind::IdToken, {}, withKey).encryption, Encryption::Never);
        withKey.decryptionKey = PrivateKey::generate(PrivateKey::Kind::P256).value();
        const auto protection = AnswerProtection::of(AnswerKind::IdToken, {}, withKey);
        QCOMPARE(protection.encryption, Encryption::Allowed);
        QCOMPARE(namesOf(protection.encryptions.keyManagement),
                 QStringList({QStringLiteral("ECDH-ES"), QStringLiteral("ECDH-ES+A128KW"),
                              QStringLiteral("ECDH-ES+A192KW"), QStringLiteral("ECDH-ES+A256KW")}));
        const auto narrowed = AnswerProtection::of(AnswerKind::IdToken,
                                                   offering("id_token_encryption_alg_values_supported",
                                                            {QStringLiteral("ECDH-ES"), QStringLiteral("RSA-OAEP")}),
                                                   withKey);
        QCOMPARE(namesOf(narrowed.encryptions.keyManagement), QStringList(QStringLiteral("ECDH-ES")));
    }

    void letsNothingPassThatItCanNotOpen()
    {
        // registered with an algorithm that we leave out: better no answer than one in the clear
        const auto protection = AnswerProtection::of(
            AnswerKind::IdToken, {},
            client({{QStringLiteral("id_token_encrypted_response_alg"), QStringLiteral("RSA1_5")}}, "secret"));
        QCOMPARE(protection.encryption, Encryption::Demanded);
        QVERIFY(protection.encryptions.keyManagement.isEmpty());
        QCOMPARE(namesOf(protection.encryptions.contentEncryption), // the default (Registration §2)
                 QStringList(QStringLiteral("A128CBC-HS256")));
    }
};

QTEST_GUILESS_MAIN(TestAnswerProtection)
#include "tst_answerprotection.moc"
