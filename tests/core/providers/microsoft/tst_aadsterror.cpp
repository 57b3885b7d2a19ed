// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/oauth/oautherror.h>
#include <lanyard/providers/microsoft/aadsterror.h>

#include <QTest>

using namespace Lanyard;

class TestAadstsError : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void saysWhatTheNumberAsksFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words"); // somewhere in the message or the hint
        QTest::newRow("50011") << "invalid_request" << "redirect URI";
        QTest::newRow("50076") << "interaction_required" << "second factor";
        QTest::newRow("50079") << "interaction_required" << "second factor";
        QTest::newRow("50173") << "invalid_grant" << "password was changed";
        QTest::newRow("50194") << "invalid_request" << "tenant";
        QTest::newRow("53003") << "access_denied" << "policy of your organization";
        QTest::newRow("65001") << "invalid_grant" << "agreed";
        QTest::newRow("65004") << "access_denied" << "declined";
        QTest::newRow("90094") << "invalid_grant" << "administrator";
        QTest::newRow("700016") << "unauthorized_client" << "client id";
        QTest::newRow("700082") << "invalid_grant" << "90 days";
        QTest::newRow("7000215") << "invalid_client" << "secret";
        QTest::newRow("7000218") << "invalid_client" << "public client";
        QTest::newRow("9001023") << "unauthorized_client" << "personal accounts";
    }

    void saysWhatTheNumberAsksFor()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        const QString number = QString::fromLatin1(QTest::currentDataTag());
        const QString microsofts =
            QStringLiteral("AADSTS%1: what Microsoft says. Trace ID: 11 Timestamp: now").arg(number);
        const Error plain = oauthError(code, microsofts);
        const Error advised = withMicrosoftAdvice(plain);
        QCOMPARE(advised.kind, plain.kind);
        QCOMPARE(advised.code, plain.code);
        const QString said = advised.message + QLatin1Char(' ') + advised.hint;
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!advised.message.contains(QLatin1String("AADSTS")));
        QVERIFY(!advised.hint.isEmpty());
        QVERIFY(advised.detail.contains(microsofts));
        QVERIFY(advised.detail.startsWith(plain.detail));
    }

    void leavesOthersAsTheyAre_data()
    {
        QTest::addColumn<QString>("description");
        QTest::newRow("no number") << "The grant is over.";
        QTest::newRow("nothing") << "";
        QTest::newRow("a number that is not known") << "AADSTS999999: something new";
        QTest::newRow("a longer one that begins like a known one") << "AADSTS500111: something else";
        QTest::newRow("a number of somebody else's") << "Error 50011";
    }

    void leavesOthersAsTheyAre()
    {
        QFETCH(QString, description);
        const Error plain = oauthError(QStringLiteral("invalid_grant"), description);
        QCOMPARE(withMicrosoftAdvice(plain), plain);
    }
};

QTEST_GUILESS_MAIN(TestAadstsError)
#include "tst_aadsterror.moc"
