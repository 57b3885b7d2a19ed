// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/diagnosis/agentcheck.h>
#include <lanyard/diagnosis/browsercheck.h>
#include <lanyard/diagnosis/keyringcheck.h>
#include <lanyard/diagnosis/loopbackcheck.h>
#include <lanyard/diagnosis/policycheck.h>
#include <lanyard/diagnosis/proxycheck.h>
#include <lanyard/diagnosis/tlscheck.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

namespace {

const AgentAccounts ours{QStringLiteral("/home/ada/accounts.sqlite"), QStringLiteral("keychain")};

//! An environment variable as long as this object lives.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        qputenv(name, value);
    }

    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

//! What each check finds in what it is shown.
class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void looksAtTheKeyring_data()
    {
        QTest::addColumn<SecretStoreState>("state");
        QTest::addColumn<FindingStatus>("status");
        QTest::newRow("ready") << SecretStoreState::Ready << FindingStatus::Ok;
        QTest::newRow("locked") << SecretStoreState::Locked << FindingStatus::Warning;
        QTest::newRow("dismissed") << SecretStoreState::PromptDismissed << FindingStatus::Problem;
        QTest::newRow("denied") << SecretStoreState::Denied << FindingStatus::Problem;
        QTest::newRow("none") << SecretStoreState::NoBackend << FindingStatus::Problem;
        QTest::newRow("silent") << SecretStoreState::TimedOut << FindingStatus::Problem;
    }

    void looksAtTheKeyring()
    {
        QFETCH(SecretStoreState, state);
        QFETCH(FindingStatus, status);
        const Finding finding = keyringFinding({state, QStringLiteral("GNOME Keyring"), {}});
        QCOMPARE(finding.check, QStringLiteral("keyring"));
        QCOMPARE(finding.status, status);
        QVERIFY(!finding.detail.isEmpty());
        QCOMPARE(finding.hint.isEmpty(), status == FindingStatus::Ok);
    }

    void missesWhatOpensABrowser()
    {
        const QTemporaryDir empty;
        const Variable path("PATH", empty.path().toLocal8Bit());
        const Finding finding = browserFinding();
        QCOMPARE(finding.check, QStringLiteral("browser"));
        QCOMPARE(finding.status, FindingStatus::Warning);
        QVERIFY(!finding.hint.isEmpty());
    }

    void findsTheWayBackFromTheBrowser()
    {
        const Finding finding = loopbackFinding();
        QCOMPARE(finding.check, QStringLiteral("loopback"));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY(finding.detail.contains(QLatin1String("127.0.0.1")));
    }

    void namesTheProxyWithoutItsPassword()
    {
        const Variable proxy("https_proxy", "http://ada:proxy-secret@proxy.example:3128");
        const Finding finding = proxyFinding();
        QCOMPARE(finding.check, QStringLiteral("proxy"));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY2(finding.detail.contains(QLatin1String("proxy.example, port 3128")), qPrintable(finding.detail));
        QVERIFY(!finding.detail.contains(QLatin1String("secret")) && !finding.detail.contains(QLatin1String("ada")));
    }

    void countsWhomThisMachineTrusts()
    {
        const Finding finding = tlsFinding();
        QCOMPARE(finding.check, QStringLiteral("tls"));
        QCOMPARE(finding.status, FindingStatus::Ok);
        QVERIFY2(finding.detail.contains(QLatin1String("trusted authorities")), qPrintable(finding.detail));
    }

    void looksAtThePolicy()
    {
        const Error error{ErrorKind::Usage,
                          QStringLiteral("invalid_policy"),
                          QStringLiteral("It is malformed."),
                          QStringLiteral("Mend it."),
                          {}};
        Policy policy;
        QCOMPARE(policyFinding(policy, {}).status, FindingStatus::Ok);
        policy.deniedProviders = {QStringLiteral("google")};
        const Finding applies = policyFinding(policy, QStringLiteral("/etc/lanyard/policy.json"));
        QCOMPARE(applies.status, FindingStatus::Ok);
        QVERIFY(applies.detail.contains(QLatin1String("/etc/lanyard/policy.json")));
        policy.notice = error;
        QCOMPARE(policyFinding(policy, {}), Finding::of(CheckName::policy, FindingStatus::Warning, error));
        policy.defect = error;
        QCOMPARE(policyFinding(policy, {}), Finding::of(CheckName::policy, FindingStatus::Problem, error));
    }

    void namesEachProviderFileThatIsMalformed()
    {
        QCOMPARE(providerFindings({}, 12).size(), 1);
        QCOMPARE(providerFindings({}, 12).first().status, FindingStatus::Ok);
        const QList<FileProblem> problems{{QStringLiteral("/a.json"), 3, 7, QStringLiteral("a word")},
                                          {QStringLiteral("/b.json"), 1, 1, QStringLiteral("another")}};
        const QList<Finding> findings = providerFindings(problems, 12);
        QCOMPARE(findings.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(findings.at(i).status, FindingStatus::Problem);
            QCOMPARE(findings.at(i).detail, problems.at(i).toText());
            QVERIFY(!findings.at(i).hint.isEmpty());
        }
    }

    void looksAtWhoHandsOutTokens()
    {
        AgentGreeting agent{QStringLiteral("lanyard"), QStringLiteral("1.0"), 4711, ours};
        QCOMPARE(agentFinding(std::nullopt, ours).status, FindingStatus::Ok);
        const Finding same = agentFinding(agent, ours);
        QCOMPARE(same.status, FindingStatus::Ok);
        QVERIFY(same.detail.contains(QLatin1String("4711")));
        agent.accounts.store = QStringLiteral("file");
        const Finding other = agentFinding(agent, ours);
        QCOMPARE(other.status, FindingStatus::Warning);
        QVERIFY(!other.hint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
