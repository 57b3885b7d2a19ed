// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"

#include "ctl/output.h"
#include "services/secretmove.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

Result<StoreKind> destinationOf(const Invocation &call)
{
    if (const auto understood = call.noArgument(); !understood)
        return std::unexpected(understood.error());
    const QString name = call.value("to");
    const auto kind = storeKind(name);
    if (kind == StoreKind::Keychain || kind == StoreKind::EncryptedFile)
        return *kind;
    if (name.isEmpty()) {
        return failure(ErrorKind::Usage, QStringLiteral("missing_option"),
                       QCoreApplication::translate("lanyardctl", "Say where to move the secrets."),
                       QCoreApplication::translate("lanyardctl", "Give --to keychain or --to file."));
    }
    return failure(ErrorKind::Usage, QStringLiteral("unknown_store"),
                   QCoreApplication::translate("lanyardctl", "Secrets can't be moved to “%1”.").arg(name),
                   QCoreApplication::translate("lanyardctl", "Give --to keychain or --to file."));
}

QString summaryOf(const SecretMigration::Outcome &outcome, StoreKind to)
{
    const QString text = to == StoreKind::Keychain
        ? QCoreApplication::translate("lanyardctl", "Secrets that were moved to the keyring: %1.")
        : QCoreApplication::translate("lanyardctl", "Secrets that were moved to the encrypted file: %1.");
    return text.arg(outcome.moved);
}

void reportWhatIsLeft(const SecretMigration::Outcome &outcome)
{
    if (outcome.left.isEmpty())
        return;
    Output::note(QCoreApplication::translate("lanyardctl",
                                             "Old copies that could not be removed: %1. Lanyard tries it again when it "
                                             "starts, and when you give the same command.")
                     .arg(outcome.left.size()));
    if (outcome.whyLeft)
        Output::note(toText(*outcome.whyLeft));
}

Task<Result<>> moveSecrets(Invocation call)
{
    const auto to = destinationOf(call);
    if (!to)
        co_return std::unexpected(to.error());
    SecretMove move(call.services, call.passphrases);
    const CallContext asking{QDeadlineTimer(std::chrono::minutes(5)), {}};
    const Result<> ready = co_await move.prepare(*to, asking);
    if (!ready)
        co_return std::unexpected(ready.error());
    const CallContext whole; // however many there are
    const Result<SecretMigration::Outcome> outcome = co_await move.move(whole);
    if (!outcome)
        co_return std::unexpected(outcome.error());
    if (call.json) {
        Output::json(QJsonObject{{QStringLiteral("to"), storeName(*to)},
                                 {QStringLiteral("moved"), outcome->moved},
                                 {QStringLiteral("removed"), outcome->removed},
                                 {QStringLiteral("left"), outcome->left.size()}});
    } else {
        Output::note(summaryOf(*outcome, *to));
    }
    reportWhatIsLeft(*outcome);
    co_return Result<>();
}

} // namespace

Command moveSecretsCommand()
{
    const QCommandLineOption to(QStringLiteral("to"),
                                QCoreApplication::translate("lanyardctl", "Where the secrets go: keychain or file."),
                                QStringLiteral("STORE"));
    const QCommandLineOption passphraseFile(
        QStringLiteral("passphrase-file"),
        QCoreApplication::translate(
            "lanyardctl",
            "A file with the passphrase of the encrypted file, or of the one to be; - is standard input."),
        QStringLiteral("FILE"));
    return {QStringLiteral("move-secrets"),
            QStringLiteral("move-secrets --to STORE"),
            QCoreApplication::translate("lanyardctl",
                                        "Moves the secrets of all accounts to the keyring or the encrypted file."),
            {to, passphraseFile},
            moveSecrets};
}

} // namespace Lanyard
