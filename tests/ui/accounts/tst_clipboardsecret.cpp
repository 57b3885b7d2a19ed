// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <support/fakeclock.h>

#include <lanyard/ui/accounts/clipboardsecret.h>
#include <lanyard/ui/accounts/copiednotice.h>

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TestClipboardSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QApplication::clipboard()->clear(); }

    void asksClipboardManagersNotToKeepIt();
    void isGoneAfterHalfAMinute();
    void leavesWhatSomeoneElseCopied();
    void startsAnewWithTheNextSecret();
    void clearsOnRequestAndWhenItDies();
    void countsDownInTheWindow();
    void survivesAClockThatJumpsBack();

private:
    [[nodiscard]] static QString text() { return QApplication::clipboard()->text(); }

    FakeClock m_clock;
};

void TestClipboardSecret::asksClipboardManagersNotToKeepIt()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    clipboard.put(Secret(u"a token"));
    QCOMPARE(text(), QStringLiteral("a token"));
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
}

void TestClipboardSecret::isGoneAfterHalfAMinute()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    clipboard.put(Secret(u"a token"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    m_clock.advance(29s);
    clipboard.tick();
    QCOMPARE(clipboard.secondsLeft(), 1);
    QCOMPARE(text(), QStringLiteral("a token"));
    m_clock.advance(1s);
    clipboard.tick();
    QCOMPARE(clipboard.secondsLeft(), 0);
    QVERIFY(text().isEmpty());
}

void TestClipboardSecret::leavesWhatSomeoneElseCopied()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    QSignalSpy left(&clipboard, &ClipboardSecret::secondsLeftChanged);
    clipboard.put(Secret(u"a token"));
    QApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    QCOMPARE(clipboard.secondsLeft(), 0); // and the window stops counting at once
    m_clock.advance(31s);
    clipboard.tick();
    clipboard.clear();
    QCOMPARE(text(), QStringLiteral("a shopping list"));
    QCOMPARE(left.last().first().toInt(), 0);
}

void TestClipboardSecret::startsAnewWithTheNextSecret()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    clipboard.put(Secret(u"one"));
    m_clock.advance(20s);
    clipboard.put(Secret(u"two"));
    QCOMPARE(clipboard.secondsLeft(), 30);
    m_clock.advance(20s);
    clipboard.tick();
    QCOMPARE(text(), QStringLiteral("two"));
    QCOMPARE(clipboard.secondsLeft(), 10);
}

void TestClipboardSecret::clearsOnRequestAndWhenItDies()
{
    {
        ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
        clipboard.put(Secret(u"one"));
        clipboard.clear();
        QVERIFY(text().isEmpty());
        clipboard.put(Secret(u"two"));
        QCOMPARE(text(), QStringLiteral("two"));
    }
    QVERIFY(text().isEmpty());
}

void TestClipboardSecret::countsDownInTheWindow()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    const CopiedNotice notice(clipboard);
    QVERIFY(notice.isHidden());
    clipboard.put(Secret(u"a token"));
    QVERIFY(!notice.isHidden());
    QCOMPARE(notice.text(), QStringLiteral("Copied. The clipboard is cleared in 30 s."));
    m_clock.advance(12s);
    clipboard.tick();
    QCOMPARE(notice.text(), QStringLiteral("Copied. The clipboard is cleared in 18 s."));
    clipboard.clear();
    QVERIFY(notice.isHidden());
}

void TestClipboardSecret::survivesAClockThatJumpsBack()
{
    ClipboardSecret clipboard(*QApplication::clipboard(), m_clock);
    clipboard.put(Secret(u"a token"));
    m_clock.advance(-1h);
    clipboard.tick();
    QVERIFY(clipboard.secondsLeft() <= 30); // not an hour and 30 seconds
    m_clock.advance(30s);
    clipboard.tick();
    QVERIFY(text().isEmpty());
}

QTEST_MAIN(TestClipboardSecret)
#include "tst_clipboardsecret.moc"
