// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linking.h"

#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace Lanyard;

//! lanyardctl link --flow paste at npm's oidc-provider, and what else comes from standard input.
class TestPasting : public QObject
{
    Q_OBJECT

    NodePeer m_peer{QStringLiteral("oidc-provider.mjs")};

    //! A paste flow up to the question for the code; its address.
    QUrl askedForPaste(CtlProcess &process)
    {
        return QUrl(valueOf(process.event(QStringLiteral("paste-code")), "url"));
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

    void takesWhatIsPasted_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("address") << QStringLiteral("address");
        QTest::newRow("code") << QStringLiteral("code");
        QTest::newRow("code and state") << QStringLiteral("code#state");
        QTest::newRow("without a line's end") << QStringLiteral("no newline");
    }

    void takesWhatIsPasted()
    {
        QFETCH(QString, what);
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        CtlProcess process(
            home,
            linkArguments(m_peer, {QStringLiteral("--flow"), QStringLiteral("paste"), QStringLiteral("--no-browser")}));
        const QUrl url = askedForPaste(process);
        QVERIFY(home.openedAddresses().isEmpty());
        const QUrl redirect = person.signIn(url);
        const QUrlQuery query(redirect);
        const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
        QVERIFY(!code.isEmpty());
        QString pasted = redirect.toString();
        if (what == QLatin1String("code"))
            pasted = code;
        else if (what == QLatin1String("code#state"))
            pasted = code + QLatin1Char('#') + query.queryItemValue(QStringLiteral("state"));
        process.write(pasted.toUtf8() + (what == QLatin1String("no newline") ? "" : "\n"));
        process.closeInput();
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.exitCode == 0, outcome.said());
        QCOMPARE(accountsOf(home).size(), 1);
        QCOMPARE(valueOf(accountsOf(home).first().toObject(), "flow"), QStringLiteral("paste"));
    }

    void givesUpOnWhatIsPastedWrongly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("state of another sign-in") << QByteArray("http://127.0.0.1/callback?code=abc&state=other\n") << 8
                                                  << QStringLiteral("foreign_response");
        QTest::newRow("a sentence") << QByteArray("I am done\n") << 8 << QStringLiteral("unreadable_input");
        QTest::newRow("an empty line") << QByteArray("\n") << 8 << QStringLiteral("unreadable_input");
        QTest::newRow("nothing at all") << QByteArray() << 6 << QStringLiteral("no_input");
        QTest::newRow("a code that is none") << QByteArray("abc\n") << 3 << QStringLiteral("invalid_grant");
    }

    void givesUpOnWhatIsPastedWrongly()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const CtlHome home(CtlHome::Vault::Quick);
        const auto arguments =
            linkArguments(m_peer, {QStringLiteral("--flow"), QStringLiteral("paste"), QStringLiteral("--no-browser")});
        const CtlOutcome outcome = CtlProcess::run(home, arguments, text);
        QVERIFY2(outcome.exitCode == exitCode, outcome.said());
        QCOMPARE(outcome.errorCode(), code);
        QCOMPARE(outcome.events().size(), 2);
        QCOMPARE(accountsOf(home), QJsonArray());
    }

    void asksForThePasteWhereItsPortIsBusy()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        const QString port = QString::number(other.serverPort());
        CtlProcess process(home,
                           linkArguments(m_peer,
                                         {QStringLiteral("--redirect-port"), port, QStringLiteral("--redirect-path"),
                                          QStringLiteral("callback")}));
        const QUrl url = askedForPaste(process);
        QVERIFY(process.says("uses port " + port.toLatin1()));
        process.write(person.signIn(url).toEncoded() + '\n');
        QCOMPARE(process.wait().exitCode, 0);
    }

    void readsSecretAndCodeFromTheSameInput()
    {
        const CtlHome home(CtlHome::Vault::Quick);
        Person person;
        CtlProcess process(home,
                           {QStringLiteral("link"), QStringLiteral("--json"), QStringLiteral("--issuer"),
                            m_peer.issuer().toString(), QStringLiteral("--client-id"),
                            QStringLiteral("confidential-post"), QStringLiteral("--client-auth"),
                            QStringLiteral("client_secret_post"), QStringLiteral("--client-secret-file"),
                            QStringLiteral("-"), QStringLiteral("--flow"), QStringLiteral("paste")});
        // all at once, as a here-document comes: the second line must not be lost in a buffer
        process.write(m_peer.secretOf(QStringLiteral("confidential-post")) + "\nabc\n");
        process.closeInput();
        const CtlOutcome outcome = process.wait();
        QVERIFY2(outcome.errorCode() == QLatin1String("invalid_grant"), outcome.said());
    }
};

QTEST_GUILESS_MAIN(TestPasting)
#include "tst_pasting.moc"
