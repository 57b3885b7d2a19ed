// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedanswers.h"

#include <lanyard/oauth/introspectionendpoint.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QByteArray mediaType("application/token-introspection+jwt");
const QString type = QStringLiteral("token-introspection+jwt");
const QJsonObject known{{QStringLiteral("active"), true}, {QStringLiteral("scope"), QStringLiteral("read")}};
const QJsonObject signs{
    {QStringLiteral("introspection_signing_alg_values_supported"), QJsonArray{QStringLiteral("ES256")}}};
const QJsonObject registeredAlg{{QStringLiteral("introspection_signed_response_alg"), QStringLiteral("ES256")}};

} // namespace

//! Signed answers about tokens (RFC 9701).
class TestIntrospectionTokens : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SignedAnswers> m_server;

    QString outcome(const HttpResponse &answer, const QJsonObject &serverMembers = signs,
                    const QJsonObject &registered = {})
    {
        m_server->transport.setAnswer(QStringLiteral("/introspect"), answer);
        ClientRegistration client;
        client.clientId = QLatin1String(SignedAnswers::clientId);
        client.metadata = registered;
        IntrospectionEndpoint endpoint(m_server->http, QUrl(QStringLiteral("https://login.example/introspect")),
                                       client);
        endpoint.acceptTokens(m_server->verifier(AnswerKind::Introspection, serverMembers, client),
                              {IssuerRule::exactly(QLatin1String(SignedAnswers::issuer)), client.clientId});
        const auto got = QCoro::waitFor(
            endpoint.introspect(Secret(QByteArrayView("at-secret")), QStringLiteral("access_token"), {}));
        if (got)
            return *got == known ? QStringLiteral("known") : QStringLiteral("something else");
        return kindName(got.error().kind) + QLatin1Char(' ') + got.error().code;
    }

    static HttpResponse asToken(const QByteArray &token)
    {
        return FakeTransport::http(200, mediaType + "; charset=utf-8", token);
    }

    [[nodiscard]] QByteArray accepted() const
    {
        for (const HttpRequest &request : m_server->transport.requests()) {
            if (request.url.path() == QLatin1String("/introspect"))
                return headerOf(request, "Accept");
        }
        return {};
    }

    [[nodiscard]] QJsonObject claims() const
    {
        QJsonObject claims = m_server->claims({{QStringLiteral("token_introspection"), known}});
        claims.remove(QStringLiteral("exp")); // §5: it would be that of the answer, not of the token
        return claims;
    }

private Q_SLOTS:

    void init() { m_server = std::make_unique<SignedAnswers>(); }

    void readsWhatIsSigned()
    {
        QCOMPARE(outcome(asToken(m_server->token(claims(), type))), QStringLiteral("known"));
        QCOMPARE(accepted(), mediaType + ", application/json;q=0.5");
        QCOMPARE(outcome(asToken(m_server->token(claims(), QString::fromLatin1(mediaType)))), QStringLiteral("known"));
    }

    void asksForNothingElseWhereThatIsRegistered()
    {
        QCOMPARE(outcome(asToken(m_server->token(claims(), type)),
                         {{QStringLiteral("issuer"), QLatin1String(SignedAnswers::issuer)}}, registeredAlg),
                 QStringLiteral("known"));
        QCOMPARE(accepted(), mediaType);
        QCOMPARE(outcome(FakeTransport::json(known), signs, registeredAlg),
                 QStringLiteral("rejected unsigned_introspection"));
    }

    void asksForPlainAnswersWhereTheServerHasNoOthers()
    {
        QCOMPARE(outcome(FakeTransport::json(known), {}), QStringLiteral("known"));
        QCOMPARE(accepted(), "application/json");
        QCOMPARE(outcome(FakeTransport::json(known), signs), QStringLiteral("known")); // offered, not promised
    }

    void refusesWhatIsNotAsItHasToBe_data()
    {
        QTest::addColumn<QJsonObject>("change"); // null takes a claim away
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isForged");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QJsonObject &change, const char *code, const QString &typ = type,
                            bool isForged = false) {
            QTest::newRow(name) << change << typ << isForged << QStringLiteral("rejected ") + QLatin1String(code);
        };
        row("of another key", {}, "invalid_signature", type, true);
        row("an access token", {}, "invalid_typ", QStringLiteral("at+jwt"));
        row("without typ", {}, "invalid_typ", QString());
        row("of another server", {{QStringLiteral("iss"), QStringLiteral("https://evil.example")}}, "invalid_iss");
        row("of nobody", {{QStringLiteral("iss"), QJsonValue()}}, "invalid_iss");
        row("for another", {{QStringLiteral("aud"), QStringLiteral("other")}}, "invalid_aud");
        row("for nobody", {{QStringLiteral("aud"), QJsonValue()}}, "invalid_aud");
        row("without iat", {{QStringLiteral("iat"), QJsonValue()}}, "invalid_iat");
        row("without an answer", {{QStringLiteral("token_introspection"), QJsonValue()}},
            "invalid_introspection_response");
        row("with the answer beside it",
            {{QStringLiteral("token_introspection"), QJsonValue()}, {QStringLiteral("active"), true}},
            "invalid_introspection_response");
        row("an answer without active", {{QStringLiteral("token_introspection"), QJsonObject()}},
            "invalid_introspection_response");
    }

    void refusesWhatIsNotAsItHasToBe()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, type);
        QFETCH(bool, isForged);
        QJsonObject changed = claims();
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it.value().isNull())
                changed.remove(it.key());
            else
                changed.insert(it.key(), it.value());
        }
        const QString said = outcome(asToken(m_server->token(changed, type, isForged)));
        QTEST(said, "code");
    }

    void reportsErrorsAsEver()
    {
        QCOMPARE(outcome(FakeTransport::json({{QStringLiteral("error"), QStringLiteral("invalid_client")}}, 401), signs,
                         registeredAlg),
                 QStringLiteral("server invalid_client"));
        QCOMPARE(outcome(asToken("<html>")), QStringLiteral("rejected invalid_jws"));
    }
};

QTEST_GUILESS_MAIN(TestIntrospectionTokens)
#include "tst_introspectiontokens.moc"
