// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/idtokenclaims.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Lanyard;

namespace {

constexpr qint64 moment = 1'767'225'600;

QJsonObject goodClaims()
{
    return {{QStringLiteral("iss"), QStringLiteral("https://login.example")},
            {QStringLiteral("sub"), QStringLiteral("person-1")},
            {QStringLiteral("aud"), QStringLiteral("client")},
            {QStringLiteral("exp"), moment + 300},
            {QStringLiteral("iat"), moment - 5},
            {QStringLiteral("nonce"), QStringLiteral("n-1")}};
}

IdTokenExpectation expectation()
{
    IdTokenExpectation expected;
    expected.issuer = IssuerRule::exactly(QStringLiteral("https://login.example"));
    expected.clientId = QStringLiteral("client");
    expected.nonce = QStringLiteral("n-1");
    return expected;
}

QString outcome(const QJsonObject &claims, const IdTokenExpectation &expected,
                SignatureAlgorithm algorithm = SignatureAlgorithm::RS256)
{
    const auto checked =
        checkIdTokenClaims(claims, algorithm, expected, QDateTime::fromSecsSinceEpoch(moment, QTimeZone::utc()));
    if (checked)
        return QStringLiteral("good");
    return checked.error().kind == ErrorKind::Rejected ? checked.error().code : QStringLiteral("(not rejected)");
}

} // namespace

class TestIdTokenClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksEachClaim_data();
    void checksEachClaim();
    void checksTheAgeOfTheSignIn_data();
    void checksTheAgeOfTheSignIn();
    void asksTheServersClockWhereOursIsWrong_data();
    void asksTheServersClockWhereOursIsWrong();
    void saysWhichClockIsWrong();
    void checksTheHashOfTheAccessToken_data();
    void checksTheHashOfTheAccessToken();
    void wantsTheSamePersonAfterARefresh();
    void wantsNoNonceAfterARefresh();
    void wantsTheTenantThatTheTokenNames();
    void acceptsAnyOfSeveralIssuers();
};

void TestIdTokenClaims::checksEachClaim_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *claim, const QJsonValue &value, const char *expected) {
        QTest::addRow("%s: %s", claim, name) << QString::fromLatin1(claim) << value << QString::fromLatin1(expected);
    };
    const QJsonValue absent(QJsonValue::Undefined);
    const auto list = [](std::initializer_list<QJsonValue> values) { return QJsonValue(QJsonArray(values)); };
    const QString client = QStringLiteral("client");
    const QString other = QStringLiteral("other");

    row("as expected", "iss", QStringLiteral("https://login.example"), "good");
    row("absent", "iss", absent, "invalid_iss");
    row("another", "iss", QStringLiteral("https://other.example"), "invalid_iss");
    row("a slash more", "iss", QStringLiteral("https://login.example/"), "invalid_iss");
    row("a list", "iss", list({QStringLiteral("https://login.example")}), "invalid_iss");
    row("absent", "sub", absent, "invalid_sub");
    row("empty", "sub", QString(), "invalid_sub");
    row("a number", "sub", 5, "invalid_sub");
    row("absent", "aud", absent, "invalid_aud");
    row("another", "aud", other, "invalid_aud");
    row("in capitals", "aud", QStringLiteral("CLIENT"), "invalid_aud");
    row("a number", "aud", 5, "invalid_aud");
    row("an empty list", "aud", list({}), "invalid_aud");
    row("a list of one", "aud", list({client}), "good");
    row("a list of another", "aud", list({other}), "invalid_aud");
    row("a list with a number", "aud", list({client, 5}), "invalid_aud");
    row("several, without azp", "aud", list({client, other}), "invalid_azp");
    row("us", "azp", client, "good");
    row("another", "azp", other, "invalid_azp");
    row("null", "azp", QJsonValue(), "invalid_azp");
    row("a list", "azp", list({client}), "invalid_azp");
    row("absent", "exp", absent, "invalid_exp");
    row("over for as long as clocks may differ", "exp", moment - 120, "invalid_exp");
    row("over, but not for long", "exp", moment - 119, "good");
    row("over long ago", "exp", moment - 100'000, "invalid_exp");
    row("a text", "exp", QString::number(moment + 300), "invalid_exp");
    row("with a fraction", "exp", static_cast<double>(moment) + 0.5, "good");
    row("far in the future", "exp", 1e15, "good");
    row("negative", "exp", -5, "invalid_exp");
    row("absent", "iat", absent, "invalid_iat");
    row("in the future for longer than clocks may differ", "iat", moment + 121, "invalid_iat");
    row("in the future, but not far", "iat", moment + 120, "good");
    row("a week ago", "iat", moment - 7 * 86'400, "good"); // some servers keep the time of the sign-in there
    row("a text", "iat", QString::number(moment), "invalid_iat");
    row("in the future", "nbf", moment + 121, "invalid_nbf");
    row("now", "nbf", moment, "good");
    row("a text", "nbf", QString::number(moment), "invalid_nbf");
    row("absent", "nonce", absent, "invalid_nonce");
    row("another", "nonce", QStringLiteral("n-2"), "invalid_nonce");
    row("empty", "nonce", QString(), "invalid_nonce");
    row("a list", "nonce", list({QStringLiteral("n-1")}), "invalid_nonce");
}

void TestIdTokenClaims::checksEachClaim()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QJsonObject claims = goodClaims();
    if (value.isUndefined())
        claims.remove(claim);
    else
        claims.insert(claim, value);
    QCOMPARE(outcome(claims, expectation()), expected);
    if (claim == QLatin1String("aud") && expected == QLatin1String("invalid_azp")) { // (4)
        claims.insert(QStringLiteral("azp"), QStringLiteral("client"));
        QCOMPARE(outcome(claims, expectation()), QStringLiteral("good"));
    }
}

