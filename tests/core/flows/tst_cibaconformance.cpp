// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "openidserver.h"
#include "sessionlog.h"

#include "support/fakeclock.h"

#include <lanyard/flows/linksessions.h>
#include <lanyard/net/qthttptransport.h>

#include <QTest>

using namespace Lanyard;

namespace {

using Change = std::function<void(SignIn &)>;

const QString linked = QStringLiteral("linked");

Change claim(const char *name, const QJsonValue &value)
{
    return [name, value](SignIn &signIn) {
        if (value.isUndefined())
            signIn.claims.remove(QLatin1String(name));
        else
            signIn.claims.insert(QLatin1String(name), value);
    };
}

} // namespace

//! The OpenID Foundation's test cases for clients of FAPI-CIBA, as far as they are about what a server answers to one
//! that polls. Each row has the Foundation's name.
class TestCibaConformance : public QObject
{
    Q_OBJECT

    QtHttpTransport m_transport;
    FakeClock m_clock;
    HttpClient m_http{m_transport, m_clock};
    std::unique_ptr<OpenIdServer> m_server;

    QString outcome()
    {
        LinkRequest request = m_server->request(QStringLiteral("ciba"));
        request.client.clientSecret = Secret(QByteArrayView("s"));
        const auto session = makeLinkSession(request, m_http).value();
        const SessionLog log(*session);
        session->start();
        if (!QTest::qWaitFor([&log] { return log.ends() > 0; }))
            return QStringLiteral("no end");
        QTest::qWait(20); // whatever is still sent
        return log.credential() ? linked : kindName(log.error()->kind) + QLatin1Char(' ') + log.error()->code;
    }

private Q_SLOTS:

    void init() { m_server = std::make_unique<OpenIdServer>(m_clock); }

