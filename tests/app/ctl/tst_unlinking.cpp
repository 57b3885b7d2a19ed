// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include "support/scriptedhttpserver.h"
#include "support/tcprelay.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;

namespace {

//! npm's oidc-provider, of which a provider file says something else about how access is ended.
void writeProvider(const CtlHome &home, const NodePeer &peer, const QUrl &revocation, const QString &style)
{
    QJsonObject file{
        {QStringLiteral("id"), QStringLiteral("peer")},
        {QStringLiteral("extends"), QStringLiteral("oidc")},
        {QStringLiteral("values"), QJsonObject{{QStringLiteral("issuer"), peer.issuer().toString()}}},
        {QStringLiteral("client"), QJsonObject{{QStringLiteral("id"), QStringLiteral("native-app")}}},
        {QStringLiteral("revocation"),
         QJsonObject{{QStringLiteral("style"), style},
                     {QStringLiteral("manualUrl"), QStringLiteral("https://login.example/apps")}}},
    };
    if (!revocation.isEmpty())
        file.insert(QStringLiteral("endpoints"), QJsonObject{{QStringLiteral("revocation"), revocation.toString()}});
    const QString folder = QStringLiteral("xdg_config_home/lanyard/providers.d/");
    QDir().mkpath(home.path(folder));
    home.write(folder + QStringLiteral("peer.json"), QJsonDocument(file).toJson());
}

bool link(const CtlHome &home, const QString &who)
{
    Person person(who);
    CtlProcess process(home, words("link peer --json"));
    const QJsonObject opened = process.event(QStringLiteral("open-url"));
    if (!opened.isEmpty())
        (void)person.signInAndReturn(QUrl(valueOf(opened, "url")));
    const CtlOutcome outcome = process.wait();
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.said().constData());
    return outcome.exitCode == 0;
}

} // namespace

//! What becomes of the access at the server when lanyardctl unlinks an account.
class TestUnlinking : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void endsTheAccessWhenTheServerIsBack()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        TcpRelay relay(static_cast<quint16>(m_peer.issuer().port()));
        writeProvider(home, m_peer, relay.url(QStringLiteral("/token/revocation")), QStringLiteral("rfc7009"));
        QVERIFY(link(home, QStringLiteral("ada")));
        QVERIFY(link(home, QStringLiteral("grace")));
        const auto revoked = m_peer.count(QStringLiteral("grant.revoked"));

        relay.close();
        const CtlOutcome away = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(away.exitCode == 0, away.said());
        QCOMPARE(away.object(),
                 (QJsonObject{{QStringLiteral("unlinked"), true},
                              {QStringLiteral("revoked"), false},
                              {QStringLiteral("reason"), QStringLiteral("unreachable")},
                              {QStringLiteral("queued"), true}}));
        QVERIFY2(away.err.contains("Lanyard tries again to end it whenever it runs, until "), away.said());
        QCOMPARE(accountsOf(home).size(), 1);
        QCOMPARE(vaultEntries(home).size(), 2); // grace's, and what it takes to end ada's access

        relay.open();
        QCOMPARE(m_peer.count(QStringLiteral("grant.revoked")), revoked);
        const CtlOutcome back = CtlProcess::run(home, words("unlink grace --json"));
        QVERIFY2(back.exitCode == 0, back.said());
        QCOMPARE(back.object(), (QJsonObject{{QStringLiteral("unlinked"), true}, {QStringLiteral("revoked"), true}}));
        QVERIFY2(back.err.contains("The access of “ada”, unlinked earlier, is ended now."), back.said());
        QTRY_COMPARE(m_peer.count(QStringLiteral("grant.revoked")), revoked + 2);
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void saysWhatWasDone_data()
    {
        QTest::addColumn<bool>("isAway");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("ended") << false << QString()
                               << QByteArray("is unlinked, and its access at the server is ended.");
        QTest::newRow("to be ended") << true << QString() << QByteArray("Lanyard tries again to end it");
        QTest::newRow("left") << false << QStringLiteral("--keep-remote") << QByteArray("was left as it is");
    }

    void saysWhatWasDone()
    {
        QFETCH(bool, isAway);
        QFETCH(QString, option);
        QFETCH(QByteArray, said);
        const CtlHome home(CtlHome::Vault::Quick);
        TcpRelay relay(static_cast<quint16>(m_peer.issuer().port()));
        writeProvider(home, m_peer, relay.url(QStringLiteral("/token/revocation")), QStringLiteral("rfc7009"));
        QVERIFY(link(home, QStringLiteral("ada")));
        if (isAway)
            relay.close();
        const CtlOutcome outcome =
            CtlProcess::run(home, words("unlink ada") + QStringList(option).filter(QStringLiteral("--")));
        QVERIFY2(outcome.exitCode == 0 && outcome.out.isEmpty(), outcome.said());
        QVERIFY2(outcome.err.contains(said), outcome.said());
    }

    void endsTheAccessTheProvidersOwnWay()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        ScriptedHttpServer api;
        api.setAnswer("/me/revoke", ScriptedAnswer::http(200, "application/json", "null"));
        writeProvider(home, m_peer, api.url(QStringLiteral("/me/revoke")), QStringLiteral("bearer-post"));
        QVERIFY(link(home, QStringLiteral("ada")));
        const QByteArray token = CtlProcess::run(home, words("token ada")).out.trimmed();
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --json"));
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QVERIFY(outcome.object().value(QLatin1String("revoked")).toBool());
        QCOMPARE(api.requests().size(), 1);
        QCOMPARE(api.requests().constFirst().method(), "POST");
        QCOMPARE(api.requests().constFirst().header("Authorization"), "Bearer " + token);
        QVERIFY(vaultEntries(home).isEmpty());
    }

    void namesThePageWhereTheProviderHasNoWay()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        writeProvider(home, m_peer, {}, QStringLiteral("none"));
        QVERIFY(link(home, QStringLiteral("ada")));
        const CtlOutcome outcome = CtlProcess::run(home, words("unlink ada --json"));
        QCOMPARE(valueOf(outcome.object(), "reason"), QStringLiteral("revocation_not_offered"));
        QVERIFY2(outcome.err.contains("https://login.example/apps"), outcome.said());
        QVERIFY(vaultEntries(home).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnlinking)
#include "tst_unlinking.moc"
