// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackattempt.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QByteArray thePage = "<!doctype html><title>Done</title>";
const QByteArray thePolicy = "default-src 'none'";

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void asksTheBrowserToComeBackUntilItJudges()
    {
        const auto listener = LoopbackListener::listen({});
        QVERIFY(listener);
        const QByteArray request = browserGet((*listener)->redirectUri());
        const auto port = static_cast<quint16>((*listener)->redirectUri().port());
        QCOMPARE(RawConnection::ask(port, request).status(), 503);
        (*listener)->accept([](const ResponseParameters &) { return true; });
        QCOMPARE(RawConnection::ask(port, request).status(), 303);
    }

    void sendsTheBrowserToAnAddressWithoutTheCode()
    {
        const LoopbackAttempt attempt;
        const RawAnswer answer = attempt.visit(attempt.url());
        QCOMPARE(answer.status(), 303);
        QCOMPARE(answer.header("Location"), "/done");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QCOMPARE(answer.header("Referrer-Policy"), "no-referrer");
        QVERIFY(!answer.bytes.contains("c0de"));
        QCOMPARE(attempt.codes(), QStringList(QStringLiteral("c0de")));
    }

    void keepsThePageApartFromARedirectPathOfTheSameName()
    {
        const LoopbackAttempt attempt({.path = QStringLiteral("/done")});
        QCOMPARE(attempt.visit(attempt.url()).header("Location"), "/finished");
    }

    void showsThePageOnceItIsKnownHowTheSignInEnded()
    {
        const LoopbackAttempt attempt;
        QCOMPARE(attempt.visit(attempt.page()).status(), 404); // nobody has signed in yet
        QCOMPARE(attempt.visit(attempt.url()).status(), 303);

        RawConnection waiting(attempt.port());
        waiting.send(browserGet(attempt.page()));
        QVERIFY(waiting.answer(100ms).bytes.isEmpty());
        attempt.listener().conclude(thePage, thePolicy);
        const RawAnswer answer = waiting.answer();
        QCOMPARE(answer.status(), 200);
        QCOMPARE(answer.body(), thePage);
        QCOMPARE(answer.header("Content-Security-Policy"), thePolicy);
        QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QCOMPARE(attempt.visit(attempt.page()).body(), thePage); // a reload
    }

    void readsTheAnswerHoweverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("code");
        const QByteArray longest(12 * 1024, 'x');
        QTest::newRow("escapes in small letters") << QByteArray("code=a%2fb%3d&state=right") << QStringLiteral("a/b=");
        QTest::newRow("escapes without need") << QByteArray("%63ode=%630de&stat%65=righ%74") << QStringLiteral("c0de");
        QTest::newRow("escaped twice") << QByteArray("code=a%252Fb&state=right") << QStringLiteral("a%2Fb");
        QTest::newRow("a broken escape") << QByteArray("code=a%zz%4&state=right") << QStringLiteral("a%zz%4");
        QTest::newRow("plus for a space") << QByteArray("code=a+b%2Bc&state=right") << QStringLiteral("a b+c");
        QTest::newRow("a question mark more") << QByteArray("code=a?b&state=right") << QStringLiteral("a?b");
        QTest::newRow("empty parts") << QByteArray("&&code=c0de&&state=right&") << QStringLiteral("c0de");
        QTest::newRow("a very long code") << "code=" + longest + "&state=right" << QString::fromLatin1(longest);
    }

    void readsTheAnswerHoweverItIsWritten()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, code);
        const LoopbackAttempt attempt;
        const QByteArray request = "GET /callback?" + query
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(attempt.port()) + "\r\n\r\n";
        QCOMPARE(attempt.ask(request).status(), 303);
        QCOMPARE(attempt.codes(), QStringList(code));
    }

    void letsOneAnswerWin()
    {
        const LoopbackAttempt attempt;
        QCOMPARE(attempt.visit(attempt.url()).status(), 303);
        QCOMPARE(attempt.visit(attempt.url(QStringLiteral("code=other&state=right"))).status(), 303);
        QCOMPARE(attempt.codes(), QStringList(QStringLiteral("c0de")));
    }

    void answersADoubledRequestAlike()
    {
        const LoopbackAttempt attempt;
        RawConnection first(attempt.port());
        RawConnection second(attempt.port());
        first.send(browserGet(attempt.url()));
        second.send(browserGet(attempt.url()));
        QCOMPARE(first.answer().header("Location"), "/done");
        QCOMPARE(second.answer().header("Location"), "/done");
        QCOMPARE(attempt.codes().size(), 1);

        RawConnection firstPage(attempt.port());
        RawConnection secondPage(attempt.port());
        firstPage.send(browserGet(attempt.page()));
        secondPage.send(browserGet(attempt.page()));
        QVERIFY(secondPage.answer(50ms).bytes.isEmpty());
        attempt.listener().conclude(thePage, thePolicy);
        QCOMPARE(firstPage.answer().body(), thePage);
        QCOMPARE(secondPage.answer().body(), thePage);
    }

    void takesNoAnswerOnceItCameAnotherWay()
    {
        const LoopbackAttempt attempt;
        attempt.listener().stopAccepting();
        QCOMPARE(attempt.visit(attempt.url()).header("Location"), "/done");
        QVERIFY(attempt.codes().isEmpty());
    }

    void isSettledInBoundedTime_data()
    {
        QTest::addColumn<bool>("comes");
        QTest::addColumn<bool>("waits");
        QTest::addColumn<bool>("stays");
        QTest::newRow("no browser") << false << false << false;
        QTest::newRow("a browser that never asks for the page") << true << false << false;
        QTest::newRow("a browser that waits for the page") << true << true << true;
        QTest::newRow("a browser that went away") << true << true << false;
    }

    void isSettledInBoundedTime()
    {
        QFETCH(bool, comes);
        QFETCH(bool, waits);
        QFETCH(bool, stays);
        const LoopbackAttempt attempt;
        QSignalSpy settled(&attempt.listener(), &LoopbackListener::settled);
        if (comes)
            QCOMPARE(attempt.visit(attempt.url()).status(), 303);
        auto browser = waits ? std::make_unique<RawConnection>(attempt.port()) : nullptr;
        if (browser) {
            browser->send(browserGet(attempt.page()));
            QVERIFY(browser->answer(50ms).bytes.isEmpty());
        }
        if (!stays)
            browser.reset();
        QVERIFY(settled.isEmpty());
        attempt.listener().conclude(thePage, thePolicy);
        QVERIFY(settled.wait(3000));
        if (browser)
            QCOMPARE(browser->answer().body(), thePage);
    }

    void isSettledOnce()
    {
        const LoopbackAttempt attempt;
        QSignalSpy settled(&attempt.listener(), &LoopbackListener::settled);
        QCOMPARE(attempt.visit(attempt.url()).status(), 303);
        attempt.listener().conclude(thePage, thePolicy);
        QCOMPARE(attempt.visit(attempt.page()).body(), thePage);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(attempt.visit(attempt.page()).body(), thePage);
        QCOMPARE(attempt.visit(attempt.url()).status(), 303);
        QTest::qWait(50);
        QCOMPARE(settled.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
