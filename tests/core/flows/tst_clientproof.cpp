// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "core/jose/pemkey.h"
#include "core/net/testcertificate.h"

#include <lanyard/flows/clientproof.h>
#include <lanyard/jose/privatekey.h>

#include <QTest>

using namespace Lanyard;

//! What the command line and the window have of a client becomes a request, or a sentence about what is wrong with it.
class TestClientProof : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::currentDateTimeUtc(); // certificates are made today
    const PemKey m_pem = pemKey("RSA", "2048");
    const TestCertificate m_certified =
        TestCertificate::selfSigned(QStringLiteral("client.example"), m_now.addDays(30));
    const QByteArray m_key = m_certified.key.toPem();
    const QByteArray m_certificate = m_certified.certificate.toPem();

    static ClientProof::File file(const QByteArray &text)
    {
        return {QStringLiteral("the file"), Secret(QByteArrayView(text))};
    }

    static LinkRequest request()
    {
        LinkRequest request;
        request.client.clientId = QStringLiteral("lanyard");
        request.authMethod = ClientAuthMethod::ClientSecretPost; // as a provider's file may say
        return request;
    }

private Q_SLOTS:

    void putsTheProofIntoTheRequest_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing, and the provider's own way")
            << QByteArray() << QByteArray() << QString() << QStringLiteral("client_secret_post");
        QTest::newRow("a way that was chosen") << QByteArray() << QByteArray() << QStringLiteral("client_secret_jwt")
                                               << QStringLiteral("client_secret_jwt");
        QTest::newRow("a key, and what suits the server") << m_key << QByteArray() << QString() << QString();
        QTest::newRow("a key in a way that was chosen")
            << m_key << QByteArray() << QStringLiteral("private_key_jwt") << QStringLiteral("private_key_jwt");
        QTest::newRow("a certificate with its key apart")
            << m_key << m_certificate << QStringLiteral("tls_client_auth") << QStringLiteral("tls_client_auth");
        QTest::newRow("a certificate with its key in the same file")
            << QByteArray() << QByteArray(m_key + m_certificate) << QStringLiteral("self_signed_tls_client_auth")
            << QStringLiteral("self_signed_tls_client_auth");
    }

    void putsTheProofIntoTheRequest()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, certificate);
        QFETCH(QString, method);
        QFETCH(QString, expected);
        LinkRequest link = request();
        const Secret secret(u"sesame");
        const auto done = addClientProof(link, {secret, file(key), file(certificate), method}, m_now);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(link.client.clientSecret, secret);
        QCOMPARE(link.authMethod ? methodName(*link.authMethod) : QString(), expected);
        QCOMPARE(link.client.privateKey.isEmpty(), key.isEmpty() && certificate.isEmpty());
        QVERIFY(PrivateKey::read(link.client.privateKey).has_value() || link.client.privateKey.isEmpty());
        // and the key's copy in that file has no place among what is shown to servers
        QCOMPARE(link.client.certificate, certificate.isEmpty() ? QByteArray() : m_certificate);
    }

    void keepsTheSecretThatIsThere()
    {
        LinkRequest link = request();
        link.client.clientSecret = Secret(u"kept");
        QVERIFY(addClientProof(link, {}, m_now).has_value());
        QCOMPARE(link.client.clientSecret, Secret(u"kept"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("code");
        const QByteArray none;
        const TestCertificate old = TestCertificate::selfSigned(QStringLiteral("client.example"), m_now.addDays(-1));
        const auto row = [](const char *name, const QByteArray &key, const QByteArray &certificate, const char *method,
                            const char *code) {
            QTest::newRow(name) << key << certificate << QString::fromLatin1(method) << QString::fromLatin1(code);
        };
        row("a way that nobody knows", none, none, "attest_jwt_client_auth", "unsupported_client_auth");
        row("no key to sign with", none, none, "private_key_jwt", "client_key_missing");
        row("no certificate", m_key, none, "tls_client_auth", "client_certificate_missing");
        row("no secret to sign with", none, none, "client_secret_jwt", "client_secret_missing");
        row("no key at all", "host", none, "", "invalid_key");
        row("a key for encryption", pemKey("X25519").pkcs8, none, "", "unfit_key");
        row("a certificate of another key", m_pem.pkcs8, m_certificate, "", "unfit_key");
        row("a certificate of yesterday", old.key.toPem(), old.certificate.toPem(), "", "certificate_expired");
        row("a certificate without a key", none, m_certificate, "", "invalid_key");
        row("no certificate in the file", m_key, "nothing", "", "invalid_certificate");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, certificate);
        QFETCH(QString, method);
        QFETCH(QString, code);
        LinkRequest link = request();
        const auto done = addClientProof(link, {{}, file(key), file(certificate), method}, m_now);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Usage);
        QCOMPARE(done.error().code, code);
        QVERIFY(!done.error().message.isEmpty());
        QVERIFY(!done.error().hint.isEmpty());
        QVERIFY(!done.error().hint.contains(QLatin1String("--"))); // a window has no options
    }

    void wantsToKnowWhoseTheKeyIs()
    {
        LinkRequest link = request();
        link.client.clientId.clear();
        const auto done = addClientProof(link, {{}, file(m_key), {}, {}}, m_now);
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("client_id_missing"));
    }
};

QTEST_GUILESS_MAIN(TestClientProof)
#include "tst_clientproof.moc"
