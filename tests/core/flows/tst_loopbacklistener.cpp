// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "rawconnection.h"

#include <lanyard/flows/loopbacklistener.h>

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Lanyard;
using namespace std::chrono_literals;

namespace {

const QByteArray thePage = "<!doctype html><title>Done</title>";
const QByteArray thePolicy = "default-src 'none'";

std::unique_ptr<LoopbackListener> listening(const LoopbackRedirect &redirect = {})
{
    auto listener = LoopbackListener::listen(redirect);
    if (!listener)
        qFatal("no listener: %s", qPrintable(listener.error().message));
    return std::move(*listener);
}

quint16 portOf(const LoopbackListener &listener) { return static_cast<quint16>(listener.redirectUri().port()); }

//! Accepts state=right, and writes down the codes that came with it.
void acceptRight(LoopbackListener &listener, QStringList *codes = nullptr)
{
    listener.accept([codes](const ResponseParameters &parameters) {
        if (!parameters.contains({QStringLiteral("state"), QStringLiteral("right")}))
            return false;
        if (codes) {
            for (const auto &[name, value] : parameters)
                codes->append(name == QLatin1String("code") ? QStringList(value) : QStringList());
        }
        return true;
    });
}

QUrl redirected(const LoopbackListener &listener, const QString &query = QStringLiteral("code=c0de&state=right"))
{
    QUrl url = listener.redirectUri();
    url.setQuery(query);
    return url;
}

QUrl done(const LoopbackListener &listener) { return listener.redirectUri().resolved(QUrl(QStringLiteral("/done"))); }

RawAnswer visit(const QUrl &url) { return RawConnection::ask(static_cast<quint16>(url.port()), browserGet(url)); }

//! The local addresses that this machine listens on at a port, as /proc/net/tcp and tcp6 write them.
QStringList listeningAddresses(quint16 port)
{
    QStringList addresses;
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto lines = QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            const QStringList fields = line.simplified().split(QLatin1Char(' '));
            const QStringList local = fields.value(1).split(QLatin1Char(':'));
            if (fields.value(3) == QLatin1String("0A") && local.value(1).toUShort(nullptr, 16) == port)
                addresses += local.first();
        }
    }
    return addresses;
}

