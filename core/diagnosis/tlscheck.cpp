// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "tlscheck.h"

#include <QCoreApplication>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Lanyard {

Finding tlsFinding()
{
    if (!QSslSocket::supportsSsl())
        return Finding::problem(CheckName::tls,
                                QCoreApplication::translate("Diagnosis", "Secure connections are not possible."),
                                QCoreApplication::translate("Diagnosis", "Install Qt's TLS plugin and OpenSSL."));
    const QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
    // many systems have each of them twice, in a file of its own and in one with all
    const auto authorities = static_cast<int>(QSet<QSslCertificate>(trusted.begin(), trusted.end()).size());
    if (authorities == 0)
        return Finding::problem(
            CheckName::tls, QCoreApplication::translate("Diagnosis", "This machine trusts no certificate authority."),
            QCoreApplication::translate("Diagnosis", "Install the package ca-certificates."));
    return Finding::ok(CheckName::tls,
                       QCoreApplication::translate("Diagnosis", "%1, %n trusted authorities.", nullptr, authorities)
                           .arg(QSslSocket::sslLibraryVersionString()));
}

} // namespace Lanyard
