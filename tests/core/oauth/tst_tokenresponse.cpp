// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/tokenresponse.h>

#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());

Result<TokenResponse> read(const QByteArray &body, int status = 200, const QStringList &otherTokenTypes = {})
{
    HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "text/html"}}; // what is written there is wrong too often to be looked at
    response.body = Secret(QByteArrayView(body));
    TokenRequest request;
    request.requestedScopes = {QStringLiteral("asked"), QStringLiteral("for")};
    request.otherTokenTypes = otherTokenTypes;
    return processTokenResponse(QUrl(QStringLiteral("https://login.example/token")), response, request, now);
}

QByteArray answer(const QByteArray &members = {})
{
    QByteArray object = R"({"access_token":"at","token_type":"Bearer")";
    if (!members.isEmpty())
        object += ',' + members;
    return object + '}';
}

QString outcome(const Result<TokenResponse> &response)
{
    return response ? QStringLiteral("tokens")
                    : kindName(response.error().kind) + QLatin1Char(' ') + response.error().code;
}

} // namespace

class TestTokenResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheRfcDemands_data();
    void takesWhatTheRfcDemands();
    void readsExpiresIn_data();
    void readsExpiresIn();
    void readsScopes_data();
    void readsScopes();
    void takesAnotherTypeOnlyWhereItWasExpected();
    void takesBoundTokensAloneWhereTheyWereAskedFor_data();
    void takesBoundTokensAloneWhereTheyWereAskedFor();
    void keepsTheRest();
    void findsTheErrorWhateverTheStatus_data();
    void findsTheErrorWhateverTheStatus();
    void knowsWhatPasses_data();
    void knowsWhatPasses();
    void holdsNoTokenInItsErrors();
};

void TestTokenResponse::takesWhatTheRfcDemands_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QString bad = QStringLiteral("rejected invalid_token_response");
    const QString good = QStringLiteral("tokens");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("the least", answer(), good);
    row("type in small letters", R"({"access_token":"at","token_type":"bearer"})",
        good); // RFC 6749 §5.1: case insensitive
    row("type in capitals", R"({"access_token":"at","token_type":"BEARER"})", good);
    row("white space", "\r\n " + answer() + "\n", good);
    row("a byte order mark", "\xef\xbb\xbf" + answer(), good);
    row("a token of all that is allowed",
        R"({"access_token":" !#$%&'()*+,-./09:;<=>?@AZ[]^_`az{|}~","token_type":"Bearer"})", good);
    row("a null refresh token", answer(R"("refresh_token":null)"), good);
    row("an empty refresh token", answer(R"("refresh_token":"")"), good);
    row("no token", R"({"token_type":"Bearer"})", bad);
    row("an empty token", R"({"access_token":"","token_type":"Bearer"})", bad);
    row("a null token", R"({"access_token":null,"token_type":"Bearer"})", bad);
    row("a token that is a number", R"({"access_token":5,"token_type":"Bearer"})", bad);
    row("a token that is an object", R"({"access_token":{"a":"b"},"token_type":"Bearer"})", bad);
    row("a token with a nul", R"({"access_token":"a\u0000t","token_type":"Bearer"})", bad);
    row("a token with a line break", R"({"access_token":"a\r\nX-Evil: 1","token_type":"Bearer"})", bad);
    row("a token that is not ASCII", R"({"access_token":"ät","token_type":"Bearer"})", bad);
    row("a refresh token with a line break", answer(R"("refresh_token":"a\nb")"), bad);
    row("no type", R"({"access_token":"at"})", bad);
    row("another type", R"({"access_token":"at","token_type":"mac"})", bad);
    row("a type that nobody asked for", R"({"access_token":"at","token_type":"DPoP"})", bad);
    row("a type that is a list", R"({"access_token":"at","token_type":["Bearer"]})", bad);
    row("a member twice", R"({"access_token":"at","access_token":"other","token_type":"Bearer"})", bad);
    row("a member twice in disguise", R"({"access_token":"at","\u0061ccess_token":"other","token_type":"Bearer"})",
        bad);
    row("a list", "[" + answer() + "]", bad);
    row("nested deeply", answer("\"x\":" + QByteArray(5000, '[') + QByteArray(5000, ']')), bad);
    row("more behind it", answer() + "x", bad);
    row("cut", answer().chopped(1), bad);
    row("a nul in it", answer().chopped(1) + QByteArray(1, '\0') + "}", bad);
    row("not UTF-8",
        R"({"access_token":"at","token_type":"Bearer","x":")"
        "\xff\"}",
        bad);
    row("a form", "access_token=at&token_type=bearer", bad);
    row("HTML", "<!DOCTYPE html><html><body>Sign in</body></html>", bad);
    row("a text", R"("at")", bad);
    row("null", "null", bad);
    row("nothing", "", bad);
}

void TestTokenResponse::takesWhatTheRfcDemands()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    const auto response = read(body);
    QCOMPARE(outcome(response), expected);
    if (response) {
        QVERIFY(!response->tokens.accessToken.isEmpty());
        QCOMPARE(response->tokens.tokenType, QStringLiteral("Bearer"));
        QVERIFY(response->tokens.refreshToken.isEmpty());
    }
}

