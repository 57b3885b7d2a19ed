// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "loopbackattempt.h"

#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTest>

#include <optional>

using namespace Lanyard;

namespace {

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

class TestLoopbackPorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listensOnLoopbackOnlyAndOnBothFamilies()
    {
        const LoopbackAttempt attempt;
        const QString ipv4 = QStringLiteral("0100007F");
        const QString ipv6 = QStringLiteral("00000000000000000000000001000000");
        QCOMPARE(listeningAddresses(attempt.port()), hasIpv6() ? QStringList({ipv4, ipv6}) : QStringList(ipv4));
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
        const LoopbackAttempt attempt;
        QUrl url = attempt.url();
        url.setHost(host);
        QCOMPARE(RawConnection::ask(attempt.port(), browserGet(url), address).status(), 303);
    }

    void takesAnotherPortForEachSignIn()
    {
        const LoopbackAttempt first;
        const LoopbackAttempt second;
        QVERIFY(first.port() != second.port());
        QVERIFY(first.port() >= 1024);
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
        const LoopbackAttempt attempt({.host = host, .path = path});
        QCOMPARE(attempt.listener().redirectUri().toString(), expected.arg(attempt.port()));
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
        const quint16 free = LoopbackAttempt().port();
        const quint16 alsoFree = LoopbackAttempt().port();
        const LoopbackAttempt attempt({.ports = ports + QList<quint16>{free, alsoFree}});
        QCOMPARE(attempt.port(), free);
        QCOMPARE(attempt.visit(attempt.url()).status(), 303);
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
        const LoopbackAttempt first;
        const auto second = LoopbackListener::listen({.ports = {first.port()}});
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("port_busy"));
    }

    void listensHereWhateverProxyTheProgramHas()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 9));
        const LoopbackAttempt attempt;
        const RawAnswer answer = attempt.visit(attempt.url());
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QCOMPARE(answer.status(), 303);
    }

    void freesItsPortAtTheEnd()
    {
        std::optional<LoopbackAttempt> attempt(std::in_place);
        const quint16 port = attempt->port();
        QVERIFY(!listeningAddresses(port).isEmpty());
        attempt.reset();
        QVERIFY(listeningAddresses(port).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoopbackPorts)
#include "tst_loopbackports.moc"
