// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "testcertificate.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace Lanyard {

namespace {

constexpr long yearInSeconds = 365L * 24 * 3600;

template <auto release>
struct Releaser
{
    template <typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using CertificatePointer = std::unique_ptr<X509, Releaser<X509_free>>;
using ExtensionPointer = std::unique_ptr<X509_EXTENSION, Releaser<X509_EXTENSION_free>>;
using BioPointer = std::unique_ptr<BIO, Releaser<BIO_free_all>>;

template <typename Write>
QByteArray pem(Write write)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (write(bio.get()) != 1)
        qFatal("OpenSSL could not write PEM");
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

void name(X509 *certificate, const QString &host)
{
    X509_NAME *const subject = X509_get_subject_name(certificate);
    const QByteArray commonName = host.toLatin1();
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);
    const QByteArray alternative = (QHostAddress(host).isNull() ? "DNS:" : "IP:") + commonName;
    const ExtensionPointer extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, alternative.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

TestCertificate TestCertificate::selfSigned(const QString &host, const QDateTime &validUntil)
{
    const KeyPointer key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const CertificatePointer certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_time_adj_ex(X509_getm_notAfter(certificate.get()), 0, QDateTime::currentDateTimeUtc().secsTo(validUntil),
                     nullptr);
    X509_time_adj_ex(X509_getm_notBefore(certificate.get()), 0, -2 * yearInSeconds, nullptr);
    X509_set_pubkey(certificate.get(), key.get());
    name(certificate.get(), host);
    if (X509_sign(certificate.get(), key.get(), EVP_sha256()) == 0)
        qFatal("OpenSSL could not sign a certificate");
    const QByteArray certificatePem = pem([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
    const QByteArray keyPem =
        pem([&](BIO *bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    return {QSslCertificate(certificatePem), QSslKey(keyPem, QSsl::Ec)};
}

} // namespace Lanyard
