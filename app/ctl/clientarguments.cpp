// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientarguments.h"

#include "standardinput.h"

#include <lanyard/jose/certificate.h>
#include <lanyard/jose/privatekey.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {})
{
    return failure(ErrorKind::Usage, code, message, hint);
}

Result<> addSecret(const Invocation &call, ClientRegistration &client)
{
    if (!call.isSet("client-secret-file"))
        return {};
    const auto secret = firstLineOf(call.value("client-secret-file"));
    if (!secret) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "The client secret can't be read from %1: %2.")
                         .arg(call.value("client-secret-file"), secret.error()));
    }
    client.clientSecret = *secret;
    return {};
}

Result<> checkStandardInput(const Invocation &call)
{
    const std::array options{"client-secret-file", "client-key-file", "client-certificate-file", "decryption-key-file"};
    const auto readers = std::ranges::count_if(
        options, [&call](const char *option) { return call.value(option) == QLatin1String("-"); });
    if (readers < 2)
        return {};
    return usage(QStringLiteral("wrong_arguments"),
                 QCoreApplication::translate("lanyardctl", "Standard input can't be two files at once."),
                 QCoreApplication::translate("lanyardctl", "Give one of them by its name."));
}

// What the file holds that the option names; empty where there is no such option.
Result<Secret> fileIn(const Invocation &call, const char *option)
{
    if (!call.isSet(option))
        return Secret();
    const auto text = contentOf(call.value(option));
    if (!text) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "What --%1 names can't be read: %2.")
                         .arg(QLatin1String(option), text.error()));
    }
    return *text;
}

Result<PrivateKey> keyIn(const Secret &text, const QString &path)
{
    const auto key = PrivateKey::read(text);
    if (!key)
        return std::unexpected(key.error());
    if (key->signatureAlgorithms().isEmpty()) {
        return usage(QStringLiteral("unfit_key"),
                     QCoreApplication::translate("lanyardctl", "The key in %1 is not one to sign with.").arg(path),
                     QCoreApplication::translate("lanyardctl",
                                                 "Use an RSA, EC or Ed25519 key that is not kept for encryption."));
    }
    return *key;
}

Result<> checkCertificate(const QByteArray &pem, const PrivateKey &key, const QString &path, const QDateTime &now)
{
    const auto certificate = Certificate::fromPem(pem);
    if (!certificate)
        return std::unexpected(certificate.error());
    if (!certificate->belongsTo(key)) {
        return usage(QStringLiteral("unfit_key"),
                     QCoreApplication::translate("lanyardctl", "The certificate in %1 is of another key.").arg(path),
                     QCoreApplication::translate("lanyardctl",
                                                 "Give the private key that it was made for with --client-key-file."));
    }
    if (certificate->notAfter() <= now) {
        return usage(QStringLiteral("certificate_expired"),
                     QCoreApplication::translate("lanyardctl", "The certificate in %1 expired on %2.")
                         .arg(path, QLocale().toString(certificate->notAfter().date())),
                     QCoreApplication::translate("lanyardctl", "Use one that is still good."));
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

Result<> addKey(const Invocation &call, ClientRegistration &client)
{
    const auto keyFile = fileIn(call, "client-key-file");
    if (!keyFile)
        return std::unexpected(keyFile.error());
    const auto certificateFile = fileIn(call, "client-certificate-file");
    if (!certificateFile)
        return std::unexpected(certificateFile.error());
    if (keyFile->isEmpty() && certificateFile->isEmpty())
        return {};
    // a certificate's file may hold its key as well
    const bool isApart = !keyFile->isEmpty();
    const auto key = isApart ? keyIn(*keyFile, call.value("client-key-file"))
                             : keyIn(*certificateFile, call.value("client-certificate-file"));
    if (!key)
        return std::unexpected(key.error());
    client.privateKey = key->toJwk(); // one form for whatever the file's was
    if (certificateFile->isEmpty())
        return {};
    client.certificate = certificatesIn(*certificateFile);
    return checkCertificate(client.certificate, *key, call.value("client-certificate-file"),
                            call.services.clock().now());
}

// Where a server encrypts to another key than the one that the client signs with (OpenID Connect Core §10.2).
Result<> addDecryptionKey(const Invocation &call, ClientRegistration &client)
{
    const auto file = fileIn(call, "decryption-key-file");
    if (!file)
        return std::unexpected(file.error());
    if (file->isEmpty())
        return {};
    const auto key = PrivateKey::read(*file);
    if (!key)
        return std::unexpected(key.error());
    const auto all = supportedKeyManagementAlgorithms();
    if (std::ranges::none_of(all, [&key](KeyManagementAlgorithm each) { return key->fits(each); })) {
        return usage(
            QStringLiteral("unfit_key"),
            QCoreApplication::translate("lanyardctl", "The key in %1 is not one to decrypt with.")
                .arg(call.value("decryption-key-file")),
            QCoreApplication::translate("lanyardctl", "Use an RSA, EC or X25519 key that is not kept for signatures."));
    }
    client.decryptionKey = *key;
    return {};
}

// Before the person signs in for nothing: the server would refuse the client only afterwards.
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
                     QCoreApplication::translate("lanyardctl", "To prove the client by %1 needs its private key.")
                         .arg(methodName(method)),
                     QCoreApplication::translate("lanyardctl", "Give it with --client-key-file."));
    }
    if (needsCertificate(method) && client.certificate.isEmpty()) {
        return usage(QStringLiteral("client_certificate_missing"),
                     QCoreApplication::translate("lanyardctl", "To prove the client by %1 needs its certificate.")
                         .arg(methodName(method)),
                     QCoreApplication::translate("lanyardctl", "Give it with --client-certificate-file."));
    }
    if (method == ClientAuthMethod::ClientSecretJwt && client.clientSecret.isEmpty() && !client.clientId.isEmpty()) {
        return usage(QStringLiteral("client_secret_missing"),
                     QCoreApplication::translate("lanyardctl", "To prove the client by %1 needs its secret.")
                         .arg(methodName(method)),
                     QCoreApplication::translate("lanyardctl", "Give it with --client-secret-file."));
    }
    if (!client.privateKey.isEmpty() && client.clientId.isEmpty()) {
        return usage(QStringLiteral("client_id_missing"),
                     QCoreApplication::translate("lanyardctl", "The server knows the key by a client id."),
                     QCoreApplication::translate("lanyardctl", "Give the client id with --client-id."));
    }
    return {};
}

} // namespace

