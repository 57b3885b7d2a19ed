// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/authorizationresponse.h>

#include <QTest>

using namespace Lanyard;

namespace {

constexpr auto issuer = "https://login.example";
constexpr auto rightState = "(the state)"; // a row's word for what only the request knows

AuthorizationRequest request(bool promisesIssuer, const IssuerRule &rule)
{
    const auto server = ServerMetadata::fromJson(
        {{QStringLiteral("authorization_endpoint"), QStringLiteral("https://login.example/authorize")},
         {QStringLiteral("authorization_response_iss_parameter_supported"), promisesIssuer}});
    return *AuthorizationRequest::make(*server, rule, QStringLiteral("client"),
                                       QUrl(QStringLiteral("http://127.0.0.1:1/")), {}, {});
}

using Rows = QList<std::pair<const char *, const char *>>;

ResponseParameters parameters(const Rows &rows, const AuthorizationRequest &request)
{
    ResponseParameters all;
    for (const auto &[name, value] : rows)
        all.append({QString::fromLatin1(name),
                    qstrcmp(value, rightState) == 0 ? QString::fromLatin1(request.state()) : QString::fromUtf8(value)});
    return all;
}

QString outcome(const AuthorizationResponse &response)
{
    if (!response.answer)
        return QStringLiteral("foreign: ") + response.whyForeign;
    if (*response.answer)
        return QStringLiteral("code ") + (*response.answer)->revealText();
    return QStringLiteral("error ") + response.answer->error().code;
}

} // namespace

class TestAuthorizationResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyTheAnswerToItsOwnRequest_data();
    void believesOnlyTheAnswerToItsOwnRequest();
    void holdsTheIssuerAgainstTheRequest_data();
    void holdsTheIssuerAgainstTheRequest();
    void acceptsNoIssuerWhereNoneIsKnown();
    void believesAMicrosoftTenant();
    void refusesTheStateOfAnotherRequest();
    void saysNothingOfWhatCameInTheLog();
    void handsOverTheServersWords();
};

void TestAuthorizationResponse::believesOnlyTheAnswerToItsOwnRequest_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Rows &rows, const char *expected) {
        QTest::newRow(name) << rows << QString::fromUtf8(expected);
    };
    row("a code", {{"code", "c0de"}, {"state", rightState}}, "code c0de");
    row("in another order, with others",
        {{"session_state", "x"}, {"state", rightState}, {"scope", "a b"}, {"code", "c0de"}}, "code c0de");
    row("a code of all that is allowed", {{"code", " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"}, {"state", rightState}},
        "code  !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");
    row("an error", {{"error", "access_denied"}, {"state", rightState}}, "error access_denied");
    row("an error and a code", {{"error", "access_denied"}, {"code", "c0de"}, {"state", rightState}},
        "error access_denied");
    row("an empty error", {{"error", ""}, {"state", rightState}}, "error unknown_error");
    row("no state", {{"code", "c0de"}}, "foreign: no state");
    row("an empty state", {{"code", "c0de"}, {"state", ""}}, "foreign: wrong state");
    row("another state", {{"code", "c0de"}, {"state", "forged"}}, "foreign: wrong state");
    row("an error without state", {{"error", "access_denied"}}, "foreign: no state");
    row("an error with another state", {{"error", "access_denied"}, {"state", "forged"}}, "foreign: wrong state");
    row("the right state and another", {{"code", "c0de"}, {"state", rightState}, {"state", "forged"}},
        "foreign: a parameter is there twice");
    row("another state and the right one", {{"code", "c0de"}, {"state", "forged"}, {"state", rightState}},
        "foreign: a parameter is there twice");
    row("the right state twice", {{"code", "c0de"}, {"state", rightState}, {"state", rightState}},
        "foreign: a parameter is there twice");
    row("two codes", {{"code", "c0de"}, {"code", "c0de"}, {"state", rightState}},
        "foreign: a parameter is there twice");
    row("two errors", {{"error", "a"}, {"error", "b"}, {"state", rightState}}, "foreign: a parameter is there twice");
    row("two descriptions",
        {{"error", "a"}, {"error_description", "a"}, {"error_description", "b"}, {"state", rightState}},
        "foreign: a parameter is there twice");
    row("others twice", {{"x", "1"}, {"x", "2"}, {"code", "c0de"}, {"state", rightState}}, "code c0de");
    row("neither code nor error", {{"state", rightState}}, "foreign: neither a code nor an error");
    row("an empty code", {{"code", ""}, {"state", rightState}}, "foreign: neither a code nor an error");
    row("a code with a line break", {{"code", "c0\nde"}, {"state", rightState}},
        "foreign: neither a code nor an error");
    row("a code with a tab", {{"code", "c0\tde"}, {"state", rightState}}, "foreign: neither a code nor an error");
    row("a code that is not ASCII", {{"code", "cödé"}, {"state", rightState}}, "foreign: neither a code nor an error");
    row("names in capitals", {{"CODE", "c0de"}, {"STATE", rightState}}, "foreign: no state");
    row("a token in the front channel", {{"access_token", "t"}, {"state", rightState}},
        "foreign: neither a code nor an error"); // RFC 9700 §2.1.2
    row("nothing", {}, "foreign: no state");
}

void TestAuthorizationResponse::believesOnlyTheAnswerToItsOwnRequest()
{
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    const auto ours = request(false, IssuerRule::exactly(QLatin1String(issuer)));
    QCOMPARE(outcome(processAuthorizationResponse(parameters(rows, ours), ours)), expected);
}

