// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "samples.h"
#include "support/fakeclock.h"

#include <lanyard/accounts/activitylog.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Lanyard;
using namespace std::chrono_literals;
using enum ActivityKind;

class TestActivityLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ActivityLog> m_log;

    const QString m_git = QStringLiteral("/usr/bin/git");

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("state/activity.sqlite")); }

    [[nodiscard]] std::unique_ptr<ActivityLog> opened(const ActivityRetention &retention = {},
                                                      const QString &program = {}) const
    {
        return std::make_unique<ActivityLog>(path(), *m_clock, retention, program);
    }

    static Account account(const QString &label) { return sampleAccount(QStringLiteral("id-") + label, label); }

    void handOut(const QString &program, const QString &label = QStringLiteral("work"))
    {
        m_log->record({TokenHandedOut, account(label), program});
    }

    void fail(const char *code, const QString &label = QStringLiteral("work"))
    {
        m_log->record({RefreshFailed, account(label), m_git,
                       Error{ErrorKind::Network, QLatin1String(code), QStringLiteral("It is away."),
                             QStringLiteral("Wait."), QStringLiteral("technical")}});
    }

    [[nodiscard]] QList<Activity> lines(const ActivityQuery &query = {}, int most = 1000) const
    {
        return opened()->lines(query, most).value();
    }

    [[nodiscard]] QStringList labels(const ActivityQuery &query) const
    {
        QStringList labels;
        for (const Activity &line : lines(query))
            labels += line.label;
        return labels;
    }

    [[nodiscard]] int rows() const
    {
        const auto database = ActivityDatabase::open(path()).value();
        auto query = database->run(QStringLiteral("SELECT count(*) FROM activity"));
        return query && query->next() ? query->value(0).toInt() : -1;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_log = opened();
    }

    void cleanup() { m_log.reset(); }

    void keepsWhatHappened()
    {
        const QDateTime now = m_clock->now();
        m_log->record({Linked, account(QStringLiteral("work"))});
        m_clock->advance(1min);
        fail("timed_out");
        const QList<Activity> kept = lines();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(1).kind, Linked);
        QCOMPARE(kept.at(1).time, now);
        QCOMPARE(kept.at(1).lastTime, now);
        QVERIFY(kept.at(1).program.isEmpty() && !kept.at(1).error);
        const Activity &failed = kept.at(0);
        QCOMPARE(failed.kind, RefreshFailed);
        QCOMPARE(failed.accountId, QStringLiteral("id-work"));
        QCOMPARE(failed.label, QStringLiteral("work"));
        QCOMPARE(failed.provider, QStringLiteral("example"));
        QCOMPARE(failed.providerName, QStringLiteral("Example & Söhne"));
        QCOMPARE(failed.program, m_git);
        QCOMPARE(failed.count, 1);
        QCOMPARE(failed.error->kind, ErrorKind::Network);
        QCOMPARE(failed.error->code, QStringLiteral("timed_out"));
        QCOMPARE(failed.error->message, QStringLiteral("It is away."));
        QCOMPARE(failed.error->hint, QStringLiteral("Wait."));
        QVERIFY(failed.error->detail.isEmpty());
    }

    void knowsEachKindByItsName()
    {
        QSet<QString> names;
        for (const ActivityKind kind : allActivityKinds()) {
            names.insert(kindName(kind));
            QCOMPARE(activityKind(kindName(kind)), std::optional(kind));
            m_log->record({kind, account(QStringLiteral("work"))});
            m_clock->advance(1s);
            QCOMPARE(lines().constFirst().kind, kind);
        }
        QCOMPARE(names.size(), allActivityKinds().size());
        QVERIFY(!activityKind(QStringLiteral("something-else")));
    }

    void namesTheProgramThatTheProcessWorksFor()
    {
        m_log = opened({}, QStringLiteral("/usr/bin/mbsync"));
        m_log->record({Exported, account(QStringLiteral("work"))});
        handOut(m_git);
        QCOMPARE(lines().at(0).program, m_git);
        QCOMPARE(lines().at(1).program, QStringLiteral("/usr/bin/mbsync"));
    }

    void isReadableByItsOwnerOnly()
    {
        const mode_t before = ::umask(0);
        handOut(m_git);
        ::umask(before);
        for (const char *suffix : {"", "-wal"}) {
            const auto others = QFile::permissions(path() + QLatin1String(suffix))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QVERIFY(!others);
        }
    }

    void countsHandOutsInOneLineAnHour()
    {
        const QDateTime begin = m_clock->now();
        for (int second = 0; second < 3600; ++second) {
            handOut(m_git);
            m_clock->advance(1s);
        }
        QList<Activity> kept = m_log->lines({}, 10).value();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.at(0).count, 3600);
        QCOMPARE(kept.at(0).time, begin);
        QCOMPARE(kept.at(0).lastTime, begin.addSecs(3599));
        handOut(m_git);
        kept = m_log->lines({}, 10).value();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.at(0).count, 1);
    }

    void writesHandOutsEveryFiveMinutesAtMost()
    {
        const QSignalSpy written(m_log.get(), &ActivityLog::changed);
        const auto elsewhere = opened();
        QVERIFY(elsewhere->lines({}, 1).has_value());
        for (int second = 0; second < 3600; ++second) {
            handOut(m_git);
            m_clock->advance(1s);
        }
        QCOMPARE(written.size(), 12);
        const bool isNew = elsewhere->hasNews();
        QVERIFY(isNew);
        QVERIFY(!elsewhere->hasNews());
    }

    //! As lanyardctl does it: each hand-out in a process of its own.
    void goesOnWithTheLineOfAnotherProcess()
    {
        int written = 0;
        for (int i = 0; i < 360; ++i) {
            m_log = opened();
            const QSignalSpy spy(m_log.get(), &ActivityLog::changed);
            handOut(m_git);
            written += static_cast<int>(spy.size());
            m_clock->advance(10s);
        }
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines().at(0).lastTime, m_clock->now().addSecs(-10 - 290));
        QCOMPARE(written, 12);
        QCOMPARE(lines().at(0).count, 12); // at least
    }

    void tellsProgramsAndAccountsApart()
    {
        for (const QString &program : {m_git, QStringLiteral("/usr/bin/curl"), m_git}) {
            handOut(program);
            handOut(program, QStringLiteral("home"));
        }
        const QList<Activity> kept = m_log->lines({}, 10).value();
        QCOMPARE(kept.size(), 4);
        for (const Activity &line : kept)
            QCOMPARE(line.count, line.program == m_git ? 2 : 1);
    }

    void countsFailuresOfTheSameKind()
    {
        for (int i = 0; i < 5; ++i) {
            fail("timed_out");
            fail("unreachable");
            m_clock->advance(1s);
        }
        QList<Activity> kept = lines();
        QCOMPARE(kept.size(), 2);
        for (const Activity &line : std::as_const(kept)) {
            QCOMPARE(line.count, 5);
            QCOMPARE(line.lastTime, m_clock->now().addSecs(-1));
        }
        m_clock->advance(1h);
        fail("timed_out");
        QCOMPARE(lines().size(), 3);
    }

    void countsNothingThatThePersonDid()
    {
        for (int i = 0; i < 2; ++i) {
            for (const ActivityKind kind : {Linked, Relinked, Unlinked, Imported, Exported})
                m_log->record({kind, account(QStringLiteral("work"))});
        }
        QCOMPARE(lines().size(), 10);
    }

    void bearsAClockThatJumps()
    {
        handOut(m_git);
        m_clock->set(m_clock->now().addDays(-3));
        handOut(m_git);
        m_clock->set(m_clock->now().addDays(5));
        handOut(m_git);
        QCOMPARE(lines().size(), 3);
    }

    void forgetsWhatIsOld()
    {
        m_log = opened({30, 1000});
        handOut(m_git, QStringLiteral("old"));
        m_clock->advance(20 * 24h);
        handOut(m_git, QStringLiteral("middle"));
        m_clock->advance(11 * 24h);
        QCOMPARE(m_log->lines({}, 10)->size(), 1); // it is not shown any more, though it is still there
        QCOMPARE(rows(), 2);
        m_clock->advance(24h);
        handOut(m_git, QStringLiteral("new"));
        QCOMPARE(rows(), 2);
        QCOMPARE(labels({}), QStringList({QStringLiteral("new"), QStringLiteral("middle")}));
    }

    void keepsSoManyLinesAndNoMore()
    {
        m_log = opened({90, 100});
        for (int i = 0; i < 1000; ++i) {
            m_log->record({Linked, account(QString::number(i))});
            m_clock->advance(1s);
            QVERIFY(i % 100 != 0 || rows() <= 100 + 64);
        }
        QVERIFY(rows() >= 100 && rows() <= 100 + 64);
        QCOMPARE(lines().constFirst().label, QStringLiteral("999"));
    }

    void recordsNothingWhereNothingIsKept()
    {
        m_log = opened({0, 1000});
        handOut(m_git);
        fail("timed_out");
        QVERIFY(!QFile::exists(path()));
        QVERIFY(m_log->lines({}, 10)->isEmpty());
        m_log = opened();
        handOut(m_git);
        QCOMPARE(rows(), 1);
        m_log = opened({0, 1000});
        QVERIFY(m_log->lines({}, 10)->isEmpty());
        handOut(m_git);
        QCOMPARE(rows(), 0);
    }

    void findsWhatIsSought_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        const QStringList all{QStringLiteral("Büro"), QStringLiteral("home"), QStringLiteral("100%")};
        const auto only = [&all](int i) { return QStringList(all.at(i)); };
        QTest::newRow("nothing") << "" << all;
        QTest::newRow("spaces") << "   " << all;
        QTest::newRow("a label") << "HOM" << only(1);
        QTest::newRow("a letter beyond ASCII") << "büro" << only(0);
        QTest::newRow("a program") << "/curl" << only(1);
        QTest::newRow("the provider") << "söhne" << all;
        QTest::newRow("its id") << "example" << all;
        QTest::newRow("an error") << "away" << only(2);
        QTest::newRow("its code") << "timed_out" << only(2);
        QTest::newRow("words of different members") << "bin  home" << only(1);
        QTest::newRow("words of which one is not there") << "home git" << QStringList();
        QTest::newRow("per cent") << "%" << only(2);
        QTest::newRow("underscore") << "d_o" << only(2);
        QTest::newRow("backslash") << "\\" << QStringList();
        QTest::newRow("quote") << "' OR 1=1 --" << QStringList();
    }

    void findsWhatIsSought()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, found);
        fail("timed_out", QStringLiteral("100%"));
        m_clock->advance(1s);
        handOut(QStringLiteral("/usr/bin/curl"), QStringLiteral("home"));
        m_clock->advance(1s);
        handOut(m_git, QStringLiteral("Büro"));
        ActivityQuery query;
        query.search = search;
        QCOMPARE(labels(query), found);
    }

    void filters()
    {
        fail("timed_out", QStringLiteral("home"));
        m_clock->advance(1min);
        const QDateTime between = m_clock->now();
        m_clock->advance(1min);
        handOut(m_git, QStringLiteral("home"));
        m_log->record({Linked, account(QStringLiteral("work"))});
        ActivityQuery query;
        query.accountId = QStringLiteral("id-home");
        QCOMPARE(lines(query).size(), 2);
        query.kinds = {RefreshFailed, Linked};
        QCOMPARE(lines(query).size(), 1);
        query.accountId.clear();
        QCOMPARE(lines(query).size(), 2);
        query.since = between;
        QCOMPARE(labels(query), QStringList(QStringLiteral("work")));
    }

    void turnsItsPages()
    {
        for (int i = 0; i < 95; ++i) {
            m_log->record({Linked, account(QString::number(i))});
            if (i % 3 == 0) // several at the same time
                m_clock->advance(1s);
        }
        QStringList seen;
        std::optional<Activity> last;
        for (int page = 0; page < 10; ++page) {
            const QList<Activity> some = m_log->lines({}, 10, last).value();
            QCOMPARE(some.size(), page < 9 ? 10 : 5);
            for (const Activity &line : some)
                seen += line.label;
            last = some.constLast();
        }
        QVERIFY(m_log->lines({}, 10, last)->isEmpty());
        QStringList expected;
        for (int i = 94; i >= 0; --i)
            expected += QString::number(i);
        QCOMPARE(seen, expected);
    }

    void tellsWhichProgramsUseAnAccount()
    {
        handOut(QStringLiteral("/usr/bin/old"));
        m_clock->advance(31 * 24h);
        handOut(m_git);
        m_clock->advance(2h);
        handOut(QStringLiteral("/usr/bin/curl"));
        m_clock->advance(2h);
        handOut(m_git);
        handOut({});
        fail("timed_out", QStringLiteral("home"));
        const QHash<QString, QStringList> programs = m_log->programs(30).value();
        QCOMPARE(programs.size(), 1);
        QCOMPARE(programs.value(QStringLiteral("id-work")), QStringList({m_git, QStringLiteral("/usr/bin/curl")}));
    }

    void clearsAllOfIt()
    {
        handOut(QStringLiteral("/usr/bin/very-special-name"));
        const auto elsewhere = opened();
        QCOMPARE(elsewhere->lines({}, 10)->size(), 1);
        QVERIFY(elsewhere->clear().has_value());
        QVERIFY(m_log->lines({}, 10)->isEmpty());
        for (const char *suffix : {"", "-wal"}) {
            QFile file(path() + QLatin1String(suffix));
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("very-special-name"));
        }
        m_clock->advance(6min);
        handOut(QStringLiteral("/usr/bin/very-special-name")); // not into the line that is gone
        QCOMPARE(m_log->lines({}, 10)->size(), 1);
    }

    void beginsAnewWhereItWasDamaged()
    {
        handOut(m_git);
        m_log = opened();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(10'000, 'x')) == 10'000);
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Activity is not recorded")));
        handOut(m_git);
        const auto unread = m_log->lines({}, 10);
        QVERIFY(!unread && unread.error().code == QLatin1String("activity_log_unavailable"));
        QVERIFY(m_log->clear().has_value());
        handOut(m_git);
        QCOMPARE(rows(), 1);
    }

    void holdsNobodyUpWhereItCanNotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(QStringLiteral("state")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Activity is not recorded")));
        handOut(m_git);
        QVERIFY(m_log->lines({}, 10)->isEmpty());
    }

    void waitsNotLongForWhoWrites()
    {
        handOut(m_git);
        const auto other = ActivityDatabase::open(path()).value();
        QVERIFY(other->run(QStringLiteral("BEGIN IMMEDIATE")).has_value());
        QElapsedTimer time;
        time.start();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Activity is not recorded")));
        fail("timed_out");
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QVERIFY(other->run(QStringLiteral("COMMIT")).has_value());
        fail("timed_out");
        QCOMPARE(lines().size(), 2);
    }

    //! 100,000 lines: a page of them, the last one too, and a search that finds nothing.
    void isQuickWithManyLines()
    {
        {
            const auto database = ActivityDatabase::open(path()).value();
            QVERIFY(database->run(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                "INSERT INTO activity (time, last_time, count, kind, account_id, label, provider, provider_name, "
                "program, error_code, error_message, error_hint) SELECT 1767225600000 - i * 1000, "
                "1767225600000 - i * 1000, 1, 'token-handed-out', 'id-' || (i % 1000), 'label ' || (i % 1000), "
                "'example', 'Example', '/usr/bin/git', '', '', '' FROM n")));
        }
        QElapsedTimer time;
        time.start();
        const QList<Activity> first = m_log->lines({}, 100).value();
        QCOMPARE(first.size(), 100);
        Activity deep = first.constLast();
        deep.lastTime = deep.lastTime.addSecs(-99'800);
        QVERIFY(m_log->lines({}, 100, deep).has_value());
        handOut(m_git);
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
        time.restart();
        ActivityQuery query;
        query.search = QStringLiteral("nowhere");
        QVERIFY(m_log->lines(query, 100)->isEmpty());
        QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
