// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlprocess.h"

#include <QTest>

using namespace Lanyard;

namespace {

const QStringList commands{QStringLiteral("providers"),  QStringLiteral("link"),        QStringLiteral("accounts"),
                           QStringLiteral("show"),       QStringLiteral("token"),       QStringLiteral("refresh"),
                           QStringLiteral("userinfo"),   QStringLiteral("unlink"),      QStringLiteral("doctor"),
                           QStringLiteral("introspect"), QStringLiteral("verify"),      QStringLiteral("demo"),
                           QStringLiteral("activity"),   QStringLiteral("move-secrets")};

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void refusesWrongArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *arguments, const char *code, int exitCode = 2) {
            QTest::newRow(*arguments ? arguments : "nothing")
                << words(arguments) << exitCode << QString::fromLatin1(code);
        };
        row("", "wrong_arguments");
        row("--store file", "wrong_arguments");
        row("frobnicate", "unknown_command");
        for (const char *bare : {"import a", "import /nowhere --json"})
            row(bare, "missing_option");
        row("export nobody", "no_such_account", 9);
        row("move-secrets", "missing_option");
        row("move-secrets extra --to file", "wrong_arguments");
        for (const char *nowhere : {"move-secrets --to memory", "move-secrets --to bogus"})
            row(nowhere, "unknown_store");
        row("move-secrets --to file --store memory", "not_movable");
        row("import - --passphrase-file -", "wrong_arguments");
        row("import a --format bogus", "unknown_format");
        row("import --format msal", "wrong_arguments");
        row("import /nowhere --format msal", "unreadable_file");
        row("import /nowhere --passphrase-file /nowhere", "unreadable_file");
        for (const char *bare : {"accounts extra", "agent extra", "providers extra", "doctor extra", "demo extra"})
            row(bare, "wrong_arguments");
        for (const char *missing : {"show", "token", "refresh", "userinfo", "unlink", "api", "export", "import",
                                    "api a", "show a b", "token a b", "unlink a b"})
            row(missing, "wrong_arguments");
        for (const char *unknown : {"accounts --bogus", "token a --bogus", "link demo --bogus", "unlink a --force"})
            row(unknown, "wrong_arguments");
        for (const char *unfinished : {"accounts --store", "token a --format", "link --issuer"})
            row(unfinished, "wrong_arguments");
        for (const char *nobody :
             {"show nobody", "token nobody", "refresh nobody", "userinfo nobody", "unlink nobody", "api nobody /"})
            row(nobody, "no_such_account", 9);
        row("token a --format yaml", "unknown_format");
        row("token a --min-valid soon", "invalid_number");
        row("token a --min-valid -5", "invalid_number");
        row("accounts --store bogus", "unknown_store");
        row("--store bogus accounts", "unknown_store");
        row("verify", "wrong_arguments");
        row("verify --issuer http://login.example", "invalid_issuer");
        const QString verify = QStringLiteral("verify --issuer http://127.0.0.1:9 ");
        for (const char *wrong : {"extra", "--leeway", "--bogus"})
            row(QString(verify + QLatin1String(wrong)).toLatin1(), "wrong_arguments");
        for (const char *algorithm : {"none", "HS256", "rs256", "RSA1_5"})
            row(QString(verify + QStringLiteral("--algorithm ") + QLatin1String(algorithm)).toLatin1(),
                "unsupported_algorithm");
        for (const char *seconds : {"soon", "-1", "1.5"})
            row(QString(verify + QStringLiteral("--leeway ") + QLatin1String(seconds)).toLatin1(), "invalid_number");
        row("verify --jwks-file /nowhere/keys", "unreadable_file");
        row("verify --jwks-file /dev/null", "unreadable_file");
        row("verify --issuer http://127.0.0.1:9", "missing_token");
        row("link", "wrong_arguments");
        row("link demo google", "wrong_arguments");
        row("link no-such-provider", "unknown_provider", 9);
        row("link demo", "missing_variable");
        row("link demo --set color=red", "unknown_variable");
        row("link demo --set color", "invalid_parameter");
        row("link google", "client_id_missing");
        row("link google --client-id x", "client_secret_missing");
        row("link --issuer http://login.example --client-id x", "invalid_issuer");
        row("link --issuer nonsense --client-id x", "invalid_issuer");
        const QString issuer = QStringLiteral("link --issuer http://127.0.0.1:9 --client-id x ");
        const auto option = [&](const char *text, const char *code) {
            row(QString(issuer + QLatin1String(text)).toLatin1(), code);
        };
        for (const char *flow : {"--flow telepathy", "--flow srp"})
            option(flow, "unsupported_flow");
        for (const char *number : {"--timeout soon", "--timeout 0", "--timeout -1", "--redirect-port 0",
                                   "--redirect-port 65536", "--redirect-port x"})
            option(number, "invalid_number");
        option("--param novalue", "invalid_parameter");
        for (const char *member : {"id_token_signed_response_alg", "client_id=x", "redirect_uris=x",
                                   "request_object_signed_alg=x", "userinfo_signed_response_enc=x"})
            option(QString(QStringLiteral("--client-metadata ") + QLatin1String(member)).toLatin1(),
                   "invalid_parameter");
        option("--param =value", "invalid_parameter");
        option("--client-auth attest_jwt_client_auth", "unsupported_client_auth");
        option("--client-auth private_key_jwt", "client_key_missing");
        row("link --issuer http://127.0.0.1:9 --flow jwt-bearer --client-auth private_key_jwt", "client_key_missing");
        row("link --issuer http://127.0.0.1:9 --client-auth tls_client_auth", "client_key_missing");
        option("--client-auth client_secret_jwt", "client_secret_missing");
        option("--client-key-file /nowhere/key", "unreadable_file");
        option("--client-key-file /dev/null", "unreadable_file");
        option("--client-key-file /etc/hostname", "invalid_key");
        option("--client-key-file - --client-secret-file -", "wrong_arguments");
        option("--decryption-key-file /nowhere/key", "unreadable_file");
        option("--decryption-key-file /etc/hostname", "invalid_key");
        option("--decryption-key-file - --client-key-file -", "wrong_arguments");
        option("--client-certificate-file /nowhere/certificate", "unreadable_file");
        option("--client-certificate-file /etc/hostname", "invalid_key");
        option("--client-auth tls_client_auth", "client_key_missing");
        option("--client-secret-file /nowhere/secret", "unreadable_file");
        option("--client-secret-file /dev/null", "unreadable_file");
        option("--flow client-credentials", "client_secret_missing");
    }

    void refusesWrongArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const CtlHome home;
        const auto outcome = CtlProcess::run(home, QStringList(QStringLiteral("--json")) + arguments);
        QVERIFY2(outcome.exitCode == exitCode, outcome.said());
        QVERIFY2(outcome.errorCode() == code, outcome.said());
        QCOMPARE(outcome.errorKind(), exitCode == 9 ? QStringLiteral("not-found") : QStringLiteral("usage"));
        const QJsonObject last = outcome.object();
        const QString event = last.value(QLatin1String("event")).toString();
        QCOMPARE(event, arguments.contains(QLatin1String("link")) ? QStringLiteral("failed") : QString());
        for (const char *member : {"kind", "code", "message", "hint"})
            QVERIFY(last.value(QLatin1String("error")).toObject().contains(QLatin1String(member)));
        QVERIFY(home.openedAddresses().isEmpty());
    }

    void saysInWordsWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing") << QStringList() << QByteArray("Say what to do.");
        QTest::newRow("unknown command") << words("frobnicate") << QByteArray("There is no command “frobnicate”.");
        QTest::newRow("nobody") << words("show nobody") << QByteArray("There is no account “nobody”.");
        QTest::newRow("link") << words("link demo") << QByteArray("Demo needs a value");
    }

    void saysInWordsWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);
        const auto outcome = CtlProcess::run(CtlHome(), arguments);
        QVERIFY(outcome.exitCode == 2 || outcome.exitCode == 9);
        QVERIFY2(outcome.err.contains(words), outcome.said());
        QCOMPARE(outcome.out, QByteArray());
    }

    void speaksThePersonsLanguageButNotToScripts()
    {
        CtlHome home;
        home.environment().insert(QStringLiteral("LANGUAGE"), QStringLiteral("de"));
        const auto inWords = CtlProcess::run(home, words("frobnicate"));
        QVERIFY2(inWords.err.contains("Es gibt keinen Befehl „frobnicate“."), inWords.said());
        const auto inJson = CtlProcess::run(home, words("frobnicate --json"));
        QCOMPARE(inJson.exitCode, 2);
        QCOMPARE(inJson.errorKind(), QStringLiteral("usage"));
        QCOMPARE(inJson.errorCode(), QStringLiteral("unknown_command"));
        QVERIFY(inJson.out.contains("Es gibt keinen Befehl"));
    }

    void showsHelpAndVersion()
    {
        const CtlHome home;
        const auto help = CtlProcess::run(home, {QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const QString &command : commands) {
            QVERIFY2(help.out.contains(command.toLatin1()), qPrintable(command));
            const auto own = CtlProcess::run(home, {command, QStringLiteral("--help")});
            QCOMPARE(own.exitCode, 0);
            QVERIFY2(own.out.contains("--json"), own.said());
        }
        const auto version = CtlProcess::run(home, {QStringLiteral("--version")});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, QByteArray("lanyardctl " LANYARD_VERSION "\n"));
        QVERIFY2(home.files().filter(QStringLiteral("lanyard/")).isEmpty(), "asking for help leaves nothing behind");
    }

    void takesOptionsBeforeTheCommand()
    {
        const CtlHome home;
        for (const char *line :
             {"--json accounts", "accounts --json", "--store file --json accounts", "--store=memory accounts --json"}) {
            const auto outcome = CtlProcess::run(home, words(line));
            QVERIFY2(outcome.exitCode == 0, outcome.said());
            QCOMPARE(outcome.out, QByteArray("[]\n"));
        }
    }

    void takesTheStoreFromTheSettingsLast()
    {
        CtlHome home;
        QDir().mkpath(home.path(QStringLiteral("xdg_config_home/lanyard")));
        home.write(QStringLiteral("xdg_config_home/lanyard/lanyard.conf"), "[General]\nsecret_store=bogus\n");
        QCOMPARE(CtlProcess::run(home, words("accounts")).exitCode, 0); // the environment says: file
        home.environment().remove(QStringLiteral("LANYARD_SECRET_STORE"));
        QCOMPARE(CtlProcess::run(home, words("accounts")).exitCode, 2);
        QCOMPARE(CtlProcess::run(home, words("accounts --store file")).exitCode, 0);
    }

    void listsNoAccountsWhereThereAreNone()
    {
        const auto outcome = CtlProcess::run(CtlHome(), words("accounts"));
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.contains("No account is linked yet."));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