    void believesOnlyARightIdToken_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const char *expected) {
            QTest::addRow("fapi-ciba-id1-client-%s-test", name) << change << QString::fromLatin1(expected);
        };
        const QJsonValue absent(QJsonValue::Undefined);
        const QString other = QStringLiteral("other");
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        QTest::newRow("fapi-ciba-id1-client-test") << Change([](SignIn &) { }) << linked;
        row("valid-aud-as-array", claim("aud", QJsonArray{QStringLiteral("the-client")}), "linked");
        row(
            "no-scope-in-token-endpoint-response", [](SignIn &signIn) { signIn.tokens.remove(QLatin1String("scope")); },
            "linked");
        row("invalid-iss", claim("iss", QStringLiteral("https://other.example")), "rejected invalid_iss");
        row("invalid-aud", claim("aud", other), "rejected invalid_aud");
        row("invalid-secondary-aud", claim("aud", QJsonArray{QStringLiteral("the-client"), other}),
            "rejected invalid_azp");
        row("invalid-signature", [](SignIn &signIn) { signIn.isForged = true; }, "rejected invalid_signature");
        row(
            "invalid-null-alg",
            [](SignIn &signIn) {
                signIn.finish = [](const QByteArray &token) -> QByteArray {
                    return toBase64Url(R"({"alg":"none"})") + '.' + token.split('.').value(1) + '.';
                };
            },
            "rejected alg_not_allowed");
        row(
            "invalid-alternate-alg",
            [](SignIn &signIn) { signIn.header.insert(QStringLiteral("alg"), QStringLiteral("PS256")); },
            "rejected alg_not_allowed");
        row("invalid-expired-exp", claim("exp", now - 360), "rejected invalid_exp");
        row("invalid-missing-aud", claim("aud", absent), "rejected invalid_aud");
        row("invalid-missing-exp", claim("exp", absent), "rejected invalid_exp");
        row("invalid-missing-iss", claim("iss", absent), "rejected invalid_iss");
    }

    void believesOnlyARightIdToken()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        SignIn signIn = m_server->signIn();
        change(signIn);
        m_server->answerWith(signIn);
        QCOMPARE(outcome(), expected);
        QCOMPARE(m_server->userinfoRequests(), expected == linked ? 1 : 0);
    }

    void asksNoMoreWhereItIsOver_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<QString>("expected");
        const auto error = [](const char *code) { return QJsonObject{{QStringLiteral("error"), QLatin1String(code)}}; };
        const auto row = [](const char *name, const char *path, const QJsonObject &answer, const char *expected) {
            QTest::addRow("fapi-ciba-id1-client-%s-test", name)
                << QByteArray(path) << answer << QString::fromLatin1(expected);
        };
        row("invalid-missing-authreqid", "/ciba", {{QStringLiteral("expires_in"), 120}},
            "rejected invalid_backchannel_authentication_response");
        row("invalid-missing-expiresin", "/ciba", {{QStringLiteral("auth_req_id"), QStringLiteral("a")}},
            "rejected invalid_backchannel_authentication_response");
        row("invalid-expired-id-token-hint", "/ciba", error("expired_login_hint_token"),
            "server expired_login_hint_token");
        row("invalid-unknown-user-id", "/ciba", error("unknown_user_id"), "server unknown_user_id");
        row("invalid-id-token-hint", "/ciba", error("invalid_request"), "server invalid_request");
        row("invalid-request", "/ciba", error("invalid_request"), "server invalid_request");
        row("invalid-access-denied", "/token", error("access_denied"), "cancelled access_denied");
        row("invalid-expired-token", "/token", error("expired_token"), "cancelled expired_token");
    }

    void asksNoMoreWhereItIsOver()
    {
        QFETCH(QByteArray, path);
        QFETCH(QJsonObject, answer);
        QFETCH(QString, expected);
        const int status = answer.contains(QLatin1String("error")) ? 400 : 200;
        m_server->plain().http().setAnswer(path, ScriptedAnswer::json(answer, status));
        QCOMPARE(outcome(), expected);
        QCOMPARE(m_server->plain().tokenRequests().size(), path == "/token" ? 1 : 0);
        QCOMPARE(m_server->plain().requestsFor("/ciba").size(), 1);
    }

    void keepsToTheInterval_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<int>("seconds");
        QTest::newRow("fapi-ciba-id1-client-respects-interval-test")
            << QJsonObject{{QStringLiteral("error"), QStringLiteral("authorization_pending")}} << 31;
        QTest::newRow("fapi-ciba-id1-client-slow-down-test")
            << QJsonObject{{QStringLiteral("error"), QStringLiteral("slow_down")}} << 10;
    }

    void keepsToTheInterval()
    {
        QFETCH(QJsonObject, answer);
        QFETCH(int, seconds);
        const bool isSlowDown = seconds == 10;
        m_server->plain().http().setAnswer("/ciba",
                                           ScriptedAnswer::json({{QStringLiteral("auth_req_id"), QStringLiteral("a")},
                                                                 {QStringLiteral("expires_in"), 600},
                                                                 {QStringLiteral("interval"), isSlowDown ? 5 : 31}}));
        m_server->plain().setTokens(ScriptedAnswer::json(answer, 400));
        LinkRequest request = m_server->request(QStringLiteral("ciba"));
        request.client.clientSecret = Secret(QByteArrayView("s"));
        FakeClock clock(m_clock.now());
        clock.hold();
        HttpClient http(m_transport, clock);
        const auto session = makeLinkSession(request, http).value();
        const SessionLog log(*session);
        session->start();
        QTRY_COMPARE(log.polls().size(), 1);
        QTRY_COMPARE(clock.sleepers(), 1);
        const std::chrono::milliseconds first(clock.now().msecsTo(log.polls().constFirst()));
        clock.advance(first);
        QTRY_COMPARE(log.polls().size(), 2); // the answer is there, and the next wait begins
        QTRY_COMPARE(clock.sleepers(), 1);
        QVERIFY2(first.count() >= (isSlowDown ? 5'000 : 31'000), qPrintable(QString::number(first.count())));
        QVERIFY(clock.now().msecsTo(log.polls().constLast()) >= seconds * 1'000);
        QCOMPARE(m_server->plain().tokenRequests().size(), 1);
        session->cancel();
        clock.advance(std::chrono::minutes(10)); // nobody sleeps on when the clock goes
        QTRY_COMPARE(clock.sleepers(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCibaConformance)
#include "tst_cibaconformance.moc"
