// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/oautherror.h>

#include <QTest>

using namespace Lanyard;

class TestOAuthError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatTheCodeSays_data();
    void asksForWhatTheCodeSays();
    void passesTheServersWordsOn();
    void cleansTheServersWords_data();
    void cleansTheServersWords();
    void masksWhatTheServerRepeats_data();
    void masksWhatTheServerRepeats();
    void keepsTheKindWhereASecretLooksLikeACode();
};

void TestOAuthError::asksForWhatTheCodeSays_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto rows = [](ErrorKind kind, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(code) << kind;
    };
    rows(ErrorKind::SignInRequired,
         {"invalid_grant", "interaction_required", "login_required", "consent_required", "account_selection_required",
          "session_selection_required", "insufficient_user_authentication", "unmet_authentication_requirements"});
    rows(ErrorKind::Cancelled, {"access_denied", "expired_token", "authorization_declined"});
    rows(ErrorKind::Server,
         {"invalid_request",
          "invalid_client",
          "unauthorized_client",
          "unsupported_grant_type",
          "invalid_scope",
          "invalid_target",
          "unsupported_response_type",
          "server_error",
          "temporarily_unavailable",
          "invalid_request_uri",
          "request_not_supported",
          "registration_not_supported",
          "invalid_dpop_proof",
          "use_dpop_nonce",
          "invalid_request_object",
          "request_uri_not_supported",
          "invalid_authorization_details",
          "invalid_redirect_uri",
          "invalid_client_metadata",
          "invalid_software_statement",
          "unapproved_software_statement",
          "unknown_user_id",
          "missing_user_code",
          "invalid_user_code",
          "invalid_binding_message",
          "expired_login_hint_token",
          "transaction_failed",
          "slow_down",
          "authorization_pending",
          "bad_verification_code",
          "something_new",
          "INVALID_GRANT",
          "invalid_grant2"});
}

void TestOAuthError::asksForWhatTheCodeSays()
{
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    const Error error = oauthError(code, {});
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, code);
    const bool isKnown = !QStringList{QStringLiteral("something_new"),         QStringLiteral("INVALID_GRANT"),
                                      QStringLiteral("invalid_grant2"),        QStringLiteral("slow_down"),
                                      QStringLiteral("authorization_pending"), QStringLiteral("bad_verification_code")}
                              .contains(code);
    QCOMPARE(error.message != oauthError(QStringLiteral("x"), {}).message, isKnown);
    QVERIFY(error.message.endsWith(QLatin1Char('.')));
    QVERIFY(error.hint.endsWith(QLatin1Char('.')));
    QVERIFY(error.detail.contains(code));
}

void TestOAuthError::passesTheServersWordsOn()
{
    const Error error = oauthError(QStringLiteral("invalid_scope"), QStringLiteral("Scope 'mail' is unknown"));
    QVERIFY(error.message.contains(QStringLiteral("“Scope 'mail' is unknown”")));
    QVERIFY(!oauthError(QStringLiteral("invalid_scope"), {}).message.contains(QChar(0x201c)));
    QCOMPARE(oauthError({}, {}).code, QStringLiteral("unknown_error"));
    QCOMPARE(oauthError({}, {}).kind, ErrorKind::Server);
}

void TestOAuthError::cleansTheServersWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::newRow("line breaks") << QStringLiteral("one\r\ntwo\n\nthree") << QStringLiteral("one two three");
    QTest::newRow("escape sequences") << QStringLiteral("\x1b[31mred\x1b[0m\x07") << QStringLiteral("[31mred [0m");
    QTest::newRow("bidirectional override")
        << (QStringLiteral("abc") + QChar(0x202e) + QStringLiteral("def")) << QStringLiteral("abcdef");
    QTest::newRow("zero width") << (QStringLiteral("a") + QChar(0x200b) + QStringLiteral("b")) << QStringLiteral("ab");
    QTest::newRow("nul") << (QStringLiteral("a") + QChar(0) + QStringLiteral("b")) << QStringLiteral("a b");
    QTest::newRow("too long") << QString(1000, QLatin1Char('x')) << QString(300, QLatin1Char('x')) + QChar(0x2026);
    QTest::newRow("markup stays text") << QStringLiteral("<b>a</b>") << QStringLiteral("<b>a</b>");
}

void TestOAuthError::cleansTheServersWords()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QVERIFY(oauthError(QStringLiteral("x"), words).message.endsWith(QStringLiteral("“%1”").arg(shown)));
    QCOMPARE(oauthError(words, {}).code, shown);
}

void TestOAuthError::masksWhatTheServerRepeats_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    const QString secret = QStringLiteral("rt+secret/0123456789abcdef=");
    const QString dots = QStringLiteral("••••");
    QTest::newRow("plainly") << QStringLiteral("token %1 is unknown").arg(secret)
                             << QStringLiteral("token %1 is unknown").arg(dots);
    QTest::newRow("twice") << secret + QLatin1Char(' ') + secret << dots + QLatin1Char(' ') + dots;
    QTest::newRow("in a form") << QStringLiteral("refresh_token=rt%2Bsecret%2F0123456789abcdef%3D")
                               << QStringLiteral("refresh_token=") + dots;
    QTest::newRow("across the end of what is shown")
        << QString(290, QLatin1Char('x')) + secret << QString(290, QLatin1Char('x')) + dots;
    QTest::newRow("with invisible characters in it")
        << QStringLiteral("rt+secret") + QChar(0x200b) + QStringLiteral("/0123456789abcdef=") << dots;
    QTest::newRow("another secret") << QStringLiteral("for the code c0de.c0de")
                                    << QStringLiteral("for the code ") + dots;
    QTest::newRow("a signed token of ours")
        << QStringLiteral("client_assertion=eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJtZSJ9.c2lnbmF0dXJl-_w is used up")
        << QStringLiteral("client_assertion=") + dots + QStringLiteral(" is used up");
    QTest::newRow("a signed token that is cut")
        << QString(280, QLatin1Char('x')) + QStringLiteral(" eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJtZSJ9.c2lnbmF0dXJl")
        << QString(280, QLatin1Char('x')) + QLatin1Char(' ') + dots;
    QTest::newRow("too short to tell") << QStringLiteral("id of all") << QStringLiteral("id of all");
}

void TestOAuthError::masksWhatTheServerRepeats()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    const QList<Secret> secrets{Secret(QStringLiteral("rt+secret/0123456789abcdef=")),
                                Secret(QStringLiteral("c0de.c0de")), Secret(), Secret(QStringLiteral("id"))};
    const Error error = oauthError(QStringLiteral("invalid_request"), words, secrets);
    QVERIFY2(error.message.endsWith(QStringLiteral("“%1”").arg(shown)), qPrintable(error.message));
    const Error asCode = oauthError(words, {}, secrets);
    QCOMPARE(asCode.code, shown);
    QVERIFY(asCode.detail.endsWith(shown));
}

void TestOAuthError::keepsTheKindWhereASecretLooksLikeACode()
{
    const Error error = oauthError(QStringLiteral("invalid_grant"), {}, {Secret(QStringLiteral("grant"))});
    QCOMPARE(error.kind, ErrorKind::SignInRequired);
}

QTEST_APPLESS_MAIN(TestOAuthError)
#include "tst_oautherror.moc"
