// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "certificate.h"

#include "base64url.h"
#include "keyfailure.h"
#include "keymembers.h"
#include "octets.h"
#include "opensslerrorscope.h"
#include "opensslpointer.h"
#include "privatekey.h"

#include <QTimeZone>

#include <openssl/pem.h>
#include <openssl/x509.h>

namespace Lanyard {

namespace {

using Bio = OpenSslPointer<BIO, BIO_free>;
using X509Pointer = OpenSslPointer<X509, X509_free>;

constexpr qsizetype longestPem = 1'048'576; // 1 MiB

int noPassphrase(char *, int, int, void *) { return -1; }

QByteArray derOf(X509 *certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, '\0');
    unsigned char *end = writableOctets(der);
    return i2d_X509(certificate, &end) == size ? der : QByteArray();
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

} // namespace

Certificate::Certificate(QByteArray der, QDateTime notAfter, Jwk publicKey)
    : m_der(std::move(der))
    , m_notAfter(std::move(notAfter))
    , m_publicKey(std::move(publicKey))
{ }

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const OpenSslErrorScope errors;
    if (pem.size() > longestPem)
        return unreadableCertificate(QStringLiteral("the file has %1 bytes").arg(pem.size()));
    const Bio memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const X509Pointer certificate(memory ? PEM_read_bio_X509(memory.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!certificate)
        return unreadableCertificate(QStringLiteral("there is no certificate in PEM format"));
    EVP_PKEY *key = X509_get0_pubkey(certificate.get());
    const auto members = key ? publicMembers(key) : std::unexpected(QStringLiteral("its key is unreadable"));
    if (!members)
        return unreadableCertificate(members.error());
    const auto publicKey = Jwk::fromJson(*members);
    if (!publicKey)
        return unreadableCertificate(publicKey.error().detail);
    return Certificate(derOf(certificate.get()), timeOf(X509_get0_notAfter(certificate.get())), *publicKey);
}

QByteArray Certificate::sha1Thumbprint() const
{
    return base64UrlEncoded(QCryptographicHash::hash(m_der, QCryptographicHash::Sha1));
}

QByteArray Certificate::sha256Thumbprint() const
{
    return base64UrlEncoded(QCryptographicHash::hash(m_der, QCryptographicHash::Sha256));
}

bool Certificate::belongsTo(const PrivateKey &key) const
{
    return m_publicKey.thumbprint() == key.publicJwk().thumbprint();
}

} // namespace Lanyard