bool hasIpv6() { return QTcpServer().listen(QHostAddress::LocalHostIPv6); }

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listensOnLoopbackOnlyAndOnBothFamilies()
    {
        const auto listener = listening();
        const QString ipv4 = QStringLiteral("0100007F");
        const QString ipv6 = QStringLiteral("00000000000000000000000001000000");
        QCOMPARE(listeningAddresses(portOf(*listener)), hasIpv6() ? QStringList({ipv4, ipv6}) : QStringList(ipv4));
    }

    void answersUnderEveryNameOfLoopback_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("localhost") << QStringLiteral("localhost") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("LOCALHOST") << QStringLiteral("LOCALHOST") << QHostAddress(QHostAddress::LocalHost);
        if (hasIpv6()) {
            QTest::newRow("localhost on IPv6")
                << QStringLiteral("localhost") << QHostAddress(QHostAddress::LocalHostIPv6);
            QTest::newRow("[::1]") << QStringLiteral("[::1]") << QHostAddress(QHostAddress::LocalHostIPv6);
        }
    }

    void answersUnderEveryNameOfLoopback()
    {
        QFETCH(QString, host);
        QFETCH(QHostAddress, address);
        const auto listener = listening();
        acceptRight(*listener);
        QUrl url = redirected(*listener);
        url.setHost(host);
        QCOMPARE(RawConnection::ask(portOf(*listener), browserGet(url), address).status(), 303);
    }

    void takesAnotherPortForEachSignIn()
    {
        const auto first = listening();
        const auto second = listening();
        QVERIFY(first->redirectUri() != second->redirectUri());
        QVERIFY(portOf(*first) >= 1024);
    }

    void spellsTheRedirectAsTheRegistrationDoes_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("usual") << QStringLiteral("127.0.0.1") << QStringLiteral("/callback")
                               << QStringLiteral("http://127.0.0.1:%1/callback");
        QTest::newRow("Microsoft") << QStringLiteral("localhost") << QStringLiteral("/")
                                   << QStringLiteral("http://localhost:%1/");
        QTest::newRow("IPv6") << QStringLiteral("[::1]") << QStringLiteral("/a/b")
                              << QStringLiteral("http://[::1]:%1/a/b");
    }

    void spellsTheRedirectAsTheRegistrationDoes()
    {
        QFETCH(QString, host);
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const auto listener = listening({.host = host, .path = path});
        QCOMPARE(listener->redirectUri().toString(), expected.arg(portOf(*listener)));
    }

    void takesTheFirstPortOfTheListThatIsFree()
    {
        QTcpServer ipv4;
        QVERIFY(ipv4.listen(QHostAddress::LocalHost));
        QList<quint16> ports{ipv4.serverPort()};
        // who has a port on IPv6 alone would get what the browser brings to “localhost”
        QTcpServer ipv6;
        if (hasIpv6()) {
            QVERIFY(ipv6.listen(QHostAddress::LocalHostIPv6));
            ports += ipv6.serverPort();
        }
        const quint16 free = portOf(*listening());
        const quint16 alsoFree = portOf(*listening());
        const auto listener = listening({.ports = ports + QList<quint16>{free, alsoFree}});
        QCOMPARE(portOf(*listener), free);
        acceptRight(*listener);
        QCOMPARE(visit(redirected(*listener)).status(), 303);
    }

    void namesThePortsThatAreAllBusy()
    {
        QTcpServer first;
        QTcpServer second;
        QVERIFY(first.listen(QHostAddress::LocalHost));
        QVERIFY(second.listen(QHostAddress::LocalHost));
        const auto listener = LoopbackListener::listen({.ports = {first.serverPort(), second.serverPort()}});
        QVERIFY(!listener);
        QCOMPARE(listener.error().kind, ErrorKind::Network);
        QCOMPARE(listener.error().code, QStringLiteral("port_busy"));
        QVERIFY(listener.error().message.contains(QString::number(first.serverPort())));
        QVERIFY(listener.error().message.contains(QString::number(second.serverPort())));
        QVERIFY(!listener.error().hint.isEmpty());
    }

    void doesNotShareItsPortWithAnotherSignIn()
    {
        const auto first = listening();
        const auto second = LoopbackListener::listen({.ports = {portOf(*first)}});
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("port_busy"));
    }

    void listensHereWhateverProxyTheProgramHas()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 9));
        const auto listener = listening();
        acceptRight(*listener);
        const RawAnswer answer = visit(redirected(*listener));
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(answer.status(), 303);
    }

    void freesItsPortAtTheEnd()
    {
        auto listener = listening();
        const quint16 port = portOf(*listener);
        listener.reset();
        QVERIFY(listeningAddresses(port).isEmpty());
    }

    void asksTheBrowserToComeBackUntilItJudges()
    {
        const auto listener = listening();
        QCOMPARE(visit(redirected(*listener)).status(), 503);
        acceptRight(*listener);
        QCOMPARE(visit(redirected(*listener)).status(), 303);
    }

    void sendsTheBrowserToAnAddressWithoutTheCode()
    {
        const auto listener = listening();
        QStringList codes;
        acceptRight(*listener, &codes);
        const RawAnswer answer = visit(redirected(*listener));
        QCOMPARE(answer.status(), 303);
        QCOMPARE(answer.header("Location"), "/done");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QCOMPARE(answer.header("Referrer-Policy"), "no-referrer");
        QVERIFY(!answer.bytes.contains("c0de"));
        QCOMPARE(codes, QStringList(QStringLiteral("c0de")));
    }

    void keepsThePageApartFromARedirectPathOfTheSameName()
    {
        const auto listener = listening({.path = QStringLiteral("/done")});
        acceptRight(*listener);
        QCOMPARE(visit(redirected(*listener)).header("Location"), "/finished");
    }

    void showsThePageOnceItIsKnownHowTheSignInEnded()
    {
        const auto listener = listening();
        acceptRight(*listener);
        QCOMPARE(visit(done(*listener)).status(), 404); // nobody has signed in yet
        QCOMPARE(visit(redirected(*listener)).status(), 303);

        RawConnection waiting(portOf(*listener));
        waiting.send(browserGet(done(*listener)));
        QVERIFY(waiting.answer(100ms).bytes.isEmpty());
        listener->conclude(thePage, thePolicy);
        const RawAnswer answer = waiting.answer();
        QCOMPARE(answer.status(), 200);
        QCOMPARE(answer.body(), thePage);
        QCOMPARE(answer.header("Content-Security-Policy"), thePolicy);
        QCOMPARE(answer.header("Content-Type"), "text/html; charset=utf-8");
        QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff");
        QCOMPARE(answer.header("Cache-Control"), "no-store");
        QCOMPARE(visit(done(*listener)).body(), thePage); // a reload
    }

    void letsOneAnswerWin()
    {
        const auto listener = listening();
        QStringList codes;
        acceptRight(*listener, &codes);
        QCOMPARE(visit(redirected(*listener)).status(), 303);
        QCOMPARE(visit(redirected(*listener, QStringLiteral("code=other&state=right"))).status(), 303);
        QCOMPARE(codes, QStringList(QStringLiteral("c0de")));
    }

    void answersADoubledRequestAlike()
    {
        const auto listener = listening();
        QStringList codes;
        acceptRight(*listener, &codes);
        RawConnection first(portOf(*listener));
        RawConnection second(portOf(*listener));
        first.send(browserGet(redirected(*listener)));
        second.send(browserGet(redirected(*listener)));
        QCOMPARE(first.answer().header("Location"), "/done");
        QCOMPARE(second.answer().header("Location"), "/done");
        QCOMPARE(codes.size(), 1);

        RawConnection firstPage(portOf(*listener));
        RawConnection secondPage(portOf(*listener));
        firstPage.send(browserGet(done(*listener)));
        secondPage.send(browserGet(done(*listener)));
        QVERIFY(secondPage.answer(50ms).bytes.isEmpty());
        listener->conclude(thePage, thePolicy);
        QCOMPARE(firstPage.answer().body(), thePage);
        QCOMPARE(secondPage.answer().body(), thePage);
    }

    void takesNoAnswerOnceItCameAnotherWay()
    {
        const auto listener = listening();
        QStringList codes;
        acceptRight(*listener, &codes);
        listener->stopAccepting();
        QCOMPARE(visit(redirected(*listener)).header("Location"), "/done");
        QVERIFY(codes.isEmpty());
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
        const auto listener = listening();
        acceptRight(*listener);
        QSignalSpy settled(listener.get(), &LoopbackListener::settled);
        if (comes)
            QCOMPARE(visit(redirected(*listener)).status(), 303);
        auto browser = waits ? std::make_unique<RawConnection>(portOf(*listener)) : nullptr;
        if (browser) {
            browser->send(browserGet(done(*listener)));
            QVERIFY(browser->answer(50ms).bytes.isEmpty());
        }
        if (!stays)
            browser.reset();
        QVERIFY(settled.isEmpty());
        listener->conclude(thePage, thePolicy);
        QVERIFY(settled.wait(3000));
        if (browser)
            QCOMPARE(browser->answer().body(), thePage);
    }

    void isSettledOnce()
    {
        const auto listener = listening();
        acceptRight(*listener);
        QSignalSpy settled(listener.get(), &LoopbackListener::settled);
        QCOMPARE(visit(redirected(*listener)).status(), 303);
        listener->conclude(thePage, thePolicy);
        QCOMPARE(visit(done(*listener)).body(), thePage);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(visit(done(*listener)).body(), thePage);
        QCOMPARE(visit(redirected(*listener)).status(), 303);
        QTest::qWait(50);
        QCOMPARE(settled.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
