// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signedanswers.h"

#include <lanyard/oauth/accesstokenverifier.h>

#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QString profiled = QStringLiteral("at+jwt");

QStringList texts(const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

class TestAccessTokenVerifier : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SignedAnswers> m_server;

    [[nodiscard]] QJsonObject claims(const QJsonObject &more = {}) const
    {
        QJsonObject claims = m_server->claims({{QStringLiteral("sub"), QStringLiteral("person-1")},
                                               {QStringLiteral("client_id"), QStringLiteral("app")},
                                               {QStringLiteral("jti"), QStringLiteral("1")},
                                               {QStringLiteral("aud"), QStringLiteral("https://api.example")}});
        for (auto it = more.begin(); it != more.end(); ++it) {
            if (it.value().isUndefined() || it.value().isNull())
                claims.remove(it.key());
            else
                claims.insert(it.key(), it.value());
        }
        return claims;
    }

    static AccessTokenRules rules()
    {
        AccessTokenRules rules;
        rules.issuer = IssuerRule::exactly(QLatin1String(SignedAnswers::issuer));
        rules.audiences = {QStringLiteral("https://api.example")};
        return rules;
    }

    //! By the keys that the issuer publishes, and by the same keys at hand: it comes to the same.
    QString outcome(const QByteArray &token, const AccessTokenRules &rules)
    {
        const QString published = codeOf(
            AccessTokenVerifier(m_server->keys, QUrl(QStringLiteral("https://login.example/jwks")), rules), token);
        const auto keys = JwkSet::fromJson(m_server->published().body.reveal());
        const QString atHand = codeOf(AccessTokenVerifier(*keys, rules, m_server->clock), token);
        return published == atHand ? published : QStringLiteral("%1, but %2").arg(published, atHand);
    }

    QString outcome(const QByteArray &token) { return outcome(token, rules()); }

    static QString codeOf(const AccessTokenVerifier &verifier, const QByteArray &token)
    {
        const auto claims = QCoro::waitFor(verifier.verify(Secret(QByteArrayView(token)), {}));
        if (claims)
            return claims->value(QLatin1String("sub")).toString();
        if (claims.error().kind != ErrorKind::Rejected)
            return kindName(claims.error().kind);
        const bool hasWords = !claims.error().message.isEmpty() && !claims.error().hint.isEmpty();
        return hasWords ? claims.error().code : QStringLiteral("an error without words");
    }

private Q_SLOTS:

    void init() { m_server = std::make_unique<SignedAnswers>(); }

    void acceptsAGoodToken_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"at+jwt", "application/at+jwt", "AT+JWT", "JWT", ""})
            QTest::newRow(*type ? type : "no typ") << QString::fromLatin1(type);
    }

    void acceptsAGoodToken()
    {
        QFETCH(QString, type);
        QCOMPARE(outcome(m_server->token(claims(), type)), QStringLiteral("person-1"));
    }

    void refusesATokenForSomethingElse_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type : {"dpop+jwt", "logout+jwt", "oauth-authz-req+jwt", "token-introspection+jwt", "at"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void refusesATokenForSomethingElse()
    {
        QFETCH(QString, type);
        QCOMPARE(outcome(m_server->token(claims(), type)), QStringLiteral("invalid_typ"));
    }

    void refusesAWrongSignature()
    {
        QCOMPARE(outcome(m_server->token(claims(), profiled, true)), QStringLiteral("invalid_signature"));
        const QByteArray good = m_server->token(claims(), profiled);
        const QList<QByteArray> parts = good.split('.');
        const QByteArray changed =
            toBase64Url(QJsonDocument(claims({{QStringLiteral("sub"), QStringLiteral("person-2")}})).toJson());
        QCOMPARE(outcome(parts.at(0) + '.' + changed + '.' + parts.at(2)), QStringLiteral("invalid_signature"));
        QCOMPARE(outcome(parts.at(0) + '.' + parts.at(1) + '.'), QStringLiteral("invalid_signature"));
        QCOMPARE(outcome(toBase64Url(R"({"alg":"none"})") + '.' + parts.at(1) + '.'),
                 QStringLiteral("alg_not_allowed"));
        QCOMPARE(outcome(toBase64Url(R"({"alg":"HS256"})") + '.' + parts.at(1) + '.' + parts.at(2)),
                 QStringLiteral("alg_not_allowed"));
        QCOMPARE(outcome(toBase64Url(R"({"alg":"ES256","crit":["x"],"x":1})") + '.' + parts.at(1) + '.' + parts.at(2)),
                 QStringLiteral("invalid_jws"));
        QCOMPARE(outcome(toBase64Url(R"({"alg":"ES256","kid":"?"})") + '.' + parts.at(1) + '.' + parts.at(2)),
                 QStringLiteral("unknown_key"));
        QCOMPARE(outcome("opaque"), QStringLiteral("invalid_jws"));
        QCOMPARE(outcome(good + '.'), QStringLiteral("invalid_jws"));
        AccessTokenRules others = rules();
        others.algorithms = {SignatureAlgorithm::RS256, SignatureAlgorithm::EdDSA};
        QCOMPARE(outcome(good, others), QStringLiteral("alg_not_allowed"));
    }

    void checksWhoseAndForWhomItIs_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QJsonObject &change, const char *expected = "person-1") {
            QTest::newRow(name) << change << QString::fromLatin1(expected);
        };
        const auto with = [](const char *claim, const QJsonValue &value) {
            return QJsonObject{{QLatin1String(claim), value}};
        };
        row("as expected", {});
        row("of another issuer", with("iss", QStringLiteral("https://login.example/")), "invalid_iss");
        row("of no issuer", with("iss", QJsonValue()), "invalid_iss");
        row("for another", with("aud", QStringLiteral("https://other.example")), "invalid_aud");
        row("for several",
            with("aud", QJsonArray{QStringLiteral("https://other.example"), QStringLiteral("https://api.example")}));
        row("for one whose name begins so", with("aud", QStringLiteral("https://api.example/v2")), "invalid_aud");
        row("for a number", with("aud", 5), "invalid_aud");
        row("without sub", with("sub", QJsonValue()), "invalid_sub");
        row("without client_id", with("client_id", QJsonValue()), "invalid_client_id");
        row("without jti", with("jti", QJsonValue()), "invalid_jti");
        row("without iat", with("iat", QJsonValue()), "invalid_iat");
        row("without exp", with("exp", QJsonValue()), "invalid_exp");
    }

    void checksWhoseAndForWhomItIs()
    {
        QFETCH(QJsonObject, change);
        const QString said = outcome(m_server->token(claims(change), profiled));
        QTEST(said, "expected");
    }

    void demandsLessOfATokenThatDoesNotClaimTheProfile()
    {
        const QJsonObject bare{{QStringLiteral("sub"), QStringLiteral("person-1")},
                               {QStringLiteral("exp"), m_server->clock.now().toSecsSinceEpoch() + 60}};
        QCOMPARE(outcome(m_server->token(bare), AccessTokenRules()), QStringLiteral("person-1"));
        QCOMPARE(outcome(m_server->token(bare, profiled), AccessTokenRules()), QStringLiteral("invalid_iss"));
        QCOMPARE(outcome(m_server->token({{QStringLiteral("sub"), QStringLiteral("person-1")}}), AccessTokenRules()),
                 QStringLiteral("invalid_exp"));
    }

    void checksTheTimes_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("leeway");
        QTest::addColumn<QString>("expected");
        const QString good = QStringLiteral("person-1");
        QTest::newRow("just expired") << QStringLiteral("exp") << -59 << 60 << good;
        QTest::newRow("expired") << QStringLiteral("exp") << -60 << 60 << QStringLiteral("invalid_exp");
        QTest::newRow("expired, without leeway") << QStringLiteral("exp") << 0 << 0 << QStringLiteral("invalid_exp");
        QTest::newRow("good, without leeway") << QStringLiteral("exp") << 1 << 0 << good;
        QTest::newRow("not yet") << QStringLiteral("nbf") << 61 << 60 << QStringLiteral("invalid_nbf");
        QTest::newRow("nearly") << QStringLiteral("nbf") << 60 << 60 << good;
        QTest::newRow("made in the future") << QStringLiteral("iat") << 61 << 60 << QStringLiteral("invalid_iat");
    }

    void checksTheTimes()
    {
        QFETCH(QString, claim);
        QFETCH(int, offset);
        QFETCH(int, leeway);
        AccessTokenRules withLeeway = rules();
        withLeeway.leeway = std::chrono::seconds(leeway);
        const QJsonObject change{{claim, m_server->clock.now().toSecsSinceEpoch() + offset}};
        const QString said = outcome(m_server->token(claims(change), profiled), withLeeway);
        QTEST(said, "expected");
    }

    void checksWhatItAllows_data()
    {
        QTest::addColumn<QJsonObject>("held");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QString>("permissions");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QJsonObject &held, const char *scopes, const char *permissions,
                            const char *roles, const char *expected = "person-1") {
            QTest::newRow(name) << held << QString::fromLatin1(scopes) << QString::fromLatin1(permissions)
                                << QString::fromLatin1(roles) << QString::fromLatin1(expected);
        };
        const QJsonObject scope{{QStringLiteral("scope"), QStringLiteral("read write")}};
        row("scopes", scope, "write read", "", "");
        row("a scope that is part of another", scope, "rea", "", "", "insufficient_scope");
        row("one scope of two", scope, "read admin", "", "", "insufficient_scope");
        row("no scope at all", {}, "read", "", "", "insufficient_scope");
        row("scp as a list", {{QStringLiteral("scp"), QJsonArray{QStringLiteral("read")}}}, "read", "", "");
        row("scp as a text", {{QStringLiteral("scp"), QStringLiteral("read write")}}, "write", "", "");
        const QJsonObject permissions{{QStringLiteral("permissions"), QJsonArray{QStringLiteral("read:posts")}},
                                      {QStringLiteral("scope"), QStringLiteral("delete:posts")}};
        row("permissions", permissions, "", "read:posts", "");
        row("a permission that only the scope names", permissions, "", "delete:posts", "", "missing_permission");
        row("permissions in the scope, where there are no others",
            {{QStringLiteral("scope"), QStringLiteral("read:posts")}}, "", "read:posts", "");
        row("no permissions",
            {{QStringLiteral("permissions"), QJsonArray()}, {QStringLiteral("scope"), QStringLiteral("read:posts")}},
            "", "read:posts", "", "missing_permission");
        row("roles", {{QStringLiteral("roles"), QJsonArray{QStringLiteral("admin"), QStringLiteral("user")}}}, "", "",
            "user admin");
        row("in other letters", {{QStringLiteral("roles"), QJsonArray{QStringLiteral("Admin")}}}, "", "", "admin",
            "missing_role");
        row("no roles", {}, "", "", "admin", "missing_role");
        row("roles as SCIM has them",
            {{QStringLiteral("roles"), QJsonArray{QJsonObject{{QStringLiteral("value"), QStringLiteral("admin")}}}}},
            "", "", "admin");
        row("roles as Keycloak has them",
            {{QStringLiteral("realm_access"),
              QJsonObject{{QStringLiteral("roles"), QJsonArray{QStringLiteral("admin")}}}}},
            "", "", "admin");
        row("roles of another application",
            {{QStringLiteral("https://other.example/roles"), QJsonArray{QStringLiteral("admin")}}}, "", "", "admin",
            "missing_role");
        row("everything at once",
            {{QStringLiteral("scope"), QStringLiteral("read")},
             {QStringLiteral("permissions"), QJsonArray{QStringLiteral("p")}},
             {QStringLiteral("roles"), QJsonArray{QStringLiteral("r")}}},
            "read", "p", "r");
    }

    void checksWhatItAllows()
    {
        QFETCH(QJsonObject, held);
        QFETCH(QString, scopes);
        QFETCH(QString, permissions);
        QFETCH(QString, roles);
        AccessTokenRules required = rules();
        required.scopes = texts(scopes.toLatin1());
        required.permissions = texts(permissions.toLatin1());
        required.roles = texts(roles.toLatin1());
        const QString said = outcome(m_server->token(claims(held), profiled), required);
        QTEST(said, "expected");
    }

    void findsTheRolesWhereItIsTold()
    {
        AccessTokenRules required = rules();
        required.roles = {QStringLiteral("admin")};
        required.roleClaims = {QStringLiteral("https://api.example/roles")};
        const QJsonObject held{{QStringLiteral("https://api.example/roles"), QJsonArray{QStringLiteral("admin")}}};
        QCOMPARE(outcome(m_server->token(claims(held)), required), QStringLiteral("person-1"));
        required.roleClaims = {QStringLiteral("resource_access.api.roles")};
        QCOMPARE(outcome(m_server->token(claims(held)), required), QStringLiteral("missing_role"));
        const QJsonObject deep{
            {QStringLiteral("resource_access"),
             QJsonObject{{QStringLiteral("api"),
                          QJsonObject{{QStringLiteral("roles"), QJsonArray{QStringLiteral("admin")}}}}}}};
        QCOMPARE(outcome(m_server->token(claims(deep)), required), QStringLiteral("person-1"));
    }

    void blamesTheNetworkNotTheToken()
    {
        m_server->transport.setAnswer(QStringLiteral("/jwks"), FakeTransport::failed(QStringLiteral("unreachable")));
        const AccessTokenVerifier verifier(m_server->keys, QUrl(QStringLiteral("https://login.example/jwks")), rules());
        QCOMPARE(codeOf(verifier, m_server->token(claims(), profiled)), QStringLiteral("network"));
        m_server->transport.setAnswer(QStringLiteral("/jwks"), FakeTransport::http(404, "text/html", ""));
        QCOMPARE(codeOf(verifier, m_server->token(claims(), profiled)), QStringLiteral("invalid_jwks"));
    }
};

QTEST_GUILESS_MAIN(TestAccessTokenVerifier)
#include "tst_accesstokenverifier.moc"
