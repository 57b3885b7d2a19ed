// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "leakscan.h"
#include "linking.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Lanyard;

//! The activity log of an account at npm's oidc-provider.
class TestActivity : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs"), {{QStringLiteral("tellIssued"), true}}};

    static QJsonArray activity(const CtlHome &home, const char *more = "")
    {
        return CtlProcess::run(home, words("activity --json") + words(more)).array();
    }

    static QStringList kinds(const QJsonArray &lines)
    {
        QStringList kinds;
        for (const QJsonValue &line : lines)
            kinds += valueOf(line.toObject(), "kind");
        return kinds;
    }

    static QString programName(const QJsonValue &line)
    {
        return QFileInfo(valueOf(line.toObject(), "program")).fileName();
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void beginsEmpty()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const CtlOutcome json = CtlProcess::run(home, words("activity --json"));
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(json.out, QByteArray("[]\n"));
        const CtlOutcome text = CtlProcess::run(home, words("activity"));
        QVERIFY(text.exitCode == 0 && text.out.isEmpty());
        QVERIFY(text.err.contains("Nothing of that kind is recorded."));
    }

    void tellsTheStoryOfAnAccount()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QString id = valueOf(linkedAccount(home, m_peer, person), "id");
        for (const char *line : {"token ada", "token ada", "refresh ada", "userinfo ada"})
            QCOMPARE(CtlProcess::run(home, words(line)).exitCode, 0);
        home.write(QStringLiteral("key"), "correct horse\n");
        QCOMPARE(
            CtlProcess::run(home, words("export ada --passphrase-file") << home.path(QStringLiteral("key"))).exitCode,
            0);
        QCOMPARE(CtlProcess::run(home, words("unlink ada")).exitCode, 0);

        const QJsonArray lines = activity(home, "ada"); // by its label, which outlives it
        QStringList sorted = kinds(lines);
        sorted.sort();
        QCOMPARE(sorted,
                 QStringList({QStringLiteral("exported"), QStringLiteral("linked"), QStringLiteral("refreshed"),
                              QStringLiteral("token-handed-out"), QStringLiteral("unlinked")}));
        for (const QJsonValue &each : lines) {
            const QJsonObject line = each.toObject();
            QCOMPARE(line.keys(),
                     QStringList({QStringLiteral("account"), QStringLiteral("count"), QStringLiteral("error"),
                                  QStringLiteral("kind"), QStringLiteral("last_time"), QStringLiteral("program"),
                                  QStringLiteral("time")}));
            const QJsonObject account = line.value(QLatin1String("account")).toObject();
            QCOMPARE(account.keys(),
                     QStringList({QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("provider")}));
            QCOMPARE(valueOf(account, "id"), id);
            QCOMPARE(valueOf(account, "label"), QStringLiteral("ada"));
            QCOMPARE(programName(each), QFileInfo(QCoreApplication::applicationFilePath()).fileName());
            QVERIFY(valueOf(line, "time").endsWith(QLatin1Char('Z')));
            QVERIFY(valueOf(line, "last_time") >= valueOf(line, "time"));
            QVERIFY(line.value(QLatin1String("error")).isNull());
        }
        QCOMPARE(activity(home, "--limit 2").size(), 2);
        QCOMPARE(kinds(activity(home, "--limit 1")), QStringList(QStringLiteral("unlinked")));
        QCOMPARE(activity(home, "--search no-such-thing").size(), 0);
        QCOMPARE(activity(home, "--search ada").size(), 5);
        QCOMPARE(activity(home, "--since 1h").size(), 5);
        QCOMPARE(activity(home, "--since 2099-01-01").size(), 0);

        const CtlOutcome text = CtlProcess::run(home, words("activity"));
        QVERIFY(text.out.contains("Token given") && text.out.contains("Unlinked"));
        QCOMPARE(text.out.count('\n'), 5);
    }

    void namesTheScriptThatAsked()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const QString script =
            home.write(QStringLiteral("fetch-mail"),
                       "#!/bin/sh\n\"$1\" token ada >/dev/null || exit 1\nsh -c \"'$1' token ada; true\"\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QProcess process;
        process.setProcessEnvironment(home.environment());
        process.start(script, {QString::fromLocal8Bit(LANYARDCTL)});
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        int handedOut = 0;
        for (const QJsonValue &line : activity(home)) {
            if (valueOf(line.toObject(), "kind") == QLatin1String("token-handed-out")) {
                ++handedOut;
                QCOMPARE(programName(line), QStringLiteral("fetch-mail"));
            }
        }
        QCOMPARE(handedOut, 1);
    }

    void saysWhatFailed()
    {
        NodePeer peer(QStringLiteral("oidc-provider.mjs"));
        QVERIFY2(peer.start(), qPrintable(peer.errorText()));
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, peer, person).isEmpty());
        peer.stop();
        QCOMPARE(CtlProcess::run(home, words("refresh ada")).exitCode, 4);
        const QJsonObject failed = activity(home, "--limit 1").at(0).toObject();
        QCOMPARE(valueOf(failed, "kind"), QStringLiteral("refresh-failed"));
        const QJsonObject error = failed.value(QLatin1String("error")).toObject();
        QCOMPARE(valueOf(error, "kind"), QStringLiteral("network"));
        QCOMPARE(valueOf(error, "code"), QStringLiteral("unreachable"));
        QVERIFY(!valueOf(error, "message").isEmpty());
    }

    void clears()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        QCOMPARE(activity(home).size(), 1);
        QCOMPARE(CtlProcess::run(home, words("activity --clear --limit 3")).exitCode, 2);
        QCOMPARE(CtlProcess::run(home, words("activity ada --clear")).exitCode, 2);
        QCOMPARE(activity(home).size(), 1);
        const CtlOutcome cleared = CtlProcess::run(home, words("activity --clear --json"));
        QVERIFY2(cleared.exitCode == 0, cleared.said());
        QCOMPARE(cleared.object(), (QJsonObject{{QStringLiteral("cleared"), true}}));
        QCOMPARE(activity(home).size(), 0);
    }

    void recordsNothingWhereThePersonWantsNothing()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        const QString folder = home.environment().value(QStringLiteral("XDG_CONFIG_HOME")) + QStringLiteral("/lanyard");
        QVERIFY(QDir().mkpath(folder));
        QFile settings(folder + QStringLiteral("/lanyard.conf"));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("[activity]\nkeep_days=0\n") > 0);
        settings.close();
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        QCOMPARE(CtlProcess::run(home, words("token ada")).exitCode, 0);
        QCOMPARE(activity(home).size(), 0);
        for (const QString &file : home.files())
            QVERIFY2(!file.contains(QLatin1String("activity.sqlite")), qPrintable(file));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("limit") << "activity --limit 0" << 2;
        QTest::newRow("no number") << "activity --limit many" << 2;
        QTest::newRow("since") << "activity --since yesterday" << 2;
        QTest::newRow("two accounts") << "activity a b" << 2;
        QTest::newRow("no such account") << "activity nobody" << 9;
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QString, line);
        QFETCH(int, exitCode);
        const CtlHome home(CtlHome::Vault::Quick);
        QCOMPARE(CtlProcess::run(home, words(line.toLatin1().constData())).exitCode, exitCode);
    }

    void holdsNoSecret()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        QVERIFY(!linkedAccount(home, m_peer, person).isEmpty());
        const QByteArray token = CtlProcess::run(home, words("token ada")).out.trimmed();
        QCOMPARE(CtlProcess::run(home, words("refresh ada")).exitCode, 0);
        QCOMPARE(CtlProcess::run(home, words("unlink ada")).exitCode, 0);
        LeakScan scan;
        scan.add(QStringLiteral("token"), token);
        for (const QJsonObject &event : m_peer.events()) {
            const QJsonObject issued = event.value(QLatin1String("issued")).toObject();
            for (const char *each : {"access_token", "refresh_token", "id_token"}) {
                if (const QString secret = valueOf(issued, each); !secret.isEmpty())
                    scan.add(QLatin1String(each), secret.toLatin1());
            }
        }
        QVERIFY(scan.secrets() > 3);
        int files = 0;
        for (const QString &path : home.files()) {
            if (!path.contains(QLatin1String("activity.sqlite")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList findings = scan.findings(path, file.readAll());
            QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
