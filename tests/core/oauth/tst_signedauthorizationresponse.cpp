// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedanswers.h"

#include <lanyard/jose/encryptedtoken.h>
#include <lanyard/oauth/signedauthorizationresponse.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QJsonObject signs{
    {QStringLiteral("authorization_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}},
    {QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example/authorize")},
    {QStringLiteral("authorization_response_iss_parameter_supported"), true}};

ResponseParameters with(const QByteArray &token, const ResponseParameters &beside = {})
{
    return ResponseParameters{{QStringLiteral("response"), QString::fromLatin1(token)}} + beside;
}

} // namespace

//! JARM §2.4, and the OpenID Foundation's ensure-jarm-* cases.
class TestSignedAuthorizationResponse : public QObject
{
    Q_OBJECT

private:
    const PrivateKey m_ours = PrivateKey::generate(PrivateKey::Kind::P256).value();
    std::unique_ptr<SignedAnswers> m_server;
    std::optional<AuthorizationRequest> m_request;

    QString outcome(const ResponseParameters &parameters, const QJsonObject &registered = {})
    {
        ClientRegistration client;
        client.clientId = QLatin1String(SignedAnswers::clientId);
        client.metadata = registered;
        client.decryptionKey = m_ours;
        const SignedAuthorizationResponse response(m_server->verifier(AnswerKind::Authorization, signs, client),
                                                   *m_request);
        const auto token = response.tokenIn(parameters);
        if (!token)
            return QStringLiteral("foreign");
        const auto code = QCoro::waitFor(response.code(*token, {}));
        if (code)
            return QStringLiteral("code ") + code->revealText();
        return kindName(code.error().kind) + QLatin1Char(' ') + code.error().code;
    }

    [[nodiscard]] QJsonObject claims(const QJsonObject &change = {}) const
    {
        QJsonObject claims = m_server->claims({{QStringLiteral("code"), QStringLiteral("c0de")},
                                               {QStringLiteral("state"), QString::fromLatin1(m_request->state())}});
        claims.remove(QStringLiteral("iat")); // nobody demands it
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it.value().isNull())
                claims.remove(it.key());
            else
                claims.insert(it.key(), it.value());
        }
        return claims;
    }