QList<QCommandLineOption> clientOptions()
{
    const auto option = [](const char *name, const QString &description, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value));
    };
    return {
        option("client-id", QCoreApplication::translate("lanyardctl", "How the server knows Lanyard."), "ID"),
        option("client-secret-file",
               QCoreApplication::translate("lanyardctl", "A file with the client secret; - is standard input."),
               "FILE"),
        option("client-key-file",
               QCoreApplication::translate("lanyardctl",
                                           "A file with the client's private key, as JWK or PEM; - is standard input."),
               "FILE"),
        option("client-certificate-file",
               QCoreApplication::translate("lanyardctl", "A file with the certificate of that key, as PEM."), "FILE"),
        option("decryption-key-file",
               QCoreApplication::translate(
                   "lanyardctl",
                   "A file with the private key that the server encrypts to, as JWK or PEM; - is standard input."),
               "FILE"),
        option("client-auth",
               QCoreApplication::translate("lanyardctl", "How the client proves itself: %1.")
                   .arg(clientAuthMethodNames().join(QStringLiteral(", "))),
               "METHOD"),
    };
}

bool hasClientProof(const Invocation &call)
{
    return call.isSet("client-secret-file") || call.isSet("client-key-file") || call.isSet("client-certificate-file");
}

Result<> addClient(const Invocation &call, LinkRequest &request)
{
    if (call.isSet("client-id"))
        request.client.clientId = call.value("client-id");
    if (const auto done = checkStandardInput(call); !done)
        return done;
    if (const auto done = addSecret(call, request.client); !done)
        return done;
    if (const auto done = addKey(call, request.client); !done)
        return done;
    if (const auto done = addDecryptionKey(call, request.client); !done)
        return done;
    if (!request.client.privateKey.isEmpty())
        request.authMethod.reset(); // what the provider's file says is for clients with a secret
    if (call.isSet("client-auth")) {
        request.authMethod = clientAuthMethod(call.value("client-auth"));
        if (!request.authMethod) {
            return usage(QStringLiteral("unsupported_client_auth"),
                         QCoreApplication::translate("lanyardctl", "This version can't prove the client by “%1”.")
                             .arg(call.value("client-auth")),
                         QCoreApplication::translate("lanyardctl", "Choose one of: %1.")
                             .arg(clientAuthMethodNames().join(QStringLiteral(", "))));
        }
    }
    return checkMethod(request);
}

} // namespace Lanyard
