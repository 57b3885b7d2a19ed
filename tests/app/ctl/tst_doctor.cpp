// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/testcertificate.h"
#include "ctlprocess.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/accounts/accountstore.h>

#include <QDir>
#include <QLocale>
#include <QSslServer>
#include <QTest>

using namespace Lanyard;

namespace {

const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--json")};
const QStringList linkSomething{QStringLiteral("link"),        QStringLiteral("--json"),
                                QStringLiteral("--issuer"),    QStringLiteral("http://127.0.0.1:9"),
                                QStringLiteral("--client-id"), QStringLiteral("x")};

//! One check of the doctor's.
QJsonObject finding(const CtlOutcome &outcome, const char *check)
{
    for (const auto &entry : outcome.array()) {
        if (entry.toObject().value(QLatin1String("check")).toString() == QLatin1String(check))
            return entry.toObject();
    }
    return {};
}

QString statusOf(const CtlOutcome &outcome, const char *check)
{
    return finding(outcome, check).value(QLatin1String("status")).toString();
}

void writeProvider(const CtlHome &home, const QString &name, const QByteArray &content)
{
    const QString folder = QStringLiteral("xdg_config_home/lanyard/providers.d/");
    QDir().mkpath(home.path(folder));
    home.write(folder + name, content);
}

//! An account whose tokens come from there.
void addAccount(const CtlHome &home, const QUrl &tokenEndpoint)
{
    const QString folder = home.path(QStringLiteral("xdg_data_home/lanyard"));
    QDir().mkpath(folder);
    const auto store = AccountStore::open(folder + QStringLiteral("/accounts.sqlite"));
    if (!store)
        qFatal("%s", qPrintable(store.error().detail));
    Account account;
    account.id = tokenEndpoint.toString();
    account.label = account.id;
    account.linkedAt = QDateTime::currentDateTimeUtc();
    account.serverMetadata = {{QStringLiteral("token_endpoint"), tokenEndpoint.toString()}};
    if (const auto saved = (*store)->save(account); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
}

//! Its own date is that far from ours.
ScriptedAnswer answerWithDate(int seconds)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return ScriptedAnswer::http(
        405, "text/plain", {},
        {{"Date", QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1()}});
}

const QByteArray goodProvider = R"({
    "id": "our-cloud",
    "name": "Our Cloud",
    "tagline": { "en": "Files at work" },
    "kind": "openid-connect",
    "mark": { "monogram": "O", "color": "#123456" },
    "flows": ["code"],
    "issuer": "https://login.cloud.example",
    "discovery": true,
    "client": { "id": "lanyard", "secret": "must-not-send" },
    "redirect": { "host": "127.0.0.1", "path": "/callback" },
    "scopes": { "defaults": ["openid"] }
})";

const QByteArray brokenProvider = "{\n    \"id\": \"broken\",\n    \"name\": oops\n}\n";

} // namespace

