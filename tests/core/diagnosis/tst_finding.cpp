// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/diagnosis/findingreport.h>

#include <QTest>

using namespace Lanyard;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hasStableNamesForEachStatus()
    {
        QCOMPARE(statusName(FindingStatus::Ok), QStringLiteral("ok"));
        QCOMPARE(statusName(FindingStatus::Warning), QStringLiteral("warning"));
        QCOMPARE(statusName(FindingStatus::Problem), QStringLiteral("problem"));
    }

    void knowsTheWorst()
    {
        const Finding fine = Finding::ok(CheckName::proxy, QStringLiteral("a"));
        const Finding note = Finding::warning(CheckName::proxy, QStringLiteral("a"), QStringLiteral("b"));
        const Finding problem = Finding::problem(CheckName::proxy, QStringLiteral("a"), QStringLiteral("b"));
        QCOMPARE(worstStatus({}), FindingStatus::Ok);
        QCOMPARE(worstStatus({fine, note, fine}), FindingStatus::Warning);
        QCOMPARE(worstStatus({note, problem, fine}), FindingStatus::Problem);
    }

    void reportsLineByLine()
    {
        const QList<Finding> findings{
            Finding::ok(CheckName::proxy, QStringLiteral("No proxy is set.")),
            Finding::warning(CheckName::keyring, QStringLiteral("It is locked."), QStringLiteral("Unlock it.")),
            Finding::problem(CheckName::clock, QStringLiteral("It is wrong."), QStringLiteral("Set it."))};
        const QStringList lines{QStringLiteral("✓ proxy       No proxy is set."),
                                QStringLiteral("! keyring     It is locked."),
                                QStringLiteral("              Unlock it."),
                                QStringLiteral("✗ clock       It is wrong."), QStringLiteral("              Set it.")};
        QCOMPARE(reportLines(findings), lines);
        const QString report = reportText(findings);
        QVERIFY2(report.startsWith(QStringLiteral("Lanyard ")), qPrintable(report));
        QVERIFY(report.endsWith(QLatin1Char('\n') + lines.join(QLatin1Char('\n')) + QLatin1Char('\n')));
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
