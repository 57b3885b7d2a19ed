// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "clientarguments.h"

#include "standardinput.h"

#include <lanyard/flows/clientproof.h>
#include <lanyard/jose/privatekey.h>

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace Lanyard {

namespace {

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint = {})
{
    return failure(ErrorKind::Usage, code, message, hint);
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

// What helps, in the words of the command line.
Error withOptions(Error error)
{
    static const QMap<QString, const char *> options{
        {QStringLiteral("client_id_missing"), "client-id"},
        {QStringLiteral("client_secret_missing"), "client-secret-file"},
        {QStringLiteral("client_key_missing"), "client-key-file"},
        {QStringLiteral("client_certificate_missing"), "client-certificate-file"},
    };
    if (const char *option = options.value(error.code))
        error.hint = QCoreApplication::translate("lanyardctl", "Give it with --%1.").arg(QLatin1String(option));
    return error;
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
    ClientProof proof;
    proof.method = call.value("client-auth");
    if (call.isSet("client-secret-file")) {
        const auto secret = firstLineOf(call.value("client-secret-file"));
        if (!secret) {
            return usage(QStringLiteral("unreadable_file"),
                         QCoreApplication::translate("lanyardctl", "The client secret can't be read from %1: %2.")
                             .arg(call.value("client-secret-file"), secret.error()));
        }
        proof.secret = *secret;
    }
    for (const auto &[option, place] : {std::pair{"client-key-file", &ClientProof::key},
                                        std::pair{"client-certificate-file", &ClientProof::certificate}}) {
        const auto file = fileIn(call, option);
        if (!file)
            return std::unexpected(file.error());
        proof.*place = {call.value(option), *file};
    }
    if (const auto done = addDecryptionKey(call, request.client); !done)
        return done;
    const auto done = addClientProof(request, proof, call.services.clock().now());
    return done ? done : Result<>(std::unexpected(withOptions(done.error())));
}

} // namespace Lanyard
