// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "keyfailure.h"

#include <QCoreApplication>

namespace Lanyard {

std::unexpected<Error> unreadableKey(const QString &detail)
{
    return failure(ErrorKind::Usage, QStringLiteral("invalid_key"),
                   QCoreApplication::translate("Jose", "The private key could not be read."),
                   QCoreApplication::translate(
                       "Jose", "Use a private key in PEM format (PKCS #8, PKCS #1 or SEC 1) or a private JWK."),
                   detail);
}

std::unexpected<Error> publicKeyOnly()
{
    return failure(ErrorKind::Usage, QStringLiteral("invalid_key"),
                   QCoreApplication::translate("Jose", "This is the public half of a key, which everybody may know."),
                   QCoreApplication::translate("Jose", "Use the private key that belongs to it."));
}

std::unexpected<Error> weakKey(const QString &detail)
{
    return failure(
        ErrorKind::Usage, QStringLiteral("weak_key"),
        QCoreApplication::translate("Jose", "The private key is too weak to be safe."),
        QCoreApplication::translate(
            "Jose", "Use an RSA key of 2048 bits or more, a key on P-256, P-384 or P-521, or an Ed25519 key."),
        detail);
}

std::unexpected<Error> protectedKey()
{
    return failure(
        ErrorKind::Usage, QStringLiteral("key_has_passphrase"),
        QCoreApplication::translate("Jose", "The private key is protected by a passphrase."),
        QCoreApplication::translate(
            "Jose",
            "Make a copy without one, for example with “openssl pkey -in key.pem -out copy.pem”, use the copy "
            "and delete it afterwards."));
}

std::unexpected<Error> unfitKey(const QString &algorithm)
{
    return failure(ErrorKind::Usage, QStringLiteral("unfit_key"),
                   QCoreApplication::translate("Jose", "The key does not fit the algorithm %1.").arg(algorithm),
                   QCoreApplication::translate("Jose", "Use another key or another algorithm."));
}

std::unexpected<Error> shortSecret(const QString &algorithm, qsizetype fewestBytes)
{
    return failure(ErrorKind::Usage, QStringLiteral("weak_key"),
                   QCoreApplication::translate("Jose", "The secret is too short for the algorithm %1.").arg(algorithm),
                   QCoreApplication::translate("Jose", "Use a secret of at least %1 characters, or another algorithm.")
                       .arg(fewestBytes));
}

std::unexpected<Error> unreadableCertificate(const QString &detail)
{
    return failure(ErrorKind::Usage, QStringLiteral("invalid_certificate"),
                   QCoreApplication::translate("Jose", "The certificate could not be read."),
                   QCoreApplication::translate("Jose", "Use an X.509 certificate in PEM format."), detail);
}

std::unexpected<Error> cryptographyFailure(const QString &detail)
{
    return failure(ErrorKind::Internal, QStringLiteral("cryptography_failed"),
                   QCoreApplication::translate("Jose", "Signing or encrypting failed on this computer."),
                   QCoreApplication::translate("Jose", "Try again. If it stays like this, reinstall OpenSSL."), detail);
}

} // namespace Lanyard