//! What lanyardctl says about its surroundings, and what it does where they are wrong.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void looksAtEverything()
    {
        const auto outcome = CtlProcess::run(CtlHome(), doctor);
        QCOMPARE(outcome.exitCode, 0);
        QStringList checks;
        for (const auto &entry : outcome.array()) {
            const QJsonObject object = entry.toObject();
            QCOMPARE(object.keys(),
                     QStringList({QStringLiteral("check"), QStringLiteral("detail"), QStringLiteral("hint"),
                                  QStringLiteral("status")}));
            const QString status = object.value(QLatin1String("status")).toString();
            QVERIFY(status == QLatin1String("ok") || status == QLatin1String("warning")
                    || status == QLatin1String("problem"));
            QVERIFY(!object.value(QLatin1String("detail")).toString().isEmpty());
            // what is not well comes with a next step
            QVERIFY(status == QLatin1String("ok") || !object.value(QLatin1String("hint")).toString().isEmpty());
            checks += object.value(QLatin1String("check")).toString();
        }
        for (const char *check : {"keyring", "browser", "loopback", "clock", "proxy", "tls", "policy", "providers"})
            QVERIFY2(checks.contains(QLatin1String(check)), check);
        for (const char *check : {"browser", "loopback", "clock", "tls", "providers"})
            QCOMPARE(statusOf(outcome, check), QStringLiteral("ok"));
    }

    void saysItInWordsToo()
    {
        const auto outcome = CtlProcess::run(CtlHome(), {QStringLiteral("doctor")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("✓ browser"));
        QVERIFY(outcome.out.contains("! keyring")); // there is no vault yet
        QVERIFY(outcome.err.isEmpty());
    }

    void opensAndChangesNothing()
    {
        const CtlHome home;
        QCOMPARE(CtlProcess::run(home, doctor).exitCode, 0);
        QVERIFY(home.openedAddresses().isEmpty());
        QVERIFY(home.files().filter(QStringLiteral("vault")).isEmpty());
    }

    void holdsTheClockAgainstTheServers_data()
    {
        QTest::addColumn<int>("ahead"); // of the server's clock, in seconds
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("right") << 0 << QStringLiteral("ok") << QStringLiteral("agrees with");
        QTest::newRow("three minutes slow") << 180 << QStringLiteral("warning") << QStringLiteral("3 minutes slow");
        QTest::newRow("three minutes fast") << -180 << QStringLiteral("warning") << QStringLiteral("3 minutes fast");
        QTest::newRow("an hour slow") << 3600 << QStringLiteral("problem") << QStringLiteral("60 minutes slow");
        QTest::newRow("a week fast") << -604'800 << QStringLiteral("problem") << QStringLiteral("7 days fast");
    }

    void holdsTheClockAgainstTheServers()
    {
        QFETCH(int, ahead);
        QFETCH(QString, status);
        QFETCH(QString, said);
        const CtlHome home;
        ScriptedHttpServer server({answerWithDate(ahead)});
        addAccount(home, server.url(QStringLiteral("/token")));
        const auto outcome = CtlProcess::run(home, doctor);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(statusOf(outcome, "clock"), status);
        const QString detail = valueOf(finding(outcome, "clock"), "detail");
        QVERIFY2(detail.contains(said), qPrintable(detail));
        QCOMPARE(valueOf(finding(outcome, "clock"), "hint").isEmpty(), status == QLatin1String("ok"));
        QCOMPARE(server.requests().size(), 1);
    }

    void namesTheServerThatCanNotProveItself()
    {
        const CtlHome home;
        const auto identity = TestCertificate::selfSigned(QStringLiteral("inspector.example"),
                                                          QDateTime::currentDateTimeUtc().addDays(30));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        addAccount(home, QUrl(QStringLiteral("https://127.0.0.1:%1/token").arg(server.serverPort())));
        const auto outcome = CtlProcess::run(home, doctor);
        QCOMPARE(outcome.exitCode, 0);
        QJsonObject problem;
        for (const auto &entry : outcome.array()) {
            if (valueOf(entry.toObject(), "status") == QLatin1String("problem"))
                problem = entry.toObject();
        }
        QCOMPARE(valueOf(problem, "check"), QStringLiteral("tls"));
        const QString detail = valueOf(problem, "detail");
        QVERIFY2(detail.contains(QLatin1String("127.0.0.1 could not prove")), qPrintable(detail));
        QVERIFY2(detail.contains(QLatin1String("(subject: inspector.example, issuer: inspector.example)")),
                 qPrintable(detail));
        QVERIFY(!valueOf(problem, "hint").isEmpty());
    }

    void isNoFailureWhereTheNetworkIsAway()
    {
        const CtlHome home;
        ScriptedHttpServer server;
        addAccount(home, server.url(QStringLiteral("/token")));
        server.close();
        const auto outcome = CtlProcess::run(home, doctor);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("could not be reached"), outcome.said());
        QVERIFY(!outcome.out.contains(R"("problem")"));
    }

    void missesABrowser()
    {
        CtlHome home;
        home.environment().insert(QStringLiteral("PATH"), home.path(QStringLiteral("nothing")));
        QCOMPARE(statusOf(CtlProcess::run(home, doctor), "browser"), QStringLiteral("warning"));
    }

    void missesAKeyring()
    {
        CtlHome home;
        home.environment().remove(QStringLiteral("LANYARD_SECRET_STORE"));
        const auto outcome = CtlProcess::run(home, doctor);
        QCOMPARE(statusOf(outcome, "keyring"), QStringLiteral("problem"));
        QVERIFY(finding(outcome, "keyring")
                    .value(QLatin1String("hint"))
                    .toString()
                    .contains(QLatin1String("--store file")));
    }

    void namesTheProxy()
    {
        CtlHome home;
        home.environment().insert(QStringLiteral("https_proxy"), QStringLiteral("http://proxy.example:3128"));
        const QString detail =
            finding(CtlProcess::run(home, doctor), "proxy").value(QLatin1String("detail")).toString();
        QVERIFY2(detail.contains(QLatin1String("proxy.example")) && detail.contains(QLatin1String("3128")),
                 qPrintable(detail));
    }

    void namesTheFileThatIsMalformed()
    {
        const CtlHome home;
        writeProvider(home, QStringLiteral("broken.json"), brokenProvider);
        const auto outcome = CtlProcess::run(home, doctor);
        QCOMPARE(statusOf(outcome, "providers"), QStringLiteral("problem"));
        QVERIFY(finding(outcome, "providers")
                    .value(QLatin1String("detail"))
                    .toString()
                    .contains(QLatin1String("broken.json:3")));
    }

    void listsProvidersWithTheirFiles()
    {
        const CtlHome home;
        writeProvider(home, QStringLiteral("good.json"), goodProvider);
        writeProvider(home, QStringLiteral("broken.json"), brokenProvider);
        const auto outcome = CtlProcess::run(home, {QStringLiteral("providers"), QStringLiteral("--json")});
        QCOMPARE(outcome.exitCode, 0);
        QMap<QString, QJsonObject> providers;
        for (const auto &entry : outcome.array()) {
            const QJsonObject provider = entry.toObject();
            QCOMPARE(provider.keys(),
                     QStringList({QStringLiteral("flows"), QStringLiteral("id"), QStringLiteral("issuer"),
                                  QStringLiteral("name"), QStringLiteral("source")}));
            QVERIFY(!provider.value(QLatin1String("flows")).toArray().isEmpty());
            providers.insert(provider.value(QLatin1String("id")).toString(), provider);
        }
        QCOMPARE(providers.value(QStringLiteral("google")).value(QLatin1String("source")).toString(),
                 QStringLiteral("built-in"));
        QCOMPARE(providers.value(QStringLiteral("google")).value(QLatin1String("issuer")).toString(),
                 QStringLiteral("https://accounts.google.com"));
        QVERIFY(providers.value(QStringLiteral("demo")).value(QLatin1String("issuer")).isNull());
        QVERIFY(providers.value(QStringLiteral("github")).value(QLatin1String("issuer")).isNull());
        QVERIFY(providers.value(QStringLiteral("our-cloud"))
                    .value(QLatin1String("source"))
                    .toString()
                    .endsWith(QLatin1String("/providers.d/good.json")));
        QVERIFY(!providers.contains(QStringLiteral("broken")));
        // by path, line and column, as compilers do, so that editors can jump there
        const QByteArray place =
            home.path(QStringLiteral("xdg_config_home/lanyard/providers.d/broken.json:3:")).toLocal8Bit();
        QVERIFY2(outcome.err.contains(place), outcome.said());
    }

    void listsProvidersInWords()
    {
        const auto outcome = CtlProcess::run(CtlHome(), {QStringLiteral("providers")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("google"));
        QVERIFY(outcome.out.contains("Gmail, Calendar, Drive and YouTube"));
        QVERIFY(outcome.err.isEmpty());
    }

    void opensNoBrowserWhereNothingCouldBeKept_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const QString store = QStringLiteral("LANYARD_SECRET_STORE");
        const QString file = QStringLiteral("LANYARD_PASSPHRASE_FILE");
        QTest::newRow("no session bus") << store << QString() << QStringLiteral("no_backend");
        QTest::newRow("no session bus, named") << store << QStringLiteral("keychain") << QStringLiteral("no_backend");
        QTest::newRow("nobody to ask for the passphrase") << file << QString() << QStringLiteral("no_passphrase");
        QTest::newRow("no passphrase file")
            << file << QStringLiteral("/nowhere/passphrase") << QStringLiteral("no_passphrase");
        QTest::newRow("empty passphrase file")
            << file << QStringLiteral("/dev/null") << QStringLiteral("no_passphrase");
    }

    void opensNoBrowserWhereNothingCouldBeKept()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, code);
        CtlHome home;
        home.environment().remove(variable);
        if (!value.isEmpty())
            home.environment().insert(variable, value);
        const auto outcome = CtlProcess::run(home, linkSomething);
        QVERIFY2(outcome.exitCode == 5, outcome.said());
        QCOMPARE(outcome.errorKind(), QStringLiteral("secret-store"));
        QCOMPARE(outcome.errorCode(), code);
        QCOMPARE(outcome.events().size(), 1);
        QVERIFY(home.openedAddresses().isEmpty());
        QVERIFY(home.files().filter(QStringLiteral("vault")).isEmpty());
        QCOMPARE(CtlProcess::run(home, {QStringLiteral("accounts"), QStringLiteral("--json")}).out, QByteArray("[]\n"));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
