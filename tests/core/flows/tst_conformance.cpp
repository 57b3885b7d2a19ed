// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "openidserver.h"
#include "rawconnection.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/net/qthttptransport.h>

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Lanyard;

namespace {

using Change = std::function<void(SignIn &, const OpenIdServer &)>;

const QString linked = QStringLiteral("linked");
const QLatin1String foundation("oidcc-client-test");
const QLatin1String fapi1("fapi1-advanced-final-client-test");
const QLatin1String fapi2("fapi2-security-profile-final-client-test");

Change claim(const char *name, const QJsonValue &value)
{
    return [name, value](SignIn &signIn, const OpenIdServer &) { signIn.claims.insert(QLatin1String(name), value); };
}

Change without(const char *name)
{
    return [name](SignIn &signIn, const OpenIdServer &) { signIn.claims.remove(QLatin1String(name)); };
}

QByteArray unsignedToken(const QByteArray &token)
{
    return toBase64Url(R"({"alg":"none"})") + '.' + token.split('.').value(1) + '.';
}

QJsonObject unnamed(QJsonObject jwk)
{
    jwk.remove(QLatin1String("kid"));
    return jwk;
}

void makeUnsigned(SignIn &signIn, const OpenIdServer & /*server*/) { signIn.finish = unsignedToken; }

void forge(SignIn &signIn, const OpenIdServer & /*server*/) { signIn.isForged = true; }

void signByCurve(SignIn &signIn, const OpenIdServer &server)
{
    signIn.header.insert(QStringLiteral("alg"), QStringLiteral("ES256"));
    signIn.keys = {server.published(QStringLiteral("ES256"))};
}

} // namespace

//! The OpenID Foundation's test cases for relying parties and FAPI clients, as far as they are about the answers of a
//! server to the code flow. Each row has the Foundation's name; docs/coverage.md has what each wants.
class TestConformance : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    JwksCache m_keys{m_http};
    OpenIdServer m_server{m_clock};
    std::optional<Credential> m_credential;

    //! Signs in at the server, which answers so; how that ended.
    QString outcome(const LinkRequest &request, const Change &change)
    {
        m_credential.reset();
        const auto session = makeLinkSession(request, m_http, &m_keys).value();
        const SessionLog log(*session);
        session->start();
        if (!QTest::qWaitFor([&log] { return log.has(QStringLiteral("pasteCode")); }))
            return log.entries().join(QLatin1Char(' '));
        SignIn signIn = m_server.signIn(session->authorizationUrl());
        change(signIn, m_server);
        m_server.answerWith(signIn);
        session->submit(PlainServer::redirect(session->authorizationUrl()).toString());
        if (!QTest::qWaitFor([&log] { return log.ends() > 0; }))
            return QStringLiteral("no end");
        m_credential = log.credential();
        return m_credential ? linked : kindName(log.error()->kind) + QLatin1Char(' ') + log.error()->code;
    }

    static void row(QLatin1String suite, const char *name, const Change &change, const QString &expected)
    {
        QTest::addRow("%s%s", suite.data(), name) << change << expected;
    }

