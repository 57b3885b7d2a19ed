// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/accounts/accountdatabase.h>
#include <lanyard/accounts/accountstore.h>

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Lanyard;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 0777U);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", qPrintable(path));
}

} // namespace

class TestAccountDatabase : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("deep/down/accounts.db")); }

    static int number(AccountDatabase &database, const char *sql)
    {
        auto query = database.run(QLatin1String(sql));
        return query && query->next() ? query->value(0).toInt() : -1;
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void makesItFromNothing()
    {
        const auto database = AccountDatabase::open(path());
        QVERIFY2(database.has_value(), qPrintable(database ? QString() : database.error().detail));
        QCOMPARE(number(**database, "PRAGMA user_version"), AccountDatabase::schemaVersion);
        QCOMPARE(number(**database, "SELECT count(*) FROM accounts"), 0);
        QCOMPARE(number(**database, "SELECT count(*) FROM pending_secrets"), 0);
        auto mode = (*database)->run(QStringLiteral("PRAGMA journal_mode"));
        QVERIFY(mode && mode->next());
        QCOMPARE(mode->value(0).toString(), QStringLiteral("wal"));
    }

    void isReadableByItsOwnerOnly()
    {
        const mode_t before = ::umask(0);
        const auto database = AccountDatabase::open(path());
        QVERIFY(database && (*database)->run(QStringLiteral("INSERT INTO pending_secrets VALUES ('a', 'b')")));
        ::umask(before);
        QCOMPARE(modeOf(QFileInfo(path()).path()), 0700);
        for (const char *suffix : {"", "-wal", "-shm"})
            QCOMPARE(modeOf(path() + QLatin1String(suffix)), 0600);
    }

    void keepsWhatIsInIt()
    {
        {
            const auto database = AccountDatabase::open(path());
            QVERIFY((*database)->run(QStringLiteral("INSERT INTO pending_secrets VALUES ('a', 'b')")));
        }
        const auto database = AccountDatabase::open(path());
        QVERIFY(database.has_value());
        QCOMPARE(number(**database, "SELECT count(*) FROM pending_secrets WHERE id = 'a'"), 1);
    }

    void bringsTheFirstVersionUpToDate()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        {
            QSqlDatabase first = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
            first.setDatabaseName(path());
            QVERIFY(first.open());
            QSqlQuery query(first);
            QVERIFY(query.exec(QStringLiteral(
                "CREATE TABLE accounts (id TEXT PRIMARY KEY, label TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, "
                "provider_name TEXT NOT NULL, issuer TEXT NOT NULL, subject TEXT NOT NULL, username TEXT NOT NULL, "
                "display_name TEXT NOT NULL, email TEXT NOT NULL, flow TEXT NOT NULL, requested_scopes TEXT NOT NULL, "
                "scopes TEXT NOT NULL, state TEXT NOT NULL, expires_at TEXT, linked_at TEXT NOT NULL, refreshed_at "
                "TEXT, "
                "refreshable INTEGER NOT NULL, last_error TEXT, client_id TEXT NOT NULL, "
                "token_endpoint_auth_method TEXT NOT NULL, server_metadata TEXT NOT NULL)")));
            QVERIFY(
                query.exec(QStringLiteral("CREATE TABLE pending_secrets (id TEXT PRIMARY KEY, since TEXT NOT NULL)")));
            QVERIFY(query.exec(QStringLiteral(
                "INSERT INTO accounts VALUES ('1', 'ada', 'p', 'P', 'i', 's', 'u', 'd', 'e', 'code', '', '', "
                "'active', NULL, '2026-01-01T12:00:00.000Z', NULL, 1, NULL, 'c', 'none', '{}')")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 1")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
        const auto accounts = AccountStore::open(path());
        QVERIFY2(accounts.has_value(), qPrintable(accounts ? QString() : accounts.error().detail));
        const Account ada = (*accounts)->account(QStringLiteral("1")).value();
        QCOMPARE(ada.label, QStringLiteral("ada"));
        QCOMPARE(ada.clientId, QStringLiteral("c"));
        QVERIFY(ada.clientMetadata.isEmpty());
        QCOMPARE(number((*accounts)->database(), "PRAGMA user_version"), AccountDatabase::schemaVersion);
    }

    void leavesANewerOneAlone()
    {
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        {
            QSqlDatabase newer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            newer.setDatabaseName(path());
            QVERIFY(newer.open());
            QSqlQuery query(newer);
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE accounts (something TEXT)")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 99")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        const QByteArray before = contentOf(path());
        const auto database = AccountDatabase::open(path());
        QVERIFY(!database.has_value());
        QCOMPARE(database.error().kind, ErrorKind::Internal);
        QCOMPARE(database.error().code, QStringLiteral("account_list_unavailable"));
        QVERIFY(database.error().detail.contains(QLatin1String("99")));
        QVERIFY(contentOf(path()) == before);
    }

    void saysThatItCannotBeRead_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"garbage", "cut", "a folder", "a file for a folder", "nobody may write there"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void saysThatItCannotBeRead()
    {
        QFETCH(QString, what);
        QString place = path();
        QVERIFY(QDir().mkpath(QFileInfo(place).path()));
        if (what == QLatin1String("garbage")) {
            write(place, QByteArray(8192, 'x'));
        } else if (what == QLatin1String("cut")) {
            QVERIFY(AccountDatabase::open(place).has_value());
            write(place, contentOf(place).first(5000));
        } else if (what == QLatin1String("a folder")) {
            QVERIFY(QDir().mkpath(place));
        } else if (what == QLatin1String("a file for a folder")) {
            place = m_folder->filePath(QStringLiteral("file"));
            write(place, "content");
            place += QStringLiteral("/accounts.db");
        } else {
            place = QStringLiteral("/proc/lanyard/accounts.db"); // for root too
        }
        const QByteArray before = contentOf(place);
        const auto database = AccountDatabase::open(place);
        QVERIFY(!database.has_value());
        QCOMPARE(database.error().kind, ErrorKind::Internal);
        QCOMPARE(database.error().code, QStringLiteral("account_list_unavailable"));
        QVERIFY(!database.error().message.isEmpty() && !database.error().hint.isEmpty());
        QVERIFY(contentOf(place) == before); // a person may still rescue it
    }

    void doesAllOrNothing()
    {
        const auto opened = AccountDatabase::open(path());
        AccountDatabase &database = **opened;
        const Result<> failed = database.transaction([&database]() -> Result<> {
            if (const auto done = database.run(QStringLiteral("INSERT INTO pending_secrets VALUES ('a', 'b')")); !done)
                return std::unexpected(done.error());
            return failure(ErrorKind::Internal, QStringLiteral("made_up"), {});
        });
        QCOMPARE(failed.error().code, QStringLiteral("made_up"));
        QCOMPARE(number(database, "SELECT count(*) FROM pending_secrets"), 0);
        QVERIFY(database.transaction([&database]() -> Result<> {
            const auto done = database.run(QStringLiteral("INSERT INTO pending_secrets VALUES ('a', 'b')"));
            return done ? Result<>() : std::unexpected(done.error());
        }));
        QCOMPARE(number(database, "SELECT count(*) FROM pending_secrets"), 1);
    }

    void tellsOthersWritesFromNone()
    {
        const auto ours = AccountDatabase::open(path());
        const auto theirs = AccountDatabase::open(path());
        QVERIFY(ours && theirs);
        const qint64 before = (*ours)->dataVersion();
        QVERIFY((*ours)->run(QStringLiteral("INSERT INTO pending_secrets VALUES ('a', 'b')")));
        QCOMPARE((*ours)->dataVersion(), before);
        QVERIFY((*theirs)->run(QStringLiteral("INSERT INTO pending_secrets VALUES ('c', 'd')")));
        QVERIFY((*ours)->dataVersion() != before);
    }
};

QTEST_GUILESS_MAIN(TestAccountDatabase)
#include "tst_accountdatabase.moc"
