// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "leakscan.h"
#include "linking.h"
#include "processwatch.h"

#include <lanyard/jose/privatekey.h>

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Lanyard;

namespace {

//! An opener that writes down everything that it can see, for the scan of the files to find.
constexpr auto nosyOpener = "#!/bin/sh\n{ printf '%s\\n' \"$@\"; env; cat; } >>\"$(dirname \"$0\")/../opened\"\n";

} // namespace

//! Nothing that lanyardctl says, writes down or shows of itself holds a secret, with all logging on.
class TestLeaks : public QObject
{
    Q_OBJECT

    const PrivateKey m_key = PrivateKey::generate(PrivateKey::Kind::P256).value();
    NodePeer m_peer{QStringLiteral("oidc-provider.mjs"),
                    {{QStringLiteral("tellIssued"), true},
                     {QStringLiteral("clients"),
                      QJsonArray{QJsonObject{
                          {QStringLiteral("client_id"), QStringLiteral("signing")},
                          {QStringLiteral("token_endpoint_auth_method"), QStringLiteral("private_key_jwt")},
                          {QStringLiteral("token_endpoint_auth_signing_alg"), QStringLiteral("ES256")},
                          {QStringLiteral("grant_types"),
                           QJsonArray{QStringLiteral("authorization_code"), QStringLiteral("client_credentials")}},
                          {QStringLiteral("jwks"),
                           QJsonObject{{QStringLiteral("keys"), QJsonArray{m_key.publicJwk().toJson()}}}}}}}}};
    CtlHome m_home;
    //! What was said and shown so far, by where.
    QList<std::pair<QString, QByteArray>> m_traces;

    //! Runs a command to its end under watch; with a person where it opens a browser.
    CtlOutcome watched(const QStringList &arguments, const QByteArray &input = {})
    {
        CtlProcess process(m_home, arguments);
        const ProcessWatch watch(process.processId());
        const bool needsPerson =
            arguments.contains(QLatin1String("link")) && !arguments.contains(QLatin1String("client-credentials"));
        if (needsPerson && arguments.contains(QLatin1String("paste"))) {
            const QUrl url(process.event(QStringLiteral("paste-code")).value(QLatin1String("url")).toString());
            process.write(Person().signIn(url).toEncoded() + '\n');
        } else if (needsPerson) {
            const QUrl url(process.event(QStringLiteral("open-url")).value(QLatin1String("url")).toString());
            m_traces.append({QStringLiteral("the page in the browser"), Person().signInAndReturn(url).body});
        }
        process.write(input);
        process.closeInput();
        const CtlOutcome outcome = process.wait();
        const QString command = arguments.constFirst();
        if (command != QLatin1String("token")) // its very purpose
            m_traces.append({QStringLiteral("the output of ") + command, outcome.out});
        m_traces.append({QStringLiteral("the log of ") + command, outcome.err});
        for (const QByteArray &shown : watch.seen())
            m_traces.append({QStringLiteral("/proc of ") + command, shown});
        for (const QString &path : m_home.files())
            takeFile(path);
        return outcome;
    }

    void takeFile(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_traces.append({path, file.readAll()});
    }

    LeakScan scanForAll()
    {
        LeakScan scan;
        for (const QJsonObject &event : m_peer.events()) {
            const QJsonObject issued = event.value(QLatin1String("issued")).toObject();
            for (auto it = issued.begin(); it != issued.end(); ++it) {
                const QByteArray value = it.value().toString().toLatin1();
                scan.add(it.key(), value);
                scan.add(QString(it.key() + QStringLiteral("'s signature")), value.mid(value.lastIndexOf('.') + 1));
            }
        }
        for (const char *client : {"confidential-basic", "confidential-post"})
            scan.add(QStringLiteral("client secret"), m_peer.secretOf(QLatin1String(client)));
        scan.add(QStringLiteral("passphrase"), CtlHome::passphrase);
        const QJsonObject key = QJsonDocument::fromJson(m_key.toJwk().reveal().toByteArray()).object();
        scan.add(QStringLiteral("private key"), key.value(QLatin1String("d")).toString().toLatin1());
        return scan;
    }

    QStringList linkAs(const char *client, const char *more)
    {
        return QStringList{QStringLiteral("link"),     QStringLiteral("--json"),      QStringLiteral("--issuer"),
                           m_peer.issuer().toString(), QStringLiteral("--client-id"), QLatin1String(client)}
        + words(more);
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
        m_home.environment().insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        m_home.environment().insert(QStringLiteral("QT_LOGGING_TO_CONSOLE"), QStringLiteral("1"));
        QFile opener(m_home.path(QStringLiteral("bin/xdg-open")));
        QVERIFY(opener.open(QIODevice::WriteOnly));
        opener.write(nosyOpener);
    }