private Q_SLOTS:

    void init()
    {
        m_server = std::make_unique<SignedAnswers>();
        m_request = *AuthorizationRequest::make(
            ServerMetadata::fromJson(signs).value(), IssuerRule::exactly(QLatin1String(SignedAnswers::issuer)),
            QLatin1String(SignedAnswers::clientId), QUrl(QStringLiteral("http://127.0.0.1:1/")), {},
            {{QStringLiteral("response_mode"), QStringLiteral("jwt")}});
    }

    void takesTheCodeOutOfTheToken()
    {
        QCOMPARE(outcome(with(m_server->token(claims()))), QStringLiteral("code c0de"));
    }

    void opensWhatIsEncrypted()
    {
        const QByteArray token = m_server->token(claims());
        const QByteArray sealed =
            encryptedToken({}, Secret(QByteArrayView(token)), m_ours.publicJwk(), KeyManagementAlgorithm::EcdhEs,
                           ContentEncryptionAlgorithm::A128CbcHs256)
                .value();
        QCOMPARE(outcome(with(sealed)), QStringLiteral("code c0de"));
        const QJsonObject registered{
            {QStringLiteral("authorization_encrypted_response_alg"), QStringLiteral("ECDH-ES")}};
        QCOMPARE(outcome(with(sealed), registered), QStringLiteral("code c0de"));
        QCOMPARE(outcome(with(token), registered), QStringLiteral("foreign"));
    }

    void passesOnTheServersRefusal()
    {
        const QJsonObject refusal{{QStringLiteral("code"), QJsonValue()},
                                  {QStringLiteral("error"), QStringLiteral("access_denied")}};
        QCOMPARE(outcome(with(m_server->token(claims(refusal)))), QStringLiteral("cancelled access_denied"));
        QCOMPARE(outcome(with(m_server->token(claims(refusal), {}, true))),
                 QStringLiteral("rejected invalid_signature"));
    }

    void refusesATokenThatIsNotAsItHasToBe_data()
    {
        QTest::addColumn<QJsonObject>("change"); // null takes a claim away
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QJsonObject &change, const char *expected) {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        const auto claim = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{QLatin1String(name), value}};
        };
        row("without iss", claim("iss", QJsonValue()), "rejected invalid_iss");
        row("with another iss", claim("iss", QStringLiteral("https://evil.example")), "rejected invalid_iss");
        row("without aud", claim("aud", QJsonValue()), "rejected invalid_aud");
        row("with another aud", claim("aud", QStringLiteral("other")), "rejected invalid_aud");
        row("without exp", claim("exp", QJsonValue()), "rejected invalid_exp");
        row("expired", claim("exp", 1), "rejected invalid_exp");
        row("without a code", claim("code", QJsonValue()), "rejected invalid_authorization_response");
        row("with a code that is a number", claim("code", 5), "rejected invalid_authorization_response");
        row("without state", claim("state", QJsonValue()), "foreign");
        row("with another state", claim("state", QStringLiteral("forged")), "foreign");
    }

    void refusesATokenThatIsNotAsItHasToBe()
    {
        QFETCH(QJsonObject, change);
        const QString said = outcome(with(m_server->token(claims(change))));
        QTEST(said, "expected");
    }

    void refusesAnotherSignature()
    {
        QCOMPARE(outcome(with(m_server->token(claims(), {}, true))), QStringLiteral("rejected invalid_signature"));
        const QByteArray payload = toBase64Url(QJsonDocument(claims()).toJson());
        QCOMPARE(outcome(with(toBase64Url(R"({"alg":"none"})") + '.' + payload + '.')),
                 QStringLiteral("rejected alg_not_allowed"));
        QCOMPARE(outcome(with(toBase64Url(R"({"alg":"HS256"})") + '.' + payload + ".AAAA")),
                 QStringLiteral("rejected alg_not_allowed"));
        QCOMPARE(outcome(with("opaque")), QStringLiteral("foreign"));
        QCOMPARE(outcome(with("")), QStringLiteral("foreign"));
    }

    void mixesNothing()
    {
        const QByteArray token = m_server->token(claims());
        const QString state = QString::fromLatin1(m_request->state());
        QCOMPARE(outcome(with(token, {{QStringLiteral("code"), QStringLiteral("other")}})), QStringLiteral("foreign"));
        QCOMPARE(outcome(with(token, {{QStringLiteral("state"), state}})), QStringLiteral("foreign"));
        QCOMPARE(outcome(with(token, {{QStringLiteral("iss"), QLatin1String(SignedAnswers::issuer)}})),
                 QStringLiteral("foreign"));
        QCOMPARE(outcome(with(token, with(token))), QStringLiteral("foreign"));
        QCOMPARE(outcome({{QStringLiteral("code"), QStringLiteral("c0de")}, {QStringLiteral("state"), state}}),
                 QStringLiteral("foreign"));
        QCOMPARE(outcome({}), QStringLiteral("foreign"));
    }

    void takesPlainParametersOnlyWhereTheyWereAskedFor()
    {
        const auto answers = [](const AuthorizationRequest &request, bool isTokenBeside) {
            ResponseParameters parameters{{QStringLiteral("code"), QStringLiteral("c0de")},
                                          {QStringLiteral("state"), QString::fromLatin1(request.state())},
                                          {QStringLiteral("iss"), QLatin1String(SignedAnswers::issuer)}};
            if (isTokenBeside)
                parameters += with("x");
            return processAuthorizationResponse(parameters, request).answer.has_value();
        };
        const auto plain = AuthorizationRequest::make(
            ServerMetadata::fromJson(signs).value(), IssuerRule::exactly(QLatin1String(SignedAnswers::issuer)),
            QLatin1String(SignedAnswers::clientId), QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {});
        QVERIFY(answers(*plain, false));
        QVERIFY(!answers(*plain, true));
        QVERIFY(!answers(*m_request, false));
    }

    void knowsTheModesThatAListenerCanReceive_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<bool>("isFormPost");
        QTest::addColumn<bool>("isToken");
        QTest::newRow("query") << true << false << false;
        QTest::newRow("form_post") << true << true << false;
        QTest::newRow("jwt") << true << false << true;
        QTest::newRow("query.jwt") << true << false << true;
        QTest::newRow("form_post.jwt") << true << true << true;
        for (const char *name : {"fragment", "fragment.jwt", "web_message", "JWT", ""})
            QTest::newRow(name) << false << false << false;
    }

    void knowsTheModesThatAListenerCanReceive()
    {
        QFETCH(bool, isKnown);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto mode = ResponseMode::fromName(name);
        QCOMPARE(mode.has_value(), isKnown);
        const auto request = AuthorizationRequest::make(
            ServerMetadata::fromJson(signs).value(), {}, QStringLiteral("c"),
            QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {{QStringLiteral("response_mode"), name}});
        QCOMPARE(request.has_value(), isKnown);
        if (!isKnown)
            return;
        QTEST(request->responseMode().isFormPost, "isFormPost");
        QTEST(request->responseMode().isToken, "isToken");
    }
};

QTEST_GUILESS_MAIN(TestSignedAuthorizationResponse)
#include "tst_signedauthorizationresponse.moc"
