// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/net/formbody.h>
#include <lanyard/oauth/authorizationrequest.h>

#include <QSet>
#include <QTest>

using namespace Lanyard;

namespace {

ServerMetadata server(const char *endpoint = "https://login.example/authorize")
{
    return *ServerMetadata::fromJson({{QStringLiteral("authorization_endpoint"), QLatin1String(endpoint)}});
}

Result<AuthorizationRequest> made(const ServerMetadata &metadata,
                                  const QStringList &scopes = {QStringLiteral("openid")},
                                  const QList<RequestParameter> &extra = {})
{
    return AuthorizationRequest::make(metadata, IssuerRule::exactly(QStringLiteral("https://login.example")),
                                      QStringLiteral("a client&id"),
                                      QUrl(QStringLiteral("http://127.0.0.1:8080/callback")), scopes, extra);
}

QStringList values(const AuthorizationRequest &request, const char *name)
{
    QStringList found;
    const auto pairs = formDecoded(request.url().query(QUrl::FullyEncoded).toLatin1());
    for (const auto &[key, value] : pairs) {
        if (key == QLatin1String(name))
            found += value;
    }
    return found;
}

} // namespace

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForACode();
    void keepsTheEndpointsOwnQuery_data();
    void keepsTheEndpointsOwnQuery();
    void sendsANonceWithOpenIdConnectAlone_data();
    void sendsANonceWithOpenIdConnectAlone();
    void makesStateNonceAndVerifierAnew();
    void encodesWhatIsAdded_data();
    void encodesWhatIsAdded();
    void letsNobodyReplaceWhatProtectsIt_data();
    void letsNobodyReplaceWhatProtectsIt();
    void readsMaxAge_data();
    void readsMaxAge();
    void refusesAServerWithoutAPage();
};

void TestAuthorizationRequest::asksForACode()
{
    const auto request = made(server(), {QStringLiteral("openid"), QStringLiteral("mail.read")});
    QVERIFY(request.has_value());
    const auto value = [&request](const char *name) {
        const QStringList all = values(*request, name);
        return all.size() == 1 ? all.constFirst() : QStringLiteral("(%1 of them)").arg(all.size());
    };
    QCOMPARE(request->url().toString(QUrl::RemoveQuery), QStringLiteral("https://login.example/authorize"));
    QCOMPARE(value("response_type"), QStringLiteral("code"));
    QCOMPARE(value("client_id"), QStringLiteral("a client&id"));
    QCOMPARE(value("redirect_uri"), QStringLiteral("http://127.0.0.1:8080/callback"));
    QCOMPARE(value("scope"), QStringLiteral("openid mail.read"));
    QCOMPARE(value("state"), QString::fromLatin1(request->state()));
    QCOMPARE(value("nonce"), request->nonce());
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(value("code_challenge"), QString::fromLatin1(Pkce::forVerifier(request->codeVerifier()).challenge));
    QVERIFY(!request->url().toEncoded().contains(request->codeVerifier().reveal()));
    QVERIFY(!request->url().toEncoded().contains('+'));
    QVERIFY(!request->url().hasFragment());
}

void TestAuthorizationRequest::keepsTheEndpointsOwnQuery_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("simple") << QByteArray("https://login.example/a?tenant=x") << QByteArray("tenant=x&response_type=");
    QTest::newRow("encoded") << QByteArray("https://login.example/a?t=x%26y%3Dz&u=%20")
                             << QByteArray("t=x%26y%3Dz&u=%20&response_type=");
    QTest::newRow("a flag") << QByteArray("https://login.example/a?flag") << QByteArray("flag&response_type=");
    QTest::newRow("empty") << QByteArray("https://login.example/a?") << QByteArray("response_type=");
    QTest::newRow("a plus") << QByteArray("https://login.example/a?t=x+y") << QByteArray("t=x+y&response_type=");
}

void TestAuthorizationRequest::keepsTheEndpointsOwnQuery()
{
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, query);
    const auto request = made(server(endpoint.constData()));
    const QByteArray url = request->url().toEncoded();
    QVERIFY2(url.startsWith(QByteArray("https://login.example/a?" + query)), url.constData());
}

void TestAuthorizationRequest::sendsANonceWithOpenIdConnectAlone_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("isOpenIdConnect");
    QTest::newRow("openid") << QStringList{QStringLiteral("mail"), QStringLiteral("openid")} << true;
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("look-alike") << QStringList{QStringLiteral("openid2"), QStringLiteral("OpenID"),
                                               QStringLiteral("x.openid")}
                                << false;
}

