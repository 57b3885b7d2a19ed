// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/pastedanswer.h>

#include <QTest>

using namespace Lanyard;

namespace {

const QString issuer = QStringLiteral("https://login.example");

AuthorizationRequest madeRequest(bool sendsIssuer = false)
{
    const QJsonObject document{
        {QStringLiteral("issuer"), issuer},
        {QStringLiteral("authorization_endpoint"), QString(issuer + QStringLiteral("/authorize"))},
        {QStringLiteral("token_endpoint"), QString(issuer + QStringLiteral("/token"))},
        {QStringLiteral("authorization_response_iss_parameter_supported"), sendsIssuer}};
    const auto server = ServerMetadata::fromJson(document);
    const QUrl redirect(QStringLiteral("http://127.0.0.1:53682/callback"));
    return *AuthorizationRequest::make(*server, IssuerRule::exactly(issuer), QStringLiteral("lanyard"), redirect, {},
                                       {});
}

} // namespace

class TestPastedAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void findsTheCode_data()
    {
        QTest::addColumn<QString>("text"); // %s is the state
        QTest::addColumn<QString>("code");
        const QString address = QStringLiteral("http://127.0.0.1:53682/callback");
        const QString code = QStringLiteral("4/0Ab_c-d.e~f");
        QTest::newRow("address") << address + QStringLiteral("?code=4/0Ab_c-d.e~f&state=%s") << code;
        QTest::newRow("state first") << address + QStringLiteral("?state=%s&code=4/0Ab_c-d.e~f") << code;
        QTest::newRow("percent-encoded") << address + QStringLiteral("?code=4%2F0Ab_c-d.e%7Ef&state=%s") << code;
        QTest::newRow("code with a space")
            << address + QStringLiteral("?code=a+b%2Bc&state=%s") << QStringLiteral("a b+c");
        QTest::newRow("more parameters") << address
                + QStringLiteral("?scope=a%20b&code=4/0Ab_c-d.e~f&state=%s&session_state=x&authuser=0")
                                         << code;
        QTest::newRow("with a fragment") << address + QStringLiteral("?code=4/0Ab_c-d.e~f&state=%s#_=_") << code;
        QTest::newRow("with the issuer") << address
                + QStringLiteral("?code=4/0Ab_c-d.e~f&state=%s&iss=https%3A%2F%2Flogin.example")
                                         << code;
        QTest::newRow("address as Safari shows it")
            << QStringLiteral("127.0.0.1:53682/callback?code=4/0Ab_c-d.e~f&state=%s") << code;
        QTest::newRow("query") << QStringLiteral("?code=4/0Ab_c-d.e~f&state=%s") << code;
        QTest::newRow("query without its mark") << QStringLiteral("code=4/0Ab_c-d.e~f&state=%s") << code;
        QTest::newRow("query with a mark within") << QStringLiteral("code=what?&state=%s") << QStringLiteral("what?");
        QTest::newRow("code and state") << QStringLiteral("4/0Ab_c-d.e~f#%s") << code;
        QTest::newRow("bare code") << code << code;
        QTest::newRow("code like a query") << QStringLiteral("a=b&c?d") << QStringLiteral("a=b&c?d");
        QTest::newRow("with space around") << QStringLiteral(" \t\n4/0Ab_c-d.e~f \r\n") << code;
        QTest::newRow("address with space around")
            << QStringLiteral("\n") + address + QStringLiteral("?code=4/0Ab_c-d.e~f&state=%s\n") << code;
        QTest::newRow("longest") << QString(16 * 1024, QLatin1Char('x')) << QString(16 * 1024, QLatin1Char('x'));
    }

    void findsTheCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto request = madeRequest();
        text.replace(QLatin1String("%s"), QString::fromLatin1(request.state()));
        const auto found = codeInPastedText(text, request);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().code));
        QCOMPARE(found->revealText(), code);
    }

    void saysThatItIsNotIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString address = QStringLiteral("http://127.0.0.1:53682/callback");
        const QString unreadable = QStringLiteral("unreadable_input");
        const QString foreign = QStringLiteral("foreign_response");
        QTest::newRow("nothing") << QString() << unreadable;
        QTest::newRow("space only") << QStringLiteral(" \n\t ") << unreadable;
        QTest::newRow("a sentence") << QStringLiteral("I have signed in now") << unreadable;
        QTest::newRow("two lines") << QStringLiteral("4/0Abc\n4/0Def") << unreadable;
        QTest::newRow("huge") << QString(16 * 1024 + 1, QLatin1Char('x')) << unreadable;
        QTest::newRow("letters that no code has") << QStringLiteral("schön") << unreadable;
        QTest::newRow("a control character") << QStringLiteral("abc\x01") << unreadable;
        QTest::newRow("a state without a code") << QStringLiteral("#%s") << unreadable;
        QTest::newRow("a bare hash") << QStringLiteral("#") << unreadable;
        QTest::newRow("state of another sign-in") << address + QStringLiteral("?code=abc&state=other") << foreign;
        QTest::newRow("no state") << address + QStringLiteral("?code=abc") << foreign;
        QTest::newRow("no code") << address + QStringLiteral("?state=%s") << foreign;
        QTest::newRow("answer in the fragment") << address + QStringLiteral("#code=abc&state=%s") << foreign;
        QTest::newRow("empty code") << address + QStringLiteral("?code=&state=%s") << foreign;
        QTest::newRow("code with a control character") << address + QStringLiteral("?code=a%00b&state=%s") << foreign;
        QTest::newRow("code twice") << address + QStringLiteral("?code=abc&code=def&state=%s") << foreign;
        QTest::newRow("state twice") << address + QStringLiteral("?code=abc&state=%s&state=%s") << foreign;
        QTest::newRow("issuer of another server")
            << address + QStringLiteral("?code=abc&state=%s&iss=https%3A%2F%2Fevil.example") << foreign;
        QTest::newRow("error of another sign-in")
            << address + QStringLiteral("?error=access_denied&state=other") << foreign;
        QTest::newRow("another page") << QStringLiteral("https://login.example/start") << foreign;
        QTest::newRow("code and another state") << QStringLiteral("abc#other") << foreign;
        QTest::newRow("code and no state") << QStringLiteral("abc#") << foreign;
    }

    void saysThatItIsNotIt()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto request = madeRequest();
        text.replace(QLatin1String("%s"), QString::fromLatin1(request.state()));
        const auto found = codeInPastedText(text, request);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Rejected);
        QCOMPARE(found.error().code, expected);
        QVERIFY(!found.error().message.isEmpty());
        QVERIFY(!found.error().hint.isEmpty());
        QVERIFY(!found.error().message.contains(QLatin1String("abc")));
        QVERIFY(!found.error().detail.contains(QLatin1String("abc")));
    }

    void wantsTheIssuerWhereTheServerPromisesIt()
    {
        const auto request = madeRequest(true);
        const QString text =
            QStringLiteral("http://127.0.0.1:1/callback?code=abc&state=") + QString::fromLatin1(request.state());
        QCOMPARE(codeInPastedText(text, request).error().code, QStringLiteral("foreign_response"));
        QVERIFY(codeInPastedText(text + QStringLiteral("&iss=https://login.example"), request));
    }

    void passesOnWhatTheServerRefusedWith_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("denied") << QStringLiteral("access_denied") << ErrorKind::Cancelled;
        QTest::newRow("nobody signed in") << QStringLiteral("login_required") << ErrorKind::SignInRequired;
        QTest::newRow("scope") << QStringLiteral("invalid_scope") << ErrorKind::Server;
    }

    void passesOnWhatTheServerRefusedWith()
    {
        QFETCH(QString, error);
        QFETCH(ErrorKind, kind);
        const auto request = madeRequest();
        const auto found = codeInPastedText(QStringLiteral("http://127.0.0.1:1/callback?error=") + error
                                                + QStringLiteral("&error_description=Not+today&state=")
                                                + QString::fromLatin1(request.state()),
                                            request);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, kind);
        QCOMPARE(found.error().code, error);
        QVERIFY(found.error().message.contains(QLatin1String("Not today")));
    }
};

QTEST_GUILESS_MAIN(TestPastedAnswer)
#include "tst_pastedanswer.moc"
