// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>
#include <ui/sampleactivity.h>
#include <ui/sampledata.h>

#include <lanyard/ui/activity/activitymodel.h>
#include <lanyard/ui/activity/activitywords.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using enum ActivityKind;

class TestActivityModel : public QObject
{
    Q_OBJECT

private:
    FakeClock m_clock{SampleData::now()};
    std::unique_ptr<SampleActivity> m_source;
    std::unique_ptr<ActivityModel> m_model;

private Q_SLOTS:

    void init()
    {
        m_source = std::make_unique<SampleActivity>();
        m_model = std::make_unique<ActivityModel>(m_clock);
    }

    void asksForMoreOnlyWhenItIsWanted()
    {
        m_source->all = SampleActivity::many(250);
        m_model->setSource(m_source.get());
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_source->asked.size(), 1);
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 250);
        QCOMPARE(m_source->asked.size(), 3);
        QCOMPARE(m_model->rowOf(1), 249);
        QCOMPARE(m_model->rowOf(4711), -1);
        m_model->reload();
        QCOMPARE(m_model->rowCount(), 100);
        const QAbstractItemModelTester tester(m_model.get()); // takes a page itself
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 250);
    }

    void endsWhereAPageWasTheLast()
    {
        m_source->all = SampleActivity::many(100);
        m_model->setSource(m_source.get());
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_model->rowCount(), 100);
    }

    void namesEachDayOnce()
    {
        m_source->all = SampleActivity::twoDays();
        m_model->setSource(m_source.get());
        QStringList days;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString day = m_model->index(row).data(ActivityModel::DayRole).toString();
            if (!day.isEmpty())
                days += day;
        }
        QCOMPARE(days.size(), 3);
        QCOMPARE(days.at(0), QStringLiteral("Today"));
        QCOMPARE(days.at(1), QStringLiteral("Yesterday"));
        m_clock.set(m_clock.now().addDays(1));
        QCOMPARE(m_model->index(0).data(ActivityModel::DayRole).toString(), QStringLiteral("Yesterday"));
        m_clock.set(SampleData::now());
    }

    void speaksOfAllThatIsSeen()
    {
        m_source->all = SampleActivity::twoDays();
        m_model->setSource(m_source.get());
        const QString spoken = m_model->index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(QStringLiteral(
                     "Has to be signed in again, anna@contoso.com · Microsoft ended this sign-in. · 9 times, Today, ")),
                 qPrintable(spoken));
    }

    void keepsWhatItHasWhereTheSourceFails()
    {
        m_source->all = SampleActivity::many(150);
        m_model->setSource(m_source.get());
        m_source->error = Error{ErrorKind::Internal, QStringLiteral("x"), QStringLiteral("It is damaged."), {}, {}};
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 100);
        QVERIFY(m_model->error().has_value());
        QVERIFY(!m_model->canFetchMore({}));
        m_source->error.reset();
        m_model->reload();
        QVERIFY(!m_model->error());
    }

    void showsNothingWithoutASource()
    {
        m_source->all = SampleActivity::many(5);
        m_model->setSource(m_source.get());
        m_model->setSource(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void saysWhatHappened_data()
    {
        QTest::addColumn<ActivityKind>("kind");
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("isFailed");
        QTest::addColumn<QString>("sentence");
        const QString git = QStringLiteral("/usr/bin/git");
        QTest::newRow("token") << TokenHandedOut << git << false << "git got a token";
        QTest::newRow("no path") << TokenHandedOut << QStringLiteral("cron") << false << "cron got a token";
        QTest::newRow("a name that hides something")
            << TokenHandedOut << QStringLiteral("/tmp/a\u202Eb\nc") << false << "ab c got a token";
        QTest::newRow("own token") << TokenHandedOut << QString() << false << "Token taken in Lanyard";
        QTest::newRow("no token") << TokenFailed << git << true << "git got no token";
        QTest::newRow("nobody's no token") << TokenFailed << QString() << true << "No token to be had";
        QTest::newRow("renewed") << Refreshed << QString() << false << "Access renewed";
        QTest::newRow("renewed for") << Refreshed << git << false << "Access renewed for git";
        QTest::newRow("not renewed") << RefreshFailed << QString() << true << "Renewal failed";
        QTest::newRow("not renewed for") << RefreshFailed << git << true << "Renewal for git failed";
        QTest::newRow("over") << SignInRequired << git << true << "Has to be signed in again";
        QTest::newRow("linked") << Linked << git << false << "Account added";
        QTest::newRow("relinked") << Relinked << git << false << "Signed in again";
        QTest::newRow("unlinked") << Unlinked << git << false << "Account removed";
        QTest::newRow("not revoked") << Unlinked << git << true << "Account removed, its access not ended";
        QTest::newRow("imported") << Imported << git << false << "Account imported";
        QTest::newRow("exported") << Exported << git << false << "Account exported";
    }

    void saysWhatHappened()
    {
        QFETCH(ActivityKind, kind);
        QFETCH(QString, program);
        QFETCH(bool, isFailed);
        QFETCH(QString, sentence);
        Activity line;
        line.kind = kind;
        line.program = program;
        if (isFailed)
            line.error = Error{ErrorKind::Network, QStringLiteral("x"), QStringLiteral("It is away."), {}, {}};
        QCOMPARE(ActivityWords::sentence(line), sentence);
        QCOMPARE(ActivityWords::trouble(line).has_value(), isFailed && kind != Unlinked);
    }

    void coloursWhatWentWrongAsTheAccountIs_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<DisplayState>("state");
        QTest::newRow("network") << ErrorKind::Network << DisplayState::Offline;
        QTest::newRow("server") << ErrorKind::Server << DisplayState::Error;
        QTest::newRow("sign-in") << ErrorKind::SignInRequired << DisplayState::SignInRequired;
    }

    void coloursWhatWentWrongAsTheAccountIs()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(DisplayState, state);
        Activity line;
        line.kind = RefreshFailed;
        line.error = Error{kind, QStringLiteral("x"), {}, {}, {}};
        QCOMPARE(ActivityWords::trouble(line), std::optional(state));
    }

    void saysFromWhenToWhen()
    {
        Activity line;
        line.time = SampleData::now();
        line.lastTime = line.time;
        const QString once = ActivityWords::time(line);
        QVERIFY(!once.contains(QStringLiteral("–")));
        line.lastTime = line.time.addSecs(3000);
        QVERIFY(ActivityWords::time(line).startsWith(once + QStringLiteral(" – ")));
    }
};

Q_DECLARE_METATYPE(Lanyard::ActivityKind)
QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