private Q_SLOTS:

    // whatever was cached is over
    void init() { m_clock.advance(std::chrono::minutes(10)); }

    void believesOnlyARightIdToken_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const QString rejected = QStringLiteral("rejected ");
        const QString client = QStringLiteral("the-client");
        const QString other = QStringLiteral("other");
        const qint64 now = m_clock.now().addSecs(600).toSecsSinceEpoch(); // init() comes in between
        const Change nothing = [](SignIn &, const OpenIdServer &) { };
        const QString badSignature = rejected + QStringLiteral("invalid_signature");

        row(foundation, "", nothing, linked);
        row(foundation, "-invalid-iss", claim("iss", QStringLiteral("https://other.example")),
            rejected + QStringLiteral("invalid_iss"));
        row(foundation, "-missing-sub", without("sub"), rejected + QStringLiteral("invalid_sub"));
        row(foundation, "-invalid-aud", claim("aud", other), rejected + QStringLiteral("invalid_aud"));
        row(foundation, "-missing-aud", without("aud"), rejected + QStringLiteral("invalid_aud"));
        row(foundation, "-missing-iat", without("iat"), rejected + QStringLiteral("invalid_iat"));
        row(
            foundation, "-kid-absent-single-jwks",
            [](SignIn &signIn, const OpenIdServer &server) {
                signIn.header.remove(QLatin1String("kid"));
                signIn.keys = {unnamed(server.published(QStringLiteral("RS256")))};
            },
            linked);
        row(
            foundation, "-kid-absent-multiple-jwks",
            [](SignIn &signIn, const OpenIdServer &server) {
                signIn.header.remove(QLatin1String("kid"));
                signIn.keys = {unnamed(SigningKey::rsa().publicJwk()),
                               unnamed(server.published(QStringLiteral("ES256"))),
                               unnamed(server.published(QStringLiteral("RS256")))};
            },
            linked);
        row(foundation, "-idtoken-sig-rs256", nothing, linked);
        row(foundation, "-idtoken-sig-none", makeUnsigned, rejected + QStringLiteral("alg_not_allowed"));
        row(foundation, "-invalid-sig-rs256", forge, badSignature);
        row(
            foundation, "-invalid-sig-es256",
            [](SignIn &signIn, const OpenIdServer &server) {
                signByCurve(signIn, server);
                signIn.isForged = true;
            },
            badSignature);
        row(foundation, "-nonce-invalid", claim("nonce", other), rejected + QStringLiteral("invalid_nonce"));
        row(foundation, "-scope-userinfo-claims", nothing, linked);
        row(
            foundation, "-userinfo-invalid-sub",
            [](SignIn &signIn, const OpenIdServer &) {
                signIn.userinfo.insert(QStringLiteral("sub"), QStringLiteral("2"));
            },
            rejected + QStringLiteral("userinfo_sub_mismatch"));
        row(foundation, "-invalid-athash", claim("at_hash", QStringLiteral("77QmUPtjPfzWtF2AnpK9RQ")),
            rejected + QStringLiteral("invalid_at_hash"));
        row(QLatin1String("rp-id_token-sig-es256"), "", signByCurve, linked);

        for (const QLatin1String fapi : {fapi1, fapi2}) {
            row(fapi, "-invalid-iss", claim("iss", other), rejected + QStringLiteral("invalid_iss"));
            row(fapi, "-invalid-aud", claim("aud", other), rejected + QStringLiteral("invalid_aud"));
            row(fapi, "-invalid-secondary-aud", claim("aud", QJsonArray{client, other}),
                rejected + QStringLiteral("invalid_azp"));
            row(fapi, "-valid-aud-as-array", claim("aud", QJsonArray{client}), linked);
            row(fapi, "-invalid-null-alg", makeUnsigned, rejected + QStringLiteral("alg_not_allowed"));
            row(
                fapi, "-invalid-alternate-alg",
                [](SignIn &signIn, const OpenIdServer &) {
                    signIn.header.insert(QStringLiteral("alg"), QStringLiteral("PS256"));
                },
                rejected + QStringLiteral("alg_not_allowed"));
            row(fapi, "-invalid-expired-exp", claim("exp", now - 360), rejected + QStringLiteral("invalid_exp"));
            for (const char *member : {"exp", "aud", "iss", "nonce"})
                row(fapi, qPrintable(QStringLiteral("-invalid-missing-") + QLatin1String(member)), without(member),
                    rejected + QStringLiteral("invalid_") + QLatin1String(member));
            row(fapi, "-invalid-nonce", claim("nonce", other), rejected + QStringLiteral("invalid_nonce"));
        }
        row(fapi1, "-invalid-signature", forge, badSignature);
        row(fapi1, "-missing-athash", nothing, linked);
        row(
            fapi1, "-no-scope-in-token-endpoint-response",
            [](SignIn &signIn, const OpenIdServer &) { signIn.tokens.remove(QLatin1String("expires_in")); }, linked);
        row(
            fapi2, "-token-endpoint-response-without-expires_in",
            [](SignIn &signIn, const OpenIdServer &) { signIn.tokens.remove(QLatin1String("expires_in")); }, linked);
        row(
            fapi2, "-token-type-case-insensitivity",
            [](SignIn &signIn, const OpenIdServer &) {
                signIn.tokens.insert(QStringLiteral("token_type"), QStringLiteral("bEARER"));
            },
            linked);
    }

    void believesOnlyARightIdToken()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        const qsizetype before = m_server.userinfoRequests();
        QCOMPARE(outcome(m_server.request(), change), expected);
        if (expected == linked) {
            QCOMPARE(m_credential->identity.displayName, QStringLiteral("Ada Lovelace")); // of userinfo alone
            QCOMPARE(m_credential->tokens.scopes, m_server.request().scopes); // none was named: what was asked for
        }
        // nobody is asked about a person of whom nothing is proved
        const bool isAboutUserinfo = expected.endsWith(QLatin1String("userinfo_sub_mismatch"));
        QCOMPARE(m_server.userinfoRequests() - before, expected == linked || isAboutUserinfo ? 1 : 0);
    }

    void believesOnlyARightCode_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("expected");
        QTest::newRow("rp-id_token-sig-hs256") << QByteArray("the secret of the client, for it alone") << linked;
        QTest::newRow("oidcc-client-test-invalid-sig-hs256")
            << QByteArray("the secret of somebody else, for him alone") << QStringLiteral("rejected invalid_signature");
    }

    void believesOnlyARightCode()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, expected);
        LinkRequest request = m_server.request();
        request.client.clientSecret = Secret(QByteArrayView("the secret of the client, for it alone"));
        request.client.metadata = {{QStringLiteral("id_token_signed_response_alg"), QStringLiteral("HS256")}};
        const auto code = [&secret](const QByteArray &token) -> QByteArray {
            const QByteArray text = toBase64Url(R"({"alg":"HS256"})") + '.' + token.split('.').value(1);
            return text + '.' + toBase64Url(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
        };
        QCOMPARE(outcome(request, [&code](SignIn &signIn, const OpenIdServer &) { signIn.finish = code; }), expected);
    }

    void asksForClaims_data()
    {
        QTest::addColumn<QString>("claims");
        QTest::newRow("rp-claims_request-id_token") << QStringLiteral(R"({"id_token":{"name":null}})");
        QTest::newRow("rp-claims_request-userinfo") << QStringLiteral(R"({"userinfo":{"name":null}})");
    }

    void asksForClaims()
    {
        QFETCH(QString, claims);
        LinkRequest request = m_server.request();
        request.parameters = {{QStringLiteral("claims"), claims}};
        const auto session = makeLinkSession(request, m_http, &m_keys).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("pasteCode")));
        QCOMPARE(PlainServer::parameter(session->authorizationUrl(), QStringLiteral("claims")), claims);
    }

    void followsTheServersKeys_data()
    {
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("oidcc-client-test-signing-key-rotation") << false;
        QTest::newRow("oidcc-client-test-signing-key-rotation-just-before-signing") << true;
    }

    void followsTheServersKeys()
    {
        QFETCH(bool, isFirst);
        const Change nothing = [](SignIn &, const OpenIdServer &) { };
        m_server.answerWith(m_server.signIn());
        if (isFirst) // the keys are known, and no token was seen yet
            (void)QCoro::waitFor(m_keys.keys(m_server.plain().http().url(QStringLiteral("/keys")), {}));
        else
            QCOMPARE(outcome(m_server.request(), nothing), linked);
        m_server.rotate();
        QCOMPARE(outcome(m_server.request(), nothing), linked);
    }

    void showsTheErrorThatIsPosted_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::newRow("oidcc-client-test-form-post-error") << QStringLiteral("code");
    }

    void showsTheErrorThatIsPosted()
    {
        QFETCH(QString, flow);
        LinkRequest request = m_server.request(flow);
        request.parameters = {{QStringLiteral("response_mode"), QStringLiteral("form_post")},
                              {QStringLiteral("max_age"), QStringLiteral("0")},
                              {QStringLiteral("prompt"), QStringLiteral("none")}};
        const auto session = makeLinkSession(request, m_http, &m_keys).value();
        const SessionLog log(*session);
        session->start();
        QTRY_VERIFY(log.has(QStringLiteral("openUrl")));
        const QUrl url = session->authorizationUrl();
        for (const auto &[name, value] : request.parameters)
            QCOMPARE(PlainServer::parameter(url, name), value);
        const QUrl redirect(PlainServer::parameter(url, QStringLiteral("redirect_uri")));
        const QByteArray form =
            "error=login_required&state=" + PlainServer::parameter(url, QStringLiteral("state")).toLatin1();
        QCOMPARE(RawConnection::ask(static_cast<quint16>(redirect.port()), browserPost(redirect, form)).status(), 303);
        QTRY_COMPARE(log.ends(), 1);
        QCOMPARE(log.error()->code, QStringLiteral("login_required"));
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
