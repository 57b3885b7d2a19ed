// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"
#include "desktoplogin.h"
#include "desktopprogram.h"
#include "linkingperson.h"

#include "support/nodepeer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

//! The desktop program as the agent, and beside the headless one.
class TestAgent : public QObject
{
    Q_OBJECT

    //! Which program hands out tokens, as the doctor says it.
    [[nodiscard]] static QString agentProgram()
    {
        const QByteArray findings = DesktopLogin::lanyardctl({u"doctor"_s, u"--json"_s});
        for (const QJsonValue &entry : QJsonDocument::fromJson(findings).array()) {
            if (entry.toObject().value("check"_L1).toString() == "agent"_L1)
                return entry.toObject().value("detail"_L1).toString().section(u' ', 0, 0);
        }
        return {};
    }

    [[nodiscard]] auto renewals() { return m_server.count(u"grant.success"_s, u"refresh_token"_s); }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_login.start());
        QVERIFY2(m_server.start(), qPrintable(m_server.errorText()));
    }

    void init()
    {
        QVERIFY(m_login.startAfresh());
        QVERIFY(m_login.addProvider(m_server.issuer()));
    }

    void cleanup() { m_program.stop(); }

    void handsOutTokensWhileTheWindowIsThere()
    {
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QCOMPARE(agentProgram(), u"lanyard"_s);
        const QByteArray token = DesktopLogin::lanyardctl({u"token"_s, u"ada"_s});
        QVERIFY(!token.isEmpty());
        const auto before = renewals();
        const QByteArray renewed = DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--force-refresh"_s});
        QVERIFY(!renewed.isEmpty() && renewed != token);
        QCOMPARE(renewals(), before + 1);
    }

    void leavesItToTheHeadlessAgentAndTakesOver()
    {
        ChildProcess agent;
        QVERIFY(DesktopLogin::startLanyardctl(agent, {u"agent"_s}));
        QTRY_VERIFY(QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/lanyard/agent.sock"_s));
        QVERIFY(m_program.start());
        QVERIFY(m_person.linkAccount());
        QCOMPARE(agentProgram(), u"lanyardctl"_s);
        const auto before = renewals();
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_COMPARE(renewals(), before + 1);
        QVERIFY(m_program.waitFor(u"list item"_s, QString::fromLatin1(LinkingPerson::row)).isValid());
        agent.stop();
        QTRY_COMPARE_WITH_TIMEOUT(agentProgram(), u"lanyard"_s, 15'000);
        QVERIFY(!DesktopLogin::lanyardctl({u"token"_s, u"ada"_s, u"--force-refresh"_s}).isEmpty());
        QVERIFY(m_program.press(u"Renew now"_s));
        QTRY_COMPARE(renewals(), before + 3);
    }

private:
    DesktopLogin m_login;
    NodePeer m_server{u"oidc-provider.mjs"_s};
    DesktopProgram m_program;
    LinkingPerson m_person{m_login, m_program};
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
