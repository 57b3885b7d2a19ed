// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "certificateproblem.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QStringList>

#include <algorithm>

namespace Lanyard {

namespace {

QString described(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    if (certificate.isNull())
        return error.errorString();
    return QStringLiteral("%1 (subject: %2, issuer: %3)")
        .arg(error.errorString(), cleanedForDisplay(certificate.subjectDisplayName()),
             cleanedForDisplay(certificate.issuerDisplayName()));
}

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::ranges::any_of(
        errors, [&kinds](const QSslError &error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
}

QString hintFor(const QList<QSslError> &errors)
{
    if (has(errors, {QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return QCoreApplication::translate("Net",
                                           "Nothing was sent. Check this machine's date; where it is right, tell "
                                           "whoever runs the server.");
    if (has(errors, {QSslError::HostNameMismatch}))
        return QCoreApplication::translate("Net",
                                           "Nothing was sent. A network that wants you to sign in to it first answers "
                                           "like this: open a web page, then try again.");
    return QCoreApplication::translate("Net",
                                       "Nothing was sent. If your organisation inspects traffic, its certificate has "
                                       "to be installed on this machine.");
}

} // namespace

Error certificateProblem(const QString &host, const QList<QSslError> &errors)
{
    QStringList details;
    for (const QSslError &error : errors)
        details += described(error);
    details.removeDuplicates();
    return {ErrorKind::Network, QStringLiteral("tls"),
            QCoreApplication::translate("Net", "%1 could not prove that it is what it says it is.").arg(host),
            hintFor(errors), details.join(QLatin1String("; "))};
}

} // namespace Lanyard