void TestAuthorizationResponse::holdsTheIssuerAgainstTheRequest_data()
{
    QTest::addColumn<bool>("promised");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, bool promised, const Rows &rows, const char *expected) {
        Rows all{{"state", rightState}, {"code", "c0de"}};
        QTest::addRow("%s, a code", name)
            << promised << all + rows << QString::fromUtf8(*expected ? expected : "code c0de");
        all = {{"state", rightState}, {"error", "access_denied"}}; // errors are believed no sooner
        QTest::addRow("%s, an error", name)
            << promised << all + rows << QString::fromUtf8(*expected ? expected : "error access_denied");
    };
    row("promised, equal", true, {{"iss", issuer}}, "");
    row("promised, absent", true, {}, "foreign: no iss, though the server promises it");
    row("promised, another", true, {{"iss", "https://other.example"}}, "foreign: iss of another server");
    row("promised, a slash more", true, {{"iss", "https://login.example/"}}, "foreign: iss of another server");
    row("promised, in capitals", true, {{"iss", "https://LOGIN.example"}}, "foreign: iss of another server");
    row("promised, the default port", true, {{"iss", "https://login.example:443"}}, "foreign: iss of another server");
    row("promised, encoded again", true, {{"iss", "https%3A%2F%2Flogin.example"}}, "foreign: iss of another server");
    row("promised, empty", true, {{"iss", ""}}, "foreign: iss of another server");
    row("promised, twice", true, {{"iss", issuer}, {"iss", issuer}}, "foreign: a parameter is there twice");
    row("promised, twice and different", true, {{"iss", issuer}, {"iss", "https://other.example"}},
        "foreign: a parameter is there twice");
    row("not promised, equal", false, {{"iss", issuer}}, "");
    row("not promised, absent", false, {}, "");
    row("not promised, another", false, {{"iss", "https://other.example"}}, "foreign: iss of another server");
    row("not promised, empty", false, {{"iss", ""}}, "foreign: iss of another server");
    row("not promised, twice", false, {{"iss", issuer}, {"iss", issuer}}, "foreign: a parameter is there twice");
}

void TestAuthorizationResponse::holdsTheIssuerAgainstTheRequest()
{
    QFETCH(bool, promised);
    QFETCH(Rows, rows);
    QFETCH(QString, expected);
    const auto ours = request(promised, IssuerRule::exactly(QLatin1String(issuer)));
    QCOMPARE(outcome(processAuthorizationResponse(parameters(rows, ours), ours)), expected);
}

void TestAuthorizationResponse::acceptsNoIssuerWhereNoneIsKnown()
{
    const auto ours = request(false, {});
    QCOMPARE(outcome(processAuthorizationResponse(parameters({{"code", "c"}, {"state", rightState}}, ours), ours)),
             QStringLiteral("code c"));
    QCOMPARE(outcome(processAuthorizationResponse(
                 parameters({{"code", "c"}, {"state", rightState}, {"iss", "x"}}, ours), ours)),
             QStringLiteral("code c"));
}

void TestAuthorizationResponse::believesAMicrosoftTenant()
{
    const auto ours =
        request(true, IssuerRule::tenantTemplate(QStringLiteral("https://login.example/{tenantid}/v2.0")));
    const auto with = [&ours](const char *iss) {
        return outcome(
            processAuthorizationResponse(parameters({{"code", "c"}, {"state", rightState}, {"iss", iss}}, ours), ours));
    };
    QCOMPARE(with("https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"), QStringLiteral("code c"));
    QCOMPARE(with("https://login.example/{tenantid}/v2.0"), QStringLiteral("foreign: iss of another server"));
    QCOMPARE(with("https://other.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"),
             QStringLiteral("foreign: iss of another server"));
}

void TestAuthorizationResponse::refusesTheStateOfAnotherRequest()
{
    const auto rule = IssuerRule::exactly(QLatin1String(issuer));
    const auto ours = request(false, rule);
    const auto another = request(false, rule);
    QCOMPARE(outcome(processAuthorizationResponse(parameters({{"code", "c"}, {"state", rightState}}, another), ours)),
             QStringLiteral("foreign: wrong state"));
}

void TestAuthorizationResponse::saysNothingOfWhatCameInTheLog()
{
    const auto ours = request(true, IssuerRule::exactly(QLatin1String(issuer)));
    for (const Rows &rows : {Rows{{"code", "SECRET"}, {"state", "SECRET"}},
                             Rows{{"code", "SECRET"}, {"state", rightState}, {"iss", "SECRET"}},
                             Rows{{"code", "SECRET\n"}, {"state", rightState}, {"iss", issuer}}}) {
        const auto response = processAuthorizationResponse(parameters(rows, ours), ours);
        QVERIFY(!response.answer);
        QVERIFY(!response.whyForeign.isEmpty());
        QVERIFY(!response.whyForeign.contains(QLatin1String("SECRET")));
    }
}

void TestAuthorizationResponse::handsOverTheServersWords()
{
    const auto ours = request(false, IssuerRule::exactly(QLatin1String(issuer)));
    const auto response = processAuthorizationResponse(
        parameters({{"error", "invalid_scope"}, {"error_description", "no <b>mail</b>\r\nhere"}, {"state", rightState}},
                   ours),
        ours);
    QVERIFY(response.answer && !*response.answer);
    QCOMPARE(response.answer->error().kind, ErrorKind::Server);
    QVERIFY(response.answer->error().message.contains(QStringLiteral("“no <b>mail</b> here”")));
}

QTEST_APPLESS_MAIN(TestAuthorizationResponse)
#include "tst_authorizationresponse.moc"
