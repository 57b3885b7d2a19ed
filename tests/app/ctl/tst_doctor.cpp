// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlprocess.h"

#include <QDir>
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