void TestTokenResponse::readsExpiresIn_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("seconds"); // -1: it does not say
    const auto row = [](const char *value, qint64 seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    constexpr qint64 longest = 100LL * 365 * 24 * 3600;
    row("3600", 3600);
    row("0", 0);
    row("\"3600\"", 3600);
    row("\" 3600 \"", 3600);
    row("3600.9", 3600);
    row("\"3600.5\"", 3600);
    row("3.6e3", 3600);
    row("-5", 0);
    row("\"-5\"", 0);
    row("1e300", longest);
    row("9223372036854775807", longest);
    row("\"99999999999999999999\"", longest);
    row("null", -1);
    row("\"\"", -1);
    row("\"soon\"", -1);
    row("\"3600s\"", -1);
    row("\"inf\"", -1);
    row("\"nan\"", -1);
    row("true", -1);
    row("[3600]", -1);
    row("{}", -1);
}

void TestTokenResponse::readsExpiresIn()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, seconds);
    const auto response = read(value.isEmpty() ? answer() : answer("\"expires_in\":" + value));
    QVERIFY(response.has_value());
    QCOMPARE(response->tokens.expiresAt.isValid(), seconds >= 0);
    if (seconds >= 0) {
        QCOMPARE(now.secsTo(response->tokens.expiresAt), seconds);
        QVERIFY(response->tokens.expiresAt.date().year() < 9999); // RFC 3339 can hold it
        QVERIFY(response->tokens.isExpiredAt(now.addSecs(seconds)));
    }
    QCOMPARE(response->tokens.isExpiredAt(now), seconds == 0);
}

void TestTokenResponse::readsScopes_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("scopes");
    const QString asked = QStringLiteral("asked|for");
    QTest::newRow("spaces") << QByteArray(R"("scope":"a b c")") << QStringLiteral("a|b|c");
    QTest::newRow("more spaces") << QByteArray(R"("scope":" a  b ")") << QStringLiteral("a|b");
    QTest::newRow("commas") << QByteArray(R"("scope":"repo,gist, user")") << QStringLiteral("repo|gist|user");
    QTest::newRow("a list") << QByteArray(R"("scope":["a","b"])") << QStringLiteral("a|b");
    QTest::newRow("URLs") << QByteArray(R"("scope":"openid https://mail.example/")")
                          << QStringLiteral("openid|https://mail.example/");
    QTest::newRow("absent") << QByteArray() << asked;
    QTest::newRow("empty") << QByteArray(R"("scope":"")") << asked;
    QTest::newRow("null") << QByteArray(R"("scope":null)") << asked;
    QTest::newRow("an empty list") << QByteArray(R"("scope":[])") << asked;
    QTest::newRow("a number") << QByteArray(R"("scope":5)") << asked;
    QTest::newRow("an object") << QByteArray(R"("scope":{"a":true})") << asked;
}

void TestTokenResponse::readsScopes()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, scopes);
    const auto response = read(answer(members));
    QVERIFY(response.has_value());
    QCOMPARE(response->tokens.scopes.join(QLatin1Char('|')), scopes);
}

void TestTokenResponse::takesBoundTokensAloneWhereTheyWereAskedFor_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bound") << QByteArray("dpop") << QStringLiteral("tokens");
    QTest::newRow("for anybody") << QByteArray("bearer") << QStringLiteral("rejected token_not_bound");
    QTest::newRow("otherwise") << QByteArray("mac") << QStringLiteral("rejected invalid_token_response");
}

void TestTokenResponse::takesBoundTokensAloneWhereTheyWereAskedFor()
{
    // RFC 9449 §5; a server may ignore the proof
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    HttpResponse response;
    response.status = 200;
    response.body = Secret(QStringLiteral(R"({"access_token":"at","token_type":"%1"})").arg(QString::fromLatin1(type)));
    TokenRequest request;
    request.accessTokenType = QStringLiteral("DPoP");
    QCOMPARE(outcome(processTokenResponse(QUrl(QStringLiteral("https://login.example/token")), response, request, now)),
             expected);
}

void TestTokenResponse::keepsTheRest()
{
    const auto response = read(
        answer(R"("refresh_token":"rt","id_token":"a.b.c","expires_in":1,"scope":"x","account_id":"dbid:1","uid":7)"),
        201);
    QVERIFY(response.has_value());
    QCOMPARE(response->tokens.accessToken.revealText(), QStringLiteral("at"));
    QCOMPARE(response->tokens.refreshToken.revealText(), QStringLiteral("rt"));
    QCOMPARE(response->idToken.revealText(), QStringLiteral("a.b.c"));
    QCOMPARE(response->other,
             QJsonObject({{QStringLiteral("account_id"), QStringLiteral("dbid:1")}, {QStringLiteral("uid"), 7}}));
}