    void findsASecretInEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray secret = "s3cret-v4lue+~/x";
        QTest::newRow("plain") << "<" + secret + ">";
        QTest::newRow("hex") << secret.toHex();
        QTest::newRow("base64") << QByteArray("user:" + secret + ";").toBase64();
        QTest::newRow("base64, one byte on") << QByteArray("user::" + secret + ";").toBase64();
        QTest::newRow("base64url") << QByteArray("u:" + secret).toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("percent-encoded") << secret.toPercentEncoding();
        QTest::newRow("UTF-16") << QByteArray::fromStdString(
            std::string("s\0003\0c\0r\0e\0t\0-\0v\0004\0l\0u\0e\0+\0~\0/\0x\0", 32));
    }

    void findsASecretInEveryForm()
    {
        QFETCH(QByteArray, text);
        LeakScan scan;
        scan.add(QStringLiteral("it"), "s3cret-v4lue+~/x");
        QVERIFY(!scan.findings(QStringLiteral("here"), text).isEmpty());
        QVERIFY(scan.findings(QStringLiteral("here"), "s3cret-v4lue+~/y").isEmpty());
    }

    void showsNoSecret()
    {
        const QString basic =
            m_home.write(QStringLiteral("basic"), m_peer.secretOf(QStringLiteral("confidential-basic")));
        const QString post = m_home.write(QStringLiteral("post"), m_peer.secretOf(QStringLiteral("confidential-post")));
        const QString withSecret = QStringLiteral("--client-auth client_secret_%1 --client-secret-file %2");
        const CtlOutcome linked =
            watched(linkAs("confidential-basic", qPrintable(withSecret.arg(QStringLiteral("basic"), basic))));
        QVERIFY2(linked.exitCode == 0, linked.said());
        const CtlOutcome pasted =
            watched(linkAs("confidential-post",
                           qPrintable(QString(withSecret.arg(QStringLiteral("post"), post)
                                              + QStringLiteral(" --flow paste --label pasted")))));
        QVERIFY2(pasted.exitCode == 0, pasted.said());
        const CtlOutcome program = watched(
            linkAs("confidential-basic",
                   qPrintable(QString(QStringLiteral("--flow client-credentials --label robot --client-secret-file ")
                                      + basic))));
        QVERIFY2(program.exitCode == 0, program.said());

        const QString jwk = m_home.write(QStringLiteral("jwk"), m_key.toJwk().reveal().toByteArray());
        const CtlOutcome signing = watched(linkAs(
            "signing",
            qPrintable(QString(QStringLiteral("--flow client-credentials --label signer --client-key-file ") + jwk))));
        QVERIFY2(signing.exitCode == 0, signing.said());

        const QByteArray token = watched(words("token ada")).out;
        for (const char *line :
             {"token ada --force-refresh --json", "token robot --force-refresh", "token signer --force-refresh",
              "refresh ada --json", "userinfo ada --json", "show ada --json", "show ada", "accounts --json",
              "doctor --json", "unlink pasted --json"}) {
            const CtlOutcome outcome = watched(words(line));
            QVERIFY2(outcome.exitCode == 0, outcome.said());
        }
        // failures say more than successes
        QVERIFY(watched(linkAs("confidential-post",
                               qPrintable(QString(withSecret.arg(QStringLiteral("basic"), basic)
                                                  + QStringLiteral(" --flow paste")))))
                    .exitCode
                != 0);
        m_home.write(QStringLiteral("passphrase"), "something else, but long");
        QVERIFY(watched(words("token ada")).exitCode != 0);
        m_peer.stop();
        m_home.write(QStringLiteral("passphrase"), CtlHome::passphrase);
        QVERIFY(watched(words("refresh ada")).exitCode != 0);
        QVERIFY(watched(words("unlink ada")).exitCode == 0);

        // the test could not fail without logs, without processes, or without secrets
        QVERIFY(std::ranges::any_of(m_traces, [](const auto &trace) {
            return trace.second.contains("qt.") && trace.first.startsWith(QLatin1String("the log"));
        }));
        QVERIFY(std::ranges::any_of(m_traces, [](const auto &trace) {
            return trace.first.startsWith(QLatin1String("/proc")) && trace.second.contains("--client-secret-file");
        }));
        QVERIFY(std::ranges::any_of(
            m_traces, [](const auto &trace) { return trace.first.endsWith(QLatin1String("accounts.sqlite")); }));
        QVERIFY(std::ranges::any_of(m_traces, [](const auto &trace) {
            return trace.first.endsWith(QLatin1String("/opened")) && trace.second.contains("PATH=");
        }));
        const LeakScan scan = scanForAll();
        QVERIFY2(scan.secrets() > 15, qPrintable(QString::number(scan.secrets())));
        QVERIFY(!scan.findings(QStringLiteral("token"), token).isEmpty());

        QStringList findings;
        const QStringList ours{m_home.path(QStringLiteral("passphrase")), basic, post, jwk};
        for (const auto &[where, bytes] : m_traces)
            findings += ours.contains(where) ? QStringList() : scan.findings(where, bytes);
        findings.removeDuplicates();
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestLeaks)
#include "tst_leaks.moc"