void TestIdTokenClaims::checksTheAgeOfTheSignIn_data()
{
    QTest::addColumn<QJsonValue>("authTime");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << QJsonValue(moment) << QStringLiteral("good");
    QTest::newRow("just in time") << QJsonValue(moment - 60 - 120) << QStringLiteral("good");
    QTest::newRow("too long ago") << QJsonValue(moment - 60 - 121) << QStringLiteral("invalid_auth_time");
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << QStringLiteral("invalid_auth_time");
    QTest::newRow("a text") << QJsonValue(QString::number(moment)) << QStringLiteral("invalid_auth_time");
}

void TestIdTokenClaims::checksTheAgeOfTheSignIn()
{
    QFETCH(QJsonValue, authTime);
    QFETCH(QString, expected);
    QJsonObject claims = goodClaims();
    if (!authTime.isUndefined())
        claims.insert(QStringLiteral("auth_time"), authTime);
    IdTokenExpectation expected60 = expectation();
    expected60.maxAge = std::chrono::seconds(60);
    QCOMPARE(outcome(claims, expected60), expected);
    QCOMPARE(outcome(claims, expectation()), QStringLiteral("good")); // nobody asked
}

void TestIdTokenClaims::asksTheServersClockWhereOursIsWrong_data()
{
    QTest::addColumn<int>("skew"); // of the server's clock against ours, in seconds
    QTest::addColumn<qint64>("iat");
    QTest::addColumn<qint64>("exp");
    QTest::addColumn<QString>("expected");
    const QString good = QStringLiteral("good");
    QTest::newRow("we are an hour slow") << 3600 << moment + 3600 << moment + 3900 << good;
    QTest::newRow("we are an hour fast") << -3600 << moment - 3600 << moment - 3300 << good;
    QTest::newRow("we are right, and the server's Date is wrong") << 7200 << moment << moment + 300 << good;
    QTest::newRow("iat in the future for the server, too")
        << 600 << moment + 600 + 121 << moment + 9000 << QStringLiteral("invalid_iat");
    QTest::newRow("just not in the future for the server") << 600 << moment + 600 + 120 << moment + 9000 << good;
    QTest::newRow("exp over for the server, too")
        << -600 << moment - 9000 << moment - 600 - 120 << QStringLiteral("invalid_exp");
    QTest::newRow("exp just not over for the server") << -600 << moment - 9000 << moment - 600 - 119 << good;
    QTest::newRow("exp over, and we are slow") << 600 << moment - 9000 << moment - 120 << QStringLiteral("invalid_exp");
    QTest::newRow("a skew within what clocks may differ")
        << -120 << moment - 9000 << moment - 125 << QStringLiteral("invalid_exp");
    QTest::newRow("just more") << -121 << moment - 9000 << moment - 125 << good;
}

void TestIdTokenClaims::asksTheServersClockWhereOursIsWrong()
{
    QFETCH(int, skew);
    QFETCH(qint64, iat);
    QFETCH(qint64, exp);
    QJsonObject claims = goodClaims();
    claims.insert(QStringLiteral("iat"), iat);
    claims.insert(QStringLiteral("exp"), exp);
    IdTokenExpectation expected = expectation();
    expected.clockSkew = std::chrono::seconds(skew);
    QTEST(outcome(claims, expected), "expected");
    // the age of the sign-in goes by the same clock
    expected.maxAge = std::chrono::seconds(60);
    claims.insert(QStringLiteral("auth_time"), 1);
    QVERIFY(outcome(claims, expected) != QStringLiteral("good"));
}

void TestIdTokenClaims::saysWhichClockIsWrong()
{
    QJsonObject claims = goodClaims();
    claims.insert(QStringLiteral("exp"), moment - 9000);
    IdTokenExpectation expected = expectation();
    const QDateTime now = QDateTime::fromSecsSinceEpoch(moment, Qt::UTC);
    const auto hint = [&] { return checkIdTokenClaims(claims, SignatureAlgorithm::RS256, expected, now).error().hint; };
    QVERIFY(!hint().contains(QStringLiteral("seems to be")));
    expected.clockSkew = std::chrono::minutes(-10);
    QVERIFY2(hint().contains(QStringLiteral("10 minutes fast")), qPrintable(hint()));
}