void TestAuthorizationRequest::sendsANonceWithOpenIdConnectAlone()
{
    QFETCH(QStringList, scopes);
    QFETCH(bool, isOpenIdConnect);
    const auto request = made(server(), scopes);
    QCOMPARE(request->isOpenIdConnect(), isOpenIdConnect);
    QCOMPARE(values(*request, "nonce").size(), isOpenIdConnect ? 1 : 0);
    QCOMPARE(values(*request, "scope").size(), scopes.isEmpty() ? 0 : 1);
    QCOMPARE(values(*request, "code_challenge").size(), 1); // PKCE always (RFC 9700 §2.1.1)
}

void TestAuthorizationRequest::makesStateNonceAndVerifierAnew()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 50; ++i) {
        const auto request = made(server());
        for (const QByteArray &token :
             {request->state(), request->nonce().toLatin1(), request->codeVerifier().reveal().toByteArray()}) {
            QVERIFY(token.size() >= 43); // 256 bits
            seen.insert(token);
        }
        QCOMPARE(request->url(), request->url()); // one request stays one request
    }
    QCOMPARE(seen.size(), 150);
}

void TestAuthorizationRequest::encodesWhatIsAdded_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("separators") << QStringLiteral("a&state=forged#x");
    QTest::newRow("percent") << QStringLiteral("100% %26");
    QTest::newRow("plus and space") << QStringLiteral("a+b c");
    QTest::newRow("non-ASCII") << QStringLiteral("grüße@exämple");
    QTest::newRow("JSON") << QStringLiteral(R"({"id_token":{"acr":{"essential":true}}})");
    QTest::newRow("line break") << QStringLiteral("a\r\nb");
    QTest::newRow("nothing") << QString();
}

void TestAuthorizationRequest::encodesWhatIsAdded()
{
    QFETCH(QString, value);
    const QString name = QLatin1String("x-") + value;
    const auto request = made(
        server(), {},
        {{QStringLiteral("x"), value}, {QStringLiteral("x"), QStringLiteral("again")}, {name, QStringLiteral("y")}});
    QVERIFY(request.has_value());
    QVERIFY(request->url().isValid());
    QCOMPARE(values(*request, "x"), QStringList({value, QStringLiteral("again")}));
    QVERIFY(formDecoded(request->url().query(QUrl::FullyEncoded).toLatin1()).contains({name, QStringLiteral("y")}));
    QCOMPARE(values(*request, "state").size(), 1);
    QCOMPARE(QUrl(QString::fromLatin1(request->url().toEncoded()), QUrl::StrictMode), request->url());
}

void TestAuthorizationRequest::letsNobodyReplaceWhatProtectsIt_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"response_type", "client_id", "redirect_uri", "state", "nonce", "scope", "code_challenge",
                             "code_challenge_method", "request", "request_uri"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestAuthorizationRequest::letsNobodyReplaceWhatProtectsIt()
{
    QFETCH(QString, name);
    const auto request =
        made(server(), {}, {{QStringLiteral("prompt"), QStringLiteral("login")}, {name, QStringLiteral("x")}});
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ErrorKind::Usage);
    QCOMPARE(request.error().code, QStringLiteral("invalid_parameter"));
    QVERIFY(request.error().message.contains(name));
}

void TestAuthorizationRequest::readsMaxAge_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("seconds"); // -1: refused
    QTest::newRow("zero") << QStringLiteral("0") << 0;
    QTest::newRow("an hour") << QStringLiteral("3600") << 3600;
    for (const char *bad : {"-1", "", "1.5", "abc", "99999999999", "1h"})
        QTest::addRow("refused: %s", bad) << QString::fromLatin1(bad) << -1;
}

void TestAuthorizationRequest::readsMaxAge()
{
    QFETCH(QString, value);
    QFETCH(int, seconds);
    const auto request = made(server(), {}, {{QStringLiteral("max_age"), value}});
    QCOMPARE(request.has_value(), seconds >= 0);
    if (request) {
        QCOMPARE(request->maxAge(), std::optional(std::chrono::seconds(seconds)));
        QCOMPARE(values(*request, "max_age"), QStringList(value));
    } else {
        QCOMPARE(request.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(made(server())->maxAge(), std::nullopt);
}

void TestAuthorizationRequest::refusesAServerWithoutAPage()
{
    const auto request = made(
        *ServerMetadata::fromJson({{QStringLiteral("token_endpoint"), QStringLiteral("https://login.example/token")}}));
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().kind, ErrorKind::Rejected);
    QCOMPARE(request.error().code, QStringLiteral("invalid_metadata"));
}

QTEST_APPLESS_MAIN(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
