// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tokenkeeperbench.h"

#include <lanyard/accounts/accountimporter.h>
#include <lanyard/accounts/accountlinker.h>
#include <lanyard/accounts/accountunlinker.h>
#include <lanyard/accounts/activitylog.h>
#include <lanyard/base/secretstore.h>

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using Operation = FakeSecretStore::Operation;

//! What those who work on accounts write into the activity log, and what never.
class TestActivityRecording : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TokenKeeperBench> m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<ActivityLog> m_log;

    //! All that was recorded, the oldest first: "refresh-failed by git: timed_out".
    [[nodiscard]] QStringList recorded()
    {
        QStringList all;
        QList<Activity> lines = m_log->lines({}, 1000).value();
        std::ranges::sort(lines, {}, &Activity::id);
        for (const Activity &line : std::as_const(lines)) {
            all += kindName(line.kind) + (line.program.isEmpty() ? QString() : QStringLiteral(" by ") + line.program)
                + (line.error ? QStringLiteral(": ") + line.error->code : QString());
        }
        return all;
    }

    [[nodiscard]] static TokenKeeper::Wish wishOf(const char *program)
    {
        TokenKeeper::Wish wish;
        wish.program = QLatin1String(program);
        return wish;
    }

    Result<Account> linked(const QString &subject)
    {
        AccountLinker linker(*m_bench->accounts, m_bench->secrets, m_bench->clock, m_bench->locks(), m_log.get());
        return QCoro::waitFor(linker.link(sampleCredential(subject, m_bench->clock.now()), {}, {}));
    }

    Result<UnlinkOutcome> unlinked(const QString &id, bool keepRemote = false)
    {
        RevocationQueue queue(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks());
        AccountUnlinker unlinker(
            *m_bench->accounts, m_bench->secrets, m_bench->http, queue,
            [](const Account &) { return RevocationRules(); }, m_bench->locks(), m_log.get());
        return QCoro::waitFor(unlinker.unlink(id, keepRemote, {}));
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<TokenKeeperBench>();
        m_log = std::make_unique<ActivityLog>(m_folder.filePath(QStringLiteral("activity.sqlite")), m_bench->clock,
                                              ActivityRetention());
        QVERIFY(m_log->clear().has_value());
        m_bench->keeper = std::make_unique<TokenKeeper>(*m_bench->accounts, m_bench->secrets, m_bench->http,
                                                        m_bench->locks(), nullptr, m_log.get());
    }

    void saysWhoGotAToken()
    {
        QVERIFY(m_bench->token(wishOf("git")).startsWith(QLatin1String("at-1")));
        QVERIFY(m_bench->token(wishOf("curl")).startsWith(QLatin1String("at-1")));
        QCOMPARE(recorded(),
                 QStringList({QStringLiteral("token-handed-out by git"), QStringLiteral("token-handed-out by curl")}));
        const Activity line = m_log->lines({}, 1)->constFirst();
        QCOMPARE(line.accountId, m_bench->id);
        QCOMPARE(line.label, QStringLiteral("work"));
        QCOMPARE(line.providerName, QStringLiteral("Example"));
    }

    void saysThatItWasRenewedForSomebody()
    {
        m_bench->clock.advance(2h);
        m_bench->answer(TokenKeeperBench::tokens(2));
        QVERIFY(m_bench->token(wishOf("git")).startsWith(QLatin1String("at-2")));
        QCOMPARE(recorded(),
                 QStringList({QStringLiteral("refreshed by git"), QStringLiteral("token-handed-out by git")}));
    }

    void handsNothingOutWhereItIsRenewedAheadOfTime()
    {
        m_bench->answer(TokenKeeperBench::tokens(2));
        QVERIFY(m_bench->token({.refreshNow = true, .isForUse = false}).startsWith(QLatin1String("at-2")));
        QCOMPARE(recorded(), QStringList(QStringLiteral("refreshed")));
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("offline") << 0 << QByteArray() << "refresh-failed by git: unreachable";
        QTest::newRow("down") << 503 << QByteArray() << "refresh-failed by git: server_unavailable";
        QTest::newRow("over") << 400 << QByteArray(R"({"error":"invalid_grant"})")
                              << "sign-in-required by git: invalid_grant";
        QTest::newRow("the client") << 401 << QByteArray(R"({"error":"invalid_client"})")
                                    << "refresh-failed by git: invalid_client";
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << "refresh-failed by git: invalid_token_response";
    }

    void saysWhatFailed()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        if (status != 0)
            m_bench->transport.setAnswer(QStringLiteral("/token"),
                                         FakeTransport::http(status, "application/json", body));
        m_bench->clock.advance(2h);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!m_bench->token(wishOf("git")).startsWith(QLatin1String("at-")));
        QCOMPARE(recorded(), QStringList(expected));
        QCOMPARE(m_log->lines({}, 1)->constFirst().count, 3);
        QVERIFY(!m_log->lines({}, 1)->constFirst().error->message.isEmpty());
    }

    void saysThatTheKeyringWasLocked()
    {
        m_bench->secrets.fail(Operation::Read, errorFor(SecretStoreState::Locked, {}));
        QVERIFY(m_bench->token(wishOf("git")).startsWith(QLatin1String("secret-store")));
        QCOMPARE(recorded().size(), 1);
        QVERIFY(recorded().constFirst().startsWith(QLatin1String("token-failed by git: ")));
    }

    void saysNothingOfWhatWasCancelled()
    {
        std::stop_source stop;
        stop.request_stop();
        m_bench->clock.advance(2h);
        QVERIFY(m_bench->token(wishOf("git"), {{}, stop.get_token()}).startsWith(QLatin1String("cancelled")));
        QCOMPARE(recorded(), QStringList());
    }

    void saysThatAnAccountCameAndWent()
    {
        const auto bob = linked(QStringLiteral("bob"));
        QVERIFY(bob && linked(QStringLiteral("bob")));
        m_bench->transport.setAnswer(QStringLiteral("/revoke"), FakeTransport::http(200, {}, {}));
        QVERIFY(unlinked(bob->id)->revoked);
        QVERIFY(linked(QStringLiteral("carol")).has_value());
        m_bench->transport.setAnswer(QStringLiteral("/revoke"), FakeTransport::failed(QStringLiteral("unreachable")));
        QVERIFY(!unlinked(m_bench->id)->revoked);
        QCOMPARE(recorded(),
                 QStringList({QStringLiteral("linked"), QStringLiteral("relinked"), QStringLiteral("unlinked"),
                              QStringLiteral("linked"), QStringLiteral("unlinked: unreachable")}));
        ActivityQuery gone;
        gone.accountId = bob->id;
        QCOMPARE(m_log->lines(gone, 10)->size(), 3); // they outlive the account
        QCOMPARE(m_log->lines(gone, 10)->constFirst().label, QStringLiteral("bob@example.org"));
    }

    void callsWhatThePersonWantedNoFailure()
    {
        QVERIFY(unlinked(m_bench->id, true).has_value());
        QCOMPARE(recorded(), QStringList(QStringLiteral("unlinked")));
    }

    void saysThatAnAccountWasImported()
    {
        AccountImporter importer(*m_bench->accounts, m_bench->secrets, m_bench->clock, m_bench->locks(), m_log.get());
        const AccountArchive archive{sampleAccount({}, QStringLiteral("home")), m_bench->stored()};
        const auto imported = QCoro::waitFor(importer.import(archive, {}));
        QVERIFY(imported.has_value());
        QVERIFY(!QCoro::waitFor(importer.import(archive, {})));
        QCOMPARE(recorded(), QStringList(QStringLiteral("imported")));
        QCOMPARE(m_log->lines({}, 1)->constFirst().accountId, imported->id);
    }

    void recordsNothingThatWasNotKept()
    {
        m_bench->secrets.fail(Operation::Write, errorFor(SecretStoreState::Locked, {}));
        QVERIFY(!linked(QStringLiteral("bob")));
        QCOMPARE(recorded(), QStringList());
    }

    void givesTheTokenWhateverBecomesOfTheLog()
    {
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("activity.sqlite"))));
        ActivityLog nowhere(QStringLiteral("/proc/nowhere/activity.sqlite"), m_bench->clock, {});
        TokenKeeper keeper(*m_bench->accounts, m_bench->secrets, m_bench->http, m_bench->locks(), nullptr, &nowhere);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Activity is not recorded")));
        QCOMPARE(TokenKeeperBench::outcome(QCoro::waitFor(keeper.token(m_bench->id, {}, {}))),
                 QStringLiteral("at-1-secret"));
    }

    //! Whatever the server answers, and wherever it repeats what it was sent.
    void putsNoSecretIntoTheLog()
    {
        QVERIFY(linked(QStringLiteral("bob")).has_value());
        m_bench->answer(TokenKeeperBench::tokens(2));
        QVERIFY(m_bench->refreshed().startsWith(QLatin1String("at-2")));
        const auto json = [](const QJsonObject &object) { return QByteArray(QJsonDocument(object).toJson()); };
        const QString secret = QStringLiteral("rt-2-secret");
        const QList<std::pair<int, QByteArray>> answers{
            {400, json({{QStringLiteral("error"), secret}})},
            {400,
             json({{QStringLiteral("error"), QStringLiteral("invalid_grant")},
                   {QStringLiteral("error_description"), QStringLiteral("The token rt-2-secret is over.")}})},
            {400,
             json({{QStringLiteral("error"), QStringLiteral("invalid_request")},
                   {QStringLiteral("error_uri"), QStringLiteral("https://login.example/rt-2-secret")}})},
            {401,
             json({{QStringLiteral("error"), QStringLiteral("invalid_client")},
                   {QStringLiteral("error_description"), secret}})},
            {200, QByteArray("rt-2-secret")},
            {200, R"({"access_token":"at-3-secret","refresh_token":"rt-3-secret"})"},
            {200, R"({"access_token":"at-3-secret","refresh_token":"rt-3-secret","token_type":"rt-2-secret"})"},
            {302, "rt-2-secret"},
            {404, "<html>rt-2-secret</html>"},
            {500, "rt-2-secret"},
            {503, json({{QStringLiteral("error"), secret}})},
        };
        for (const auto &[status, body] : answers) {
            m_bench->transport.setAnswer(QStringLiteral("/token"),
                                         FakeTransport::http(status, "application/json", body));
            QVERIFY2(!m_bench->refreshed().startsWith(QLatin1String("at-")), body.constData());
        }
        QVERIFY(m_log->lines({}, 100)->size() > 6);
        m_bench->transport.setAnswer(
            QStringLiteral("/revoke"),
            FakeTransport::http(400, "application/json",
                                json({{QStringLiteral("error"), QStringLiteral("rt-2-secret")}})));
        QVERIFY(unlinked(m_bench->id).has_value());
        QVERIFY(m_log->lines({}, 1)->constFirst().error.has_value());

        int files = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            ++files;
            for (const char *each :
                 {"at-1-secret", "at-2-secret", "at-3-secret", "rt-1-secret", "rt-2-secret", "rt-3-secret"})
                QVERIFY2(!content.contains(each), qPrintable(file.fileName() + QLatin1Char(' ') + QLatin1String(each)));
        }
        QVERIFY(files >= 1);
    }
};

QTEST_GUILESS_MAIN(TestActivityRecording)
#include "tst_activityrecording.moc"
