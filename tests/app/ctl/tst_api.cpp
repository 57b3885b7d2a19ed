// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "support/scriptedhttpserver.h"

#include <QTest>

#include <memory>

using namespace Lanyard;

//! lanyardctl api, at npm's oidc-provider and at an API on this machine.
class TestApi : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("dpopNonce"), true}}};
    std::unique_ptr<CtlHome> m_home;
    std::unique_ptr<CtlHome> m_bound;

    static CtlOutcome api(const CtlHome &home, const QStringList &arguments, const QByteArray &input = {})
    {
        return CtlProcess::run(home, QStringList{QStringLiteral("api"), QStringLiteral("ada")} + arguments, input);
    }

    QStringList at(const ScriptedHttpServer &server, const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--api-base"), server.url(QStringLiteral("/v1")).toString()};
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
        Person person;
        m_home = std::make_unique<CtlHome>(CtlHome::Vault::Quick);
        QVERIFY(!linkedAccount(*m_home, m_peer, person).isEmpty());
        m_bound = std::make_unique<CtlHome>(CtlHome::Vault::Quick);
        QVERIFY(!linkedAccount(*m_bound, m_peer, person, {QStringLiteral("--dpop")}).isEmpty());
    }

    void callsTheServersOwnApi()
    {
        const CtlOutcome outcome = api(*m_home, {QStringLiteral("/me")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(valueOf(outcome.object(), "sub"), QStringLiteral("ada"));
        QVERIFY(outcome.err.isEmpty());
        const CtlOutcome json = api(*m_home, {QStringLiteral("get"), QStringLiteral("me"), QStringLiteral("--json")});
        QCOMPARE(json.out, outcome.out);
    }

    void callsItWithABoundToken()
    {
        const CtlOutcome token = CtlProcess::run(*m_bound, words("token ada --format header"));
        QVERIFY2(token.out.startsWith("Authorization: DPoP "), token.said());
        const CtlOutcome outcome = api(*m_bound, {QStringLiteral("/me")});
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(valueOf(outcome.object(), "sub"), QStringLiteral("ada"));
        const CtlOutcome userinfo = CtlProcess::run(*m_bound, words("userinfo ada --json"));
        QVERIFY2(userinfo.exitCode == 0, userinfo.said());
        QCOMPARE(CtlProcess::run(*m_bound, words("refresh ada --json")).exitCode, 0);
    }

    void sendsDataAndHeaders()
    {
        ScriptedHttpServer server;
        server.setAnswer("/v1/notes", ScriptedAnswer::http(201, "text/plain", "made\0it"));
        const QString file = m_home->write(QStringLiteral("note.json"), R"({"text":"ü"})");
        const CtlOutcome outcome = api(*m_home,
                                       at(server,
                                          {QStringLiteral("/notes?x=1"), QStringLiteral("--data-file"), file,
                                           QStringLiteral("--header"), QStringLiteral("If-Match: \"abc\"")}));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(outcome.out, QByteArray("made\0it"));
        const RecordedRequest &request = server.requests().constFirst();
        QCOMPARE(request.method(), "POST");
        QCOMPARE(request.target(), "/v1/notes?x=1");
        QCOMPARE(request.body, R"({"text":"ü"})");
        QCOMPARE(request.header("If-Match"), "\"abc\"");
        QCOMPARE(request.header("Content-Type"), "application/json");
        QVERIFY(request.header("Authorization").startsWith("Bearer "));
    }

    void takesDataFromStandardInput()
    {
        ScriptedHttpServer server;
        server.setAnswer("/v1/notes/1", ScriptedAnswer::json({}));
        const CtlOutcome outcome = api(*m_home, at(server, words("PUT /notes/1 --data-file -")), "line 1\nline 2\n");
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(server.requests().constFirst().method(), "PUT");
        QCOMPARE(server.requests().constFirst().body, "line 1\nline 2\n");
    }

    void endsByWhatTheApiAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("forbidden") << 403 << 10 << QStringLiteral("insufficient_scope");
        QTest::newRow("not there") << 404 << 10 << QStringLiteral("http_404");
        QTest::newRow("moved") << 302 << 8 << QStringLiteral("redirected");
    }

    void endsByWhatTheApiAnswers()
    {
        QFETCH(int, status);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        ScriptedHttpServer server;
        server.setAnswer("/v1/me", ScriptedAnswer::http(status, "application/json", R"({"why":"so"})"));
        const CtlOutcome plain = api(*m_home, at(server, {QStringLiteral("/me")}));
        QCOMPARE(plain.exitCode, exitCode);
        QCOMPARE(plain.out, R"({"why":"so"})"); // an API says in its own way what is wrong
        QVERIFY(!plain.err.isEmpty());
        const CtlOutcome json = api(*m_home, at(server, words("/me --json")));
        QCOMPARE(json.exitCode, exitCode);
        QCOMPARE(json.errorCode(), code);
    }

    void refusesWhatWouldLeaveTheApi_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QStringList &arguments, const char *code) {
            QTest::newRow(name) << arguments << QString::fromLatin1(code);
        };
        row("a path upwards", {QStringLiteral("/../admin")}, "invalid_path");
        row("another host", {QStringLiteral("https://evil.example/me")}, "invalid_path");
        row("a base elsewhere", words("/me --api-base https://evil.example"), "invalid_api_base");
        row("a base that only looks local", words("/me --api-base https://127.0.0.1.evil.example"), "invalid_api_base");
        row("a token of one's own",
            {QStringLiteral("/me"), QStringLiteral("--header"), QStringLiteral("Authorization: Bearer x")},
            "invalid_header");
        row("another host in the header",
            {QStringLiteral("/me"), QStringLiteral("--header"), QStringLiteral("host: evil.example")},
            "invalid_header");
        row("two headers in one",
            {QStringLiteral("/me"), QStringLiteral("--header"), QStringLiteral("X-A: b\r\nHost: evil.example")},
            "invalid_header");
        row("no header", {QStringLiteral("/me"), QStringLiteral("--header"), QStringLiteral("nothing")},
            "invalid_header");
        row("no method", words("G-E-T /me"), "wrong_arguments");
        row("no path", {}, "wrong_arguments");
        row("no file", words("/me --data-file /nowhere"), "unreadable_file");
    }

    void refusesWhatWouldLeaveTheApi()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        const CtlOutcome outcome = api(*m_home, arguments + words("--json"));
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.errorCode(), code);
    }
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
