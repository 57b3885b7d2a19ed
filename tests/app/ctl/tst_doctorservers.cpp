// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "ctlprocess.h"

#include "core/net/testcertificate.h"
#include "support/scriptedhttpserver.h"

#include <lanyard/accounts/accountstore.h>

#include <QDir>
#include <QLocale>
#include <QSslServer>
#include <QTest>

using namespace Lanyard;

namespace {

const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--json")};

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

} // namespace

//! What lanyardctl doctor says about the servers of the linked accounts.
class TestDoctorServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:

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
};

QTEST_GUILESS_MAIN(TestDoctorServers)
#include "tst_doctorservers.moc"
