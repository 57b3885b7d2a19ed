// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/accounts/samples.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"
#include "support/faketransport.h"

#include <lanyard/diagnosis/diagnosis.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Lanyard;

//! All checks together.
class TestDiagnosis : public QObject
{
    Q_OBJECT

    FakeClock m_clock;
    FakeTransport m_transport;
    HttpClient m_http{m_transport, m_clock};
    QTemporaryDir m_folder;

    [[nodiscard]] QList<Finding> found(SecretStore &secrets, const QList<Account> &accounts)
    {
        DiagnosisSubjects subjects;
        subjects.secrets = &secrets;
        subjects.http = &m_http;
        subjects.accounts = accounts;
        subjects.providers = 3;
        subjects.agentSocket = m_folder.filePath(QStringLiteral("agent.sock"));
        return QCoro::waitFor(diagnose(subjects));
    }

    [[nodiscard]] static QStringList checksOf(const QList<Finding> &findings)
    {
        QStringList checks;
        for (const Finding &finding : findings)
            checks += finding.check;
        return checks;
    }

private Q_SLOTS:

    void looksAtEverythingInItsOrder()
    {
        FakeSecretStore secrets;
        const QStringList checks = checksOf(found(secrets, {}));
        QCOMPARE(checks.join(QLatin1Char(' ')),
                 QStringLiteral("keyring browser loopback clock proxy tls policy agent providers"));
    }

    void addsAFindingForEachServer()
    {
        FakeSecretStore secrets;
        m_transport.append(FakeTransport::http(405, "text/plain", {}));
        const QList<Finding> findings = found(secrets, {sampleAccount(QStringLiteral("a"), QStringLiteral("A"))});
        QCOMPARE(checksOf(findings).count(QStringLiteral("tls")), 2);
    }

    void leavesALockedKeyringLocked()
    {
        FakeSecretStore secrets;
        secrets.fail(FakeSecretStore::Operation::Status, errorFor(SecretStoreState::Locked));
        const QList<Finding> findings = found(secrets, {});
        QCOMPARE(findings.first().check, QStringLiteral("keyring"));
        QCOMPARE(findings.first().status, FindingStatus::Warning);
        QCOMPARE(secrets.calls(), 1); // to look, and nothing else
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
