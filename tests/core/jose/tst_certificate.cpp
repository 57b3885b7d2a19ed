// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include <lanyard/jose/certificate.h>
#include <lanyard/jose/privatekey.h>

#include <QTest>
#include <QTimeZone>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Lanyard;

namespace {

// RFC 7517 appendix B
const QByteArray
    x5c("MIIDQjCCAiqgAwIBAgIGATz/FuLiMA0GCSqGSIb3DQEBBQUAMGIxCzAJBgNVBAYTAlVTMQswCQYDVQQIEwJDTzEPMA0GA1UEBx"
        "MGRGVudmVyMRwwGgYDVQQKExNQaW5nIElkZW50aXR5IENvcnAuMRcwFQYDVQQDEw5CcmlhbiBDYW1wYmVsbDAeFw0xMzAyMjEy"
        "MzI5MTVaFw0xODA4MTQyMjI5MTVaMGIxCzAJBgNVBAYTAlVTMQswCQYDVQQIEwJDTzEPMA0GA1UEBxMGRGVudmVyMRwwGgYDVQ"
        "QKExNQaW5nIElkZW50aXR5IENvcnAuMRcwFQYDVQQDEw5CcmlhbiBDYW1wYmVsbDCCASIwDQYJKoZIhvcNAQEBBQADggEPADCC"
        "AQoCggEBAL64zn8/QnHYMeZ0LncoXaEde1fiLm1jHjmQsF/449IYALM9if6amFtPDy2yvz3YlRij66s5gyLCyO7ANuVRJx1Nbg"
        "izcAblIgjtdf/u3WG7K+IiZhtELto/A7Fck9Ws6SQvzRvOE8uSirYbgmj6He4iO8NCyvaK0jIQRMMGQwsU1quGmFgHIXPLfnpn"
        "fajr1rVTAwtgV5LEZ4Iel+W1GC8ugMhyr4/p1MtcIM42EA8BzE6ZQqC7VPqPvEjZ2dbZkaBhPbiZAS3YeYBRDWm1p1OZtWamT3"
        "cEvqqPpnjL1XyW+oyVVkaZdklLQp2Btgt9qr21m42f4wTw+Xrp6rCKNb0CAwEAATANBgkqhkiG9w0BAQUFAAOCAQEAh8zGlfSl"
        "cI0o3rYDPBB07aXNswb4ECNIKG0CETTUxmXl9KUL+9gGlqCz5iWLOgWsnrcKcY0vXPG9J1r9AqBNTqNgHq2G03X09266X5CpOe"
        "1zFo+Owb1zxtp3PehFdfQJ610CDLEaS9V9Rqp17hCyybEpOGVwe8fnk+fbEL2Bo3UPGrpsHzUoaGpDftmWssZkhpBJKVMJyf/R"
        "uP2SmmaIzmnw9JiSlYhzo4tpzd5rFXhjRbg4zW9C+2qok+2+qDM1iJ684gPHMIY8aLWrdgQTxkumGmTqgawR+N5MDtdPTEQ0Xf"
        "IBc2cJEUyMTY5MPvACWpkA6SdS4xSvdXK3IVfOWA==");

QByteArray pem(const QByteArray &base64)
{
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.mid(at, 64) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

QByteArray selfSigned(EVP_PKEY *key)
{
    X509 *certificate = X509_new();
    X509_set_pubkey(certificate, key);
    ASN1_TIME_set(X509_getm_notBefore(certificate), 1'700'000'000);
    ASN1_TIME_set(X509_getm_notAfter(certificate), 2'700'000'000); // beyond 2049 the form in DER is another one
    const EVP_MD *digest = EVP_PKEY_is_a(key, "ED25519") ? nullptr : EVP_sha256();
    BIO *memory = BIO_new(BIO_s_mem());
    if (X509_sign(certificate, key, digest) == 0 || PEM_write_bio_X509(memory, certificate) != 1)
        qFatal("OpenSSL could not make the test's certificate");
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray text(data, size);
    BIO_free(memory);
    X509_free(certificate);
    return text;
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample();
    void belongsToItsKey_data();
    void belongsToItsKey();
    void findsTheCertificateBehindAKey();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();
};

void TestCertificate::readsTheExample()
{
    const auto certificate = Certificate::fromPem(pem(x5c));
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->x5c(), x5c);
    QCOMPARE(certificate->notAfter(), QDateTime(QDate(2018, 8, 14), QTime(22, 29, 15), QTimeZone::utc()));
    // the RFC gives the key beside the certificate
    QCOMPARE(
        certificate->publicKey().members().value(u"n").toString().toLatin1(),
        QByteArray("vrjOfz9Ccdgx5nQudyhdoR17V-IubWMeOZCwX_jj0hgAsz2J_pqYW08PLbK_PdiVGKPrqzmDIsLI7sA25VEnHU1uCLNwBuUiCO"
                   "11_-7dYbsr4iJmG0Qu2j8DsVyT1azpJC_NG84Ty5KKthuCaPod7iI7w0LK9orSMhBEwwZDCxTWq4aYWAchc8t-emd9qOvWtVMD"
                   "C2BXksRngh6X5bUYLy6AyHKvj-nUy1wgzjYQDwHMTplCoLtU-o-8SNnZ1tmRoGE9uJkBLdh5gFENabWnU5m1ZqZPdwS-qo-meM"
                   "vVfJb6jJVWRpl2SUtCnYG2C32qvbWbjZ_jBPD5eunqsIo1vQ"));
    QCOMPARE(certificate->publicKey().members().value(u"e").toString(), QStringLiteral("AQAB"));
    // computed with "openssl x509 -fingerprint"
    QCOMPARE(certificate->sha1Thumbprint(), QByteArray("4pNenEBLv0JpLIdugWxQkOsZcK0"));
    QCOMPARE(certificate->sha256Thumbprint(), QByteArray("pJm2BBpkB8y7tCqrWM0X37WOmQTO8zQw-VpxVgBb21I"));
}

void TestCertificate::belongsToItsKey_data()
{
    QTest::addColumn<PrivateKey::Kind>("kind");
    QTest::newRow("RSA") << PrivateKey::Kind::Rsa2048;
    QTest::newRow("P-256") << PrivateKey::Kind::P256;
    QTest::newRow("P-521") << PrivateKey::Kind::P521;
    QTest::newRow("Ed25519") << PrivateKey::Kind::Ed25519;
}

void TestCertificate::belongsToItsKey()
{
    QFETCH(PrivateKey::Kind, kind);
    const auto key = PrivateKey::generate(kind).value();
    const auto certificate = Certificate::fromPem(selfSigned(key.privateKey()));
    QVERIFY(certificate.has_value());
    QVERIFY(certificate->belongsTo(key));
    QVERIFY(!certificate->belongsTo(PrivateKey::generate(kind).value()));
    QCOMPARE(certificate->notAfter().toSecsSinceEpoch(), 2'700'000'000);
}

void TestCertificate::findsTheCertificateBehindAKey()
{
    const auto key = PrivateKey::generate(PrivateKey::Kind::P256).value();
    BIO *memory = BIO_new(BIO_s_mem());
    QCOMPARE(PEM_write_bio_PrivateKey(memory, key.privateKey(), nullptr, nullptr, 0, nullptr, nullptr), 1);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    const QByteArray both = QByteArray(data, size) + selfSigned(key.privateKey()) + pem(x5c);
    BIO_free(memory);
    const auto certificate = Certificate::fromPem(both);
    QVERIFY(certificate.has_value());
    QVERIFY(certificate->belongsTo(PrivateKey::read(Secret(both)).value()));
}

void TestCertificate::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("certificate");
    QTest::newRow("base64 alone") << x5c;
    QTest::newRow("PEM that breaks off") << pem(x5c).first(300);
    QTest::newRow("half a certificate") << pem(x5c.first(400));
    EVP_PKEY *weak = EVP_RSA_gen(1024);
    QTest::newRow("a weak key") << selfSigned(weak);
    EVP_PKEY_free(weak);
}

void TestCertificate::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, given);
    const auto certificate = Certificate::fromPem(given);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, QStringLiteral("invalid_certificate"));
    QCOMPARE(certificate.error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
