// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedanswers.h"

#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/oauth/userinfoendpoint.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QJsonObject person{{QStringLiteral("sub"), QStringLiteral("person-1")},
                         {QStringLiteral("name"), QStringLiteral("Ada")}};
const QJsonObject signs{{QStringLiteral("userinfo_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}};

} // namespace

//! Userinfo as a token (OpenID Connect Core §5.3.2).
class TestUserinfoTokens : public QObject
{
    Q_OBJECT

private:
    const PrivateKey m_ours = PrivateKey::generate(PrivateKey::Kind::P256).value();
    std::unique_ptr<SignedAnswers> m_server;

    [[nodiscard]] ClientRegistration client(const QJsonObject &metadata = {}) const
    {
        ClientRegistration client;
        client.clientId = QLatin1String(SignedAnswers::clientId);
        client.metadata = metadata;
        client.decryptionKey = m_ours;
        return client;
    }

    [[nodiscard]] QByteArray encrypted(const QByteArray &content) const
    {
        return encryptedToken({}, Secret(QByteArrayView(content)), m_ours.publicJwk(), KeyManagementAlgorithm::EcdhEs,
                              ContentEncryptionAlgorithm::A128CbcHs256)
            .value();
    }

    QString outcome(const QByteArray &body, const QJsonObject &registered = {},
                    const QByteArray &mediaType = "application/jwt; charset=utf-8")
    {
        m_server->transport.setAnswer(QStringLiteral("/userinfo"), FakeTransport::http(200, mediaType, body));
        UserinfoEndpoint endpoint(m_server->http, QUrl(QStringLiteral("https://login.example/userinfo")));
        endpoint.acceptTokens(m_server->verifier(AnswerKind::Userinfo, signs, client(registered)),
                              {IssuerRule::exactly(QLatin1String(SignedAnswers::issuer)), client().clientId});
        const auto answer = QCoro::waitFor(endpoint.fetch(Secret(QByteArrayView("at-secret")), {}));
        if (answer)
            return answer->value(QLatin1String("name")).toString();
        return kindName(answer.error().kind) + QLatin1Char(' ') + answer.error().code;
    }

    static QJsonObject registration(const char *alg, const char *encryption = "")
    {
        QJsonObject metadata;
        if (*alg)
            metadata.insert(QStringLiteral("userinfo_signed_response_alg"), QLatin1String(alg));
        if (*encryption)
            metadata.insert(QStringLiteral("userinfo_encrypted_response_alg"), QLatin1String(encryption));
        return metadata;
    }

private Q_SLOTS:

    void init() { m_server = std::make_unique<SignedAnswers>(); }

    void readsWhatIsSigned()
    {
        QCOMPARE(outcome(m_server->token(m_server->claims(person))), QStringLiteral("Ada"));
        QCOMPARE(headerOf(m_server->transport.requests().constFirst(), "Accept"), "application/json");
        QCOMPARE(outcome(m_server->token(m_server->claims(person)) + "\n", registration("ES256")),
                 QStringLiteral("Ada"));
        QCOMPARE(headerOf(m_server->transport.requests().constLast(), "Accept"), "application/jwt");
        QCOMPARE(outcome(m_server->token(person)), QStringLiteral("Ada")); // iss and aud should be there, not must
    }

    void readsWhatIsEncrypted()
    {
        const QByteArray token = m_server->token(m_server->claims(person));
        QCOMPARE(outcome(encrypted(token)), QStringLiteral("Ada"));
        QCOMPARE(outcome(encrypted(token), registration("ES256", "ECDH-ES")), QStringLiteral("Ada"));
        // encrypted alone
        const QByteArray bare = QJsonDocument(m_server->claims(person)).toJson();
        QCOMPARE(outcome(encrypted(bare)), QStringLiteral("Ada"));
        QCOMPARE(outcome(encrypted(bare), registration("", "ECDH-ES")), QStringLiteral("Ada"));
    }

    void refusesWhatIsNotAsItHasToBe_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonObject>("registered");
        QTest::addColumn<QString>("code");
        const SignedAnswers fresh; // for the times; its key is not the server's
        const auto row = [](const char *name, const QByteArray &body, const QJsonObject &registered, const char *code) {
            QTest::newRow(name) << body << registered << QStringLiteral("rejected ") + QLatin1String(code);
        };
        const QByteArray bare = QJsonDocument(person).toJson(QJsonDocument::Compact);
        row("of another key", fresh.token(fresh.claims(person)), {}, "invalid_signature");
        row("unsigned", toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(bare) + '.', {}, "alg_not_allowed");
        row("unsigned and encrypted", encrypted(toBase64Url(R"({"alg":"none"})") + '.' + toBase64Url(bare) + '.'), {},
            "alg_not_allowed");
        row("of another algorithm", fresh.token(fresh.claims(person)), registration("EdDSA"), "alg_not_allowed");
        row("plain JSON in a token's clothes", bare, {}, "invalid_jws");
        row("encrypted alone, where a signature is registered", encrypted(bare), registration("ES256", "ECDH-ES"),
            "invalid_jws");
        row("not encrypted, where that is registered", fresh.token(fresh.claims(person)),
            registration("ES256", "ECDH-ES"), "missing_encryption");
        row("for somebody else, encrypted alone",
            encrypted(QJsonDocument(fresh.claims({{QStringLiteral("aud"), QStringLiteral("other")}})).toJson()), {},
            "invalid_aud");
        row("nothing", "", {}, "invalid_jws");
    }

    void refusesWhatIsNotAsItHasToBe()
    {
        QFETCH(QByteArray, body);
        QFETCH(QJsonObject, registered);
        const QString said = outcome(body, registered);
        QTEST(said, "code");
    }

    void refusesWhatIsNotForUs_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("of another server")
            << QStringLiteral("iss") << QJsonValue(QStringLiteral("https://evil.example"));
        QTest::newRow("for another client") << QStringLiteral("aud") << QJsonValue(QStringLiteral("other"));
        QTest::newRow("over") << QStringLiteral("exp") << QJsonValue(1);
    }

    void refusesWhatIsNotForUs()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QJsonObject claims = m_server->claims(person);
        claims.insert(claim, value);
        QCOMPARE(outcome(m_server->token(claims)), QStringLiteral("rejected invalid_") + claim);
    }

    void takesNoPlainAnswerWhereATokenIsRegistered()
    {
        const QByteArray bare = QJsonDocument(person).toJson();
        QCOMPARE(outcome(bare, {}, "application/json"), QStringLiteral("Ada"));
        QCOMPARE(outcome(bare, registration("ES256"), "application/json"),
                 QStringLiteral("rejected unsigned_userinfo"));
        QCOMPARE(outcome(bare, registration("", "ECDH-ES"), "application/json"),
                 QStringLiteral("rejected unsigned_userinfo"));
    }
};

QTEST_GUILESS_MAIN(TestUserinfoTokens)
#include "tst_userinfotokens.moc"
