// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientproof.h"

#include <lanyard/jose/certificate.h>
#include <lanyard/jose/privatekey.h>

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint)
{
    return failure(ErrorKind::Usage, code, message, hint);
}

Result<PrivateKey> keyIn(const ClientProof::File &file)
{
    const auto key = PrivateKey::read(file.text);
    if (!key)
        return std::unexpected(key.error());
    if (key->signatureAlgorithms().isEmpty()) {
        return usage(
            QStringLiteral("unfit_key"),
            QCoreApplication::translate("Flows", "The key in %1 is not one to sign with.").arg(file.name),
            QCoreApplication::translate("Flows", "Use an RSA, EC or Ed25519 key that is not kept for encryption."));
    }
    return *key;
}

Result<> checkCertificate(const QByteArray &pem, const PrivateKey &key, const QString &name, const QDateTime &now)
{
    const auto certificate = Certificate::fromPem(pem);
    if (!certificate)
        return std::unexpected(certificate.error());
    if (!certificate->belongsTo(key)) {
        return usage(QStringLiteral("unfit_key"),
                     QCoreApplication::translate("Flows", "The certificate in %1 is of another key.").arg(name),
                     QCoreApplication::translate("Flows", "Give the private key that it was made for."));
    }
    if (certificate->notAfter() <= now) {
        return usage(QStringLiteral("certificate_expired"),
                     QCoreApplication::translate("Flows", "The certificate in %1 expired on %2.")
                         .arg(name, QLocale().toString(certificate->notAfter().date())),
                     QCoreApplication::translate("Flows", "Use one that is still good."));
    }
    return {};
}

// The certificates alone: the file may hold the key as well, which has a place of its own.
QByteArray certificatesIn(const Secret &text)
{
    constexpr QByteArrayView begin("-----BEGIN CERTIFICATE-----");
    constexpr QByteArrayView end("-----END CERTIFICATE-----");
    const QByteArrayView whole = text.reveal();
    QByteArray pem;
    for (qsizetype from = whole.indexOf(begin); from >= 0; from = whole.indexOf(begin, from)) {
        const qsizetype last = whole.indexOf(end, from);
        if (last < 0)
            break;
        const qsizetype behind = last + end.size();
        pem += whole.sliced(from, behind - from).toByteArray() + '\n';
        from = behind;
    }
    return pem;
}

Result<> addKey(ClientRegistration &client, const ClientProof &proof, const QDateTime &now)
{
    if (proof.key.text.isEmpty() && proof.certificate.text.isEmpty())
        return {};
    // a certificate's file may hold its key as well
    const auto key = keyIn(proof.key.text.isEmpty() ? proof.certificate : proof.key);
    if (!key)
        return std::unexpected(key.error());
    client.privateKey = key->toJwk(); // one form for whatever the file's was
    if (proof.certificate.text.isEmpty())
        return {};
    client.certificate = certificatesIn(proof.certificate.text);
    return checkCertificate(client.certificate, *key, proof.certificate.name, now);
}

Result<> checkMethod(const LinkRequest &request)
{
    const ClientAuthMethod method = request.authMethod.value_or(ClientAuthMethod::None);
    const ClientRegistration &client = request.client;
    // who registers makes the key as well; what is presented by these flows needs no registration
    const bool registers = client.clientId.isEmpty() && request.flow != QLatin1String("jwt-bearer")
        && request.flow != QLatin1String("token-exchange");
    const bool makesKey = method == ClientAuthMethod::PrivateKeyJwt && registers;
    if (needsPrivateKey(method) && !makesKey && client.privateKey.isEmpty()) {
        return usage(QStringLiteral("client_key_missing"),
                     QCoreApplication::translate("Flows", "To prove the client by %1 needs its private key.")
                         .arg(methodName(method)),
                     QCoreApplication::translate("Flows", "Name the file that holds the key."));
    }
    if (needsCertificate(method) && client.certificate.isEmpty()) {
        return usage(QStringLiteral("client_certificate_missing"),
                     QCoreApplication::translate("Flows", "To prove the client by %1 needs its certificate.")
                         .arg(methodName(method)),
                     QCoreApplication::translate("Flows", "Name the file that holds the certificate."));
    }
    if (method == ClientAuthMethod::ClientSecretJwt && client.clientSecret.isEmpty() && !client.clientId.isEmpty()) {
        return usage(
            QStringLiteral("client_secret_missing"),
            QCoreApplication::translate("Flows", "To prove the client by %1 needs its secret.").arg(methodName(method)),
            QCoreApplication::translate("Flows", "Enter the secret that belongs to the client ID."));
    }
    if (!client.privateKey.isEmpty() && client.clientId.isEmpty()) {
        return usage(QStringLiteral("client_id_missing"),
                     QCoreApplication::translate("Flows", "The server knows the key by a client ID."),
                     QCoreApplication::translate("Flows", "Enter the client ID that the key was registered for."));
    }
    return {};
}

} // namespace

Result<> addClientProof(LinkRequest &request, const ClientProof &proof, const QDateTime &now)
{
    if (!proof.secret.isEmpty())
        request.client.clientSecret = proof.secret;
    if (const auto done = addKey(request.client, proof, now); !done)
        return done;
    if (!request.client.privateKey.isEmpty())
        request.authMethod.reset(); // what the provider's file says is for clients with a secret
    if (!proof.method.isEmpty()) {
        request.authMethod = clientAuthMethod(proof.method);
        if (!request.authMethod) {
            return usage(
                QStringLiteral("unsupported_client_auth"),
                QCoreApplication::translate("Flows", "This version can't prove the client by “%1”.").arg(proof.method),
                QCoreApplication::translate("Flows", "Choose one of: %1.")
                    .arg(clientAuthMethodNames().join(QStringLiteral(", "))));
        }
    }
    return checkMethod(request);
}

} // namespace Lanyard
