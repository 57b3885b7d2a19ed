// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/flows/systembrowser.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>

#include <unistd.h>

using namespace Lanyard;

namespace {

const QUrl theUrl(QStringLiteral("https://login.example/authorize?a=b%20c&d=%C3%A9&state=x"));

//! A PATH of one folder, with an xdg-open of the test's own.
class FakeOpener
{
public:
    explicit FakeOpener(const QByteArray &script = {})
        : m_path(qgetenv("PATH"))
    {
        qputenv("PATH", m_folder.path().toLocal8Bit());
        if (script.isEmpty())
            return;
        QFile file(m_folder.filePath(QStringLiteral("xdg-open")));
        if (!file.open(QIODevice::WriteOnly)
            || file.write("#!/bin/sh\nPATH=/usr/bin:/bin\ncd " + m_folder.path().toLocal8Bit() + "\n" + script + "\n")
                < 0)
            qFatal("can't write the fake opener");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    ~FakeOpener()
    {
        // a process that it started writes its id down, so that the test can end it
        if (const auto process = written("pid").trimmed().toInt(); process > 0)
            ::kill(process, SIGKILL);
        qputenv("PATH", m_path);
    }

    Q_DISABLE_COPY_MOVE(FakeOpener)

    [[nodiscard]] QByteArray written(const QByteArray &name) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool wasAsked() const { return QFile::exists(m_folder.filePath(QStringLiteral("asked"))); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

//! Writes down under another name first, so that what is there is whole.
const QByteArray noteUrl = "printf '%s|%s' \"$#\" \"$1\" >.asked; mv .asked asked";

} // namespace

class TestSystemBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void handsTheAddressToTheOpener()
    {
        const FakeOpener opener(noteUrl);
        QVERIFY(SystemBrowser().open(theUrl));
        QTRY_VERIFY(opener.wasAsked());
        QCOMPARE(opener.written("asked"), "1|" + theUrl.toEncoded());
    }

    void saysWhereNothingCanOpenIt()
    {
        const FakeOpener nothing;
        const auto opened = SystemBrowser().open(theUrl);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QCOMPARE(opened.error().code, QStringLiteral("no_browser"));
        QVERIFY(opened.error().message.contains(QLatin1String("xdg-open"))); // git-credential-manager#1005
        QVERIFY(!opened.error().hint.isEmpty());
    }

    void returnsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("an opener that does nothing") << noteUrl;
        QTest::newRow("an opener that fails") << noteUrl + "; exit 3";
        QTest::newRow("an opener that hangs") << "echo $$ >pid; " + noteUrl + "; exec sleep 60";
        QTest::newRow("an opener that prints a lot")
            << noteUrl + "; head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2";
    }

    void returnsAtOnce()
    {
        QFETCH(QByteArray, script);
        const FakeOpener opener(script);
        QElapsedTimer time;
        time.start();
        QVERIFY(SystemBrowser().open(theUrl));
        QVERIFY(time.elapsed() < 2000);
        QTRY_VERIFY(opener.wasAsked());
    }

    void keepsItsOwnEnvironmentToItself()
    {
        const FakeOpener opener("env >.asked; mv .asked asked");
        const QByteArrayList own{"LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "GTK_PATH", "GIO_EXTRA_MODULES",
                                 "LANYARD_PASSPHRASE_FILE"};
        for (const QByteArray &name : own)
            qputenv(name, "/nowhere");
        qputenv("LANYARD_TEST_OTHER", "kept");
        const auto opened = SystemBrowser().open(theUrl);
        for (const QByteArray &name : own)
            qunsetenv(name);
        QVERIFY(opened);
        QTRY_VERIFY(opener.wasAsked());
        const QByteArrayList seen = opener.written("asked").split('\n');
        for (const QByteArray &line : seen)
            QVERIFY2(!own.contains(line.split('=').constFirst()), line);
        QVERIFY(seen.contains("LANYARD_TEST_OTHER=kept"));
    }

    void sharesNeitherInputNorOutputWithTheBrowser()
    {
        // a browser on the terminal would read the code that the person pastes
        const FakeOpener opener(
            "seen=$(for i in 0 1 2; do readlink /proc/$$/fd/$i; done); echo \"$seen\" >.asked; mv .asked asked");
        std::array<int, 2> pipe{};
        QCOMPARE(::pipe(pipe.data()), 0);
        const int before = ::dup(STDIN_FILENO);
        ::dup2(pipe[0], STDIN_FILENO);
        const auto opened = SystemBrowser().open(theUrl);
        ::dup2(before, STDIN_FILENO);
        for (const int descriptor : {before, pipe[0], pipe[1]})
            ::close(descriptor);
        QVERIFY(opened);
        QTRY_VERIFY(opener.wasAsked());
        QCOMPARE(opener.written("asked"), "/dev/null\n/dev/null\n/dev/null\n");
    }

    void opensNothingButWebAddresses_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const char *text :
             {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,hi", "http://login.example/",
              "http://127.0.0.1.login.example/", "ftp://login.example/", "mailto:a@login.example", "--help", "",
              "https:", "https:///path", "//login.example/", "ssh://login.example/"})
            QTest::newRow(*text ? text : "nothing") << QUrl(QString::fromLatin1(text));
    }

    void opensNothingButWebAddresses()
    {
        QFETCH(QUrl, url);
        const FakeOpener opener(noteUrl);
        const auto opened = SystemBrowser().open(url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Rejected);
        QCOMPARE(opened.error().code, QStringLiteral("unsafe_url"));
        QTest::qWait(50);
        QVERIFY(!opener.wasAsked());
    }

    void opensPlainHttpOnThisMachine()
    {
        const FakeOpener opener(noteUrl);
        QVERIFY(SystemBrowser().open(QUrl(QStringLiteral("http://127.0.0.1:8080/authorize"))));
        QTRY_VERIFY(opener.wasAsked());
    }
};

QTEST_GUILESS_MAIN(TestSystemBrowser)
#include "tst_systembrowser.moc"