void TestIdTokenClaims::checksTheHashOfTheAccessToken_data()
{
    QTest::addColumn<QJsonValue>("hash");
    QTest::addColumn<SignatureAlgorithm>("algorithm");
    QTest::addColumn<QString>("expected");
    // OpenID Connect Core, appendix A.3: the access token jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y
    const QString right = QStringLiteral("77QmUPtjPfzWtF2AnpK9RQ");
    const QString good = QStringLiteral("good");
    const QString bad = QStringLiteral("invalid_at_hash");
    QTest::newRow("right") << QJsonValue(right) << SignatureAlgorithm::RS256 << good;
    QTest::newRow("right, the same hash") << QJsonValue(right) << SignatureAlgorithm::ES256 << good;
    QTest::newRow("another hash function") << QJsonValue(right) << SignatureAlgorithm::RS384 << bad;
    QTest::newRow("wrong") << QJsonValue(QStringLiteral("77QmUPtjPfzWtF2AnpK9RZ")) << SignatureAlgorithm::RS256 << bad;
    QTest::newRow("with padding") << QJsonValue(right + QStringLiteral("==")) << SignatureAlgorithm::RS256 << bad;
    QTest::newRow("empty") << QJsonValue(QString()) << SignatureAlgorithm::RS256 << bad;
    QTest::newRow("null") << QJsonValue() << SignatureAlgorithm::RS256 << bad;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << SignatureAlgorithm::RS256 << good;
}

void TestIdTokenClaims::checksTheHashOfTheAccessToken()
{
    QFETCH(QJsonValue, hash);
    QFETCH(SignatureAlgorithm, algorithm);
    QFETCH(QString, expected);
    QJsonObject claims = goodClaims();
    if (!hash.isUndefined())
        claims.insert(QStringLiteral("at_hash"), hash);
    IdTokenExpectation withToken = expectation();
    withToken.accessToken = Secret(QByteArrayView("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"));
    QCOMPARE(outcome(claims, withToken, algorithm), expected);
}

void TestIdTokenClaims::wantsTheSamePersonAfterARefresh()
{
    IdTokenExpectation refreshed = expectation();
    refreshed.subject = QStringLiteral("person-1");
    QCOMPARE(outcome(goodClaims(), refreshed), QStringLiteral("good"));
    for (const char *subject : {"person-2", "Person-1", "person-1 "}) {
        refreshed.subject = QLatin1String(subject);
        QCOMPARE(outcome(goodClaims(), refreshed), QStringLiteral("wrong_account"));
    }
}

void TestIdTokenClaims::wantsNoNonceAfterARefresh()
{
    IdTokenExpectation refreshed = expectation();
    refreshed.nonce.reset();
    QJsonObject claims = goodClaims();
    claims.remove(QStringLiteral("nonce"));
    QCOMPARE(outcome(claims, refreshed), QStringLiteral("good"));
    QCOMPARE(outcome(goodClaims(), refreshed), QStringLiteral("good"));
}

void TestIdTokenClaims::wantsTheTenantThatTheTokenNames()
{
    IdTokenExpectation expected = expectation();
    expected.issuer = IssuerRule::tenantTemplate(QStringLiteral("https://login.example/{tenantid}/v2.0"));
    QJsonObject claims = goodClaims();
    claims.insert(QStringLiteral("iss"),
                  QStringLiteral("https://login.example/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"));
    QCOMPARE(outcome(claims, expected), QStringLiteral("invalid_iss")); // no tid
    claims.insert(QStringLiteral("tid"), QStringLiteral("9188040d-6c67-4c5b-b112-36a304b66dad"));
    QCOMPARE(outcome(claims, expected), QStringLiteral("good"));
    claims.insert(QStringLiteral("tid"), QStringLiteral("72f988bf-86f1-41af-91ab-2d7cd011db47"));
    QCOMPARE(outcome(claims, expected), QStringLiteral("invalid_iss"));
}

void TestIdTokenClaims::acceptsAnyOfSeveralIssuers()
{
    IdTokenExpectation expected = expectation();
    expected.issuer =
        IssuerRule::oneOf({QStringLiteral("https://accounts.google.com"), QStringLiteral("accounts.google.com")});
    QJsonObject claims = goodClaims();
    QCOMPARE(outcome(claims, expected), QStringLiteral("invalid_iss"));
    claims.insert(QStringLiteral("iss"), QStringLiteral("accounts.google.com"));
    QCOMPARE(outcome(claims, expected), QStringLiteral("good"));
}

QTEST_APPLESS_MAIN(TestIdTokenClaims)
#include "tst_idtokenclaims.moc"
