// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tlsconfiguration.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

namespace Lanyard {

namespace {

std::unexpected<Error> unusable(const QString &detail)
{
    return failure(ErrorKind::Usage, QStringLiteral("invalid_client_certificate"),
                   QCoreApplication::translate("Net", "The client certificate can't be used on this computer."),
                   QCoreApplication::translate("Net", "Use a certificate with an RSA or EC key, in PEM format."), detail);
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsIdentity &identity)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(identity.certificates, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return unusable(QStringLiteral("there is no certificate"));
    const QSsl::KeyAlgorithm algorithm = chain.constFirst().publicKey().algorithm();
    if (algorithm != QSsl::Rsa && algorithm != QSsl::Ec)
        return unusable(QStringLiteral("the certificate's key is neither RSA nor EC"));
    // a view of our bytes: QSslKey decodes them and keeps none
    const QByteArrayView pem = identity.privateKey.reveal();
    const QSslKey key(QByteArray::fromRawData(pem.data(), pem.size()), algorithm);
    if (key.isNull())
        return unusable(QStringLiteral("the private key is not of the certificate's kind"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace Lanyard