void TestTokenResponse::findsTheErrorWhateverTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray grant = R"({"error":"invalid_grant","error_description":"gone"})";
    for (const int status : {200, 201, 302, 400, 401, 403, 404, 500, 502, 503})
        QTest::addRow("invalid_grant with %d", status)
            << status << grant << QStringLiteral("sign-in-required invalid_grant");
    QTest::newRow("an error beside tokens")
        << 200 << answer(R"("error":"access_denied")") << QStringLiteral("cancelled access_denied");
    QTest::newRow("an unknown error") << 400 << QByteArray(R"({"error":"bad_verification_code"})")
                                      << QStringLiteral("server bad_verification_code");
    QTest::newRow("invalid_client with 401")
        << 401 << QByteArray(R"({"error":"invalid_client"})") << QStringLiteral("server invalid_client");
    QTest::newRow("an error with 429") << 429 << grant << QStringLiteral("network server_unavailable");
    QTest::newRow("server_error with 500")
        << 500 << QByteArray(R"({"error":"server_error"})") << QStringLiteral("network server_unavailable");
    QTest::newRow("server_error with 400")
        << 400 << QByteArray(R"({"error":"server_error"})") << QStringLiteral("server server_error");
    QTest::newRow("temporarily_unavailable with 503")
        << 503 << QByteArray(R"({"error":"temporarily_unavailable"})") << QStringLiteral("network server_unavailable");
    QTest::newRow("HTML with 500") << 500 << QByteArray("<html>") << QStringLiteral("network server_unavailable");
    QTest::newRow("nothing with 503") << 503 << QByteArray() << QStringLiteral("network server_unavailable");
    QTest::newRow("tokens with 500") << 500 << answer() << QStringLiteral("network server_unavailable");
    const QString rejected = QStringLiteral("rejected invalid_token_response");
    QTest::newRow("nothing with 204") << 204 << QByteArray() << rejected;
    QTest::newRow("HTML with 200") << 200 << QByteArray("<!DOCTYPE html><title>Oops</title>") << rejected;
    QTest::newRow("HTML with 404") << 404 << QByteArray("<html>") << rejected;
    QTest::newRow("tokens with 400") << 400 << answer() << rejected;
    QTest::newRow("tokens with 302") << 302 << answer() << rejected;
    QTest::newRow("an error that is a number") << 200 << answer(R"("error":5)") << rejected;
    QTest::newRow("an error that is an object") << 400 << QByteArray(R"({"error":{"message":"x"}})") << rejected;
    QTest::newRow("an error that is null") << 200 << answer(R"("error":null)") << rejected;
    QTest::newRow("an empty error") << 200 << answer(R"("error":"")") << rejected;
    QTest::newRow("an error twice") << 400 << QByteArray(R"({"error":"invalid_grant","error":"invalid_scope"})")
                                    << rejected;
}

void TestTokenResponse::findsTheErrorWhateverTheStatus()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(outcome(read(body, status)), expected);
}

void TestTokenResponse::knowsWhatPasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("passes");
    QTest::newRow("HTML") << 502 << QByteArray("<html>") << true;
    QTest::newRow("nothing") << 503 << QByteArray() << true;
    QTest::newRow("server_error") << 500 << QByteArray(R"({"error":"server_error"})") << true;
    QTest::newRow("temporarily_unavailable") << 503 << QByteArray(R"({"error":"temporarily_unavailable"})") << true;
    QTest::newRow("too many requests") << 429 << QByteArray(R"({"error":"invalid_request"})") << true;
    QTest::newRow("a definite error") << 500 << QByteArray(R"({"error":"invalid_grant"})") << false;
    QTest::newRow("another definite error") << 503 << QByteArray(R"({"error":"invalid_client"})") << false;
}

void TestTokenResponse::knowsWhatPasses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, passes);
    HttpResponse response;
    response.status = status;
    response.body = Secret(QByteArrayView(body));
    QCOMPARE(isTransientTokenResponse(response), passes);
}

void TestTokenResponse::holdsNoTokenInItsErrors()
{
    for (const QByteArray &body : {QByteArray(R"({"access_token":"SECRET","refresh_token":"SECRET"})"),
                                   QByteArray(R"({"access_token":"SECRET\n","token_type":"Bearer"})"),
                                   QByteArray(R"({"access_token":"SECRET","token_type":"Bearer","x":)"),
                                   QByteArray("access_token=SECRET"), answer(R"("refresh_token":"SECRET\n")")}) {
        const auto response = read(body);
        QVERIFY(!response.has_value());
        const Error error = response.error();
        QVERIFY(!QString(error.message + error.detail + error.code + error.hint).contains(QLatin1String("SECRET")));
    }
}

void TestTokenResponse::takesAnotherTypeOnlyWhereItWasExpected()
{
    const QByteArray exchanged = R"({"access_token":"at","token_type":"n_a"})";
    QCOMPARE(outcome(read(exchanged)), QStringLiteral("rejected invalid_token_response"));
    const auto response = read(exchanged, 200, {QStringLiteral("N_A")});
    QVERIFY(response.has_value());
    QCOMPARE(response->tokens.tokenType, QStringLiteral("N_A"));
}

QTEST_APPLESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
