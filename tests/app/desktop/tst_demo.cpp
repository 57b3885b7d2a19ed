// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"
#include "desktopprogram.h"

#include "support/browserpeer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! `lanyard --demo` on a machine without a keyring: somebody tries it out, and afterwards it was never there.
class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY(QDir().mkpath(m_temporary));
        qputenv("TMPDIR", m_temporary.toLocal8Bit());
    }

    void init()
    {
        QVERIFY(m_login.startAfresh());
        m_login.bus().stopKeyring();
        QVERIFY(m_program.start({u"--demo"_s}));
    }

    void cleanup() { m_program.stop(); }

    void linksADemoAccountAndLeavesNothing()
    {
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"Demo: *"_s).isFocused()); // what this start is about
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        QVERIFY(m_program.press(u"Continue"_s));
        const QUrl address = m_login.openedAddress();
        const QJsonArray steps{QJsonObject{{u"click"_s, u"Ada Lovelace"_s}}, QJsonObject{{u"click"_s, u"Approve"_s}}};
        QCOMPARE(BrowserPeer::visit({.url = address, .steps = steps}).error, QString());
        QVERIFY(m_program.press(u"Finish"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"*, Demo, Active"_s).isValid());
        QVERIFY(m_program.press(u"Renew now"_s));
        QVERIFY(m_program.waitFor(u"list item"_s, u"*, Demo, Active"_s).isValid());

        QVERIFY(m_program.keys(u"Lanyard"_s, {u"ctrl+q"_s}));
        QVERIFY(m_program.endsWell());
        leavesNothing(address);
    }

    void leavesNothingWhenItIsInterrupted()
    {
        QVERIFY(m_program.press(u"Add account"_s));
        QVERIFY(m_program.press(u"Continue"_s));
        QVERIFY(m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid());
        QVERIFY(m_program.press(u"Continue"_s));
        const QUrl address = m_login.openedAddress();
        m_program.terminate();
        QVERIFY(m_program.endsWell());
        leavesNothing(address);
    }

private:
    void leavesNothing(const QUrl &provider)
    {
        QCOMPARE(m_login.files(), QStringList());
        QCOMPARE(QDir(m_temporary).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        QTcpSocket socket;
        socket.connectToHost(provider.host(), static_cast<quint16>(provider.port()));
        QVERIFY(!socket.waitForConnected(2000));
    }

    DesktopLogin m_login;
    DesktopProgram m_program;
    const QString m_temporary = m_login.bus().path(u"tmp"_s);
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
