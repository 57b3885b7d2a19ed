// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "commands.h"
#include "msalimport.h"

#include "ctl/accountjson.h"
#include "ctl/output.h"
#include "ctl/standardinput.h"

#include <lanyard/accounts/accountimporter.h>

#include <QCoreApplication>

namespace Lanyard {

namespace {

std::unexpected<Error> usage(const QString &code, const QString &message, const QString &hint)
{
    return failure(ErrorKind::Usage, code, message, hint);
}

Result<Secret> passphraseOf(const Invocation &call)
{
    if (!call.isSet("passphrase-file")) {
        return usage(QStringLiteral("missing_option"),
                     QCoreApplication::translate("lanyardctl", "The file is encrypted with a passphrase."),
                     QCoreApplication::translate("lanyardctl", "Name a file that holds it with --passphrase-file."));
    }
    const auto passphrase = firstLineOf(call.value("passphrase-file"));
    if (!passphrase || passphrase->isEmpty()) {
        return usage(QStringLiteral("unreadable_file"),
                     QCoreApplication::translate("lanyardctl", "There is no passphrase in %1.")
                         .arg(call.value("passphrase-file")),
                     passphrase ? QString() : passphrase.error());
    }
    return *passphrase;
}

QCommandLineOption passphraseOption()
{
    return {QStringLiteral("passphrase-file"),
            QCoreApplication::translate("lanyardctl", "A file with the passphrase; - is standard input."),
            QStringLiteral("FILE")};
}

// Renewed here and there, a token that rotates is lost in one of the places.
void warnOfTwin(const Account &account)
{
    if (account.refreshable)
        Output::note(QCoreApplication::translate(
            "lanyardctl",
            "Where the account stays in use, the server may end it: unlink it with --keep-remote on the "
            "machine that no longer needs it."));
}

Task<Result<>> exportAccount(Invocation call)
{
    const auto account = call.account();
    if (!account)
        co_return std::unexpected(account.error());
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        co_return std::unexpected(passphrase.error());
    const CallContext context = serverContext();
    const Result<Secret> entry = co_await call.services.secrets().read(account->id, context);
    if (!entry)
        co_return std::unexpected(entry.error());
    const auto secrets = AccountSecrets::fromJson(*entry);
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const auto file = AccountArchive{*account, *secrets}.sealed(*passphrase);
    if (!file)
        co_return std::unexpected(file.error());
    Output::raw(*file);
    call.services.activity().record({ActivityKind::Exported, *account});
    warnOfTwin(*account);
    co_return Result<>();
}

Task<Result<>> importAccount(Invocation call)
{
    const QString format = call.isSet("format") ? call.value("format") : QStringLiteral("lanyard");
    if (format == QLatin1String("msal"))
        co_return co_await importMsalCache(call);
    if (format != QLatin1String("lanyard")) {
        co_return usage(
            QStringLiteral("unknown_format"),
            QCoreApplication::translate("lanyardctl", "Accounts can't be read as “%1”.").arg(cleanedForDisplay(format)),
            QCoreApplication::translate("lanyardctl", "Choose lanyard or msal."));
    }
    const auto path = call.soleArgument();
    if (!path)
        co_return std::unexpected(path.error());
    if (*path == QLatin1String("-") && call.value("passphrase-file") == QLatin1String("-")) {
        co_return usage(QStringLiteral("wrong_arguments"),
                        QCoreApplication::translate("lanyardctl", "Standard input can't be two files at once."),
                        QCoreApplication::translate("lanyardctl", "Give one of them by its name."));
    }
    const auto passphrase = passphraseOf(call);
    if (!passphrase)
        co_return std::unexpected(passphrase.error());
    const auto text = contentOf(*path);
    if (!text) {
        co_return usage(QStringLiteral("unreadable_file"),
                        QCoreApplication::translate("lanyardctl", "%1 can't be read.").arg(*path), text.error());
    }
    auto archive = AccountArchive::opened(text->reveal(), *passphrase);
    if (!archive)
        co_return std::unexpected(archive.error());
    const CallContext context = serverContext();
    AccountImporter importer(call.services.accounts(), call.services.secrets(), call.services.clock(),
                             call.services.paths().locks(), &call.services.activity());
    const Result<Account> account = co_await importer.import(*archive, context);
    if (!account)
        co_return std::unexpected(account.error());
    if (call.json)
        Output::json(toJson(*account, call.services.clock().now()));
    else
        Output::note(QCoreApplication::translate("lanyardctl", "“%1” is linked here now.").arg(account->label));
    warnOfTwin(*account);
    co_return Result<>();
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("export ACCOUNT --passphrase-file FILE"),
            QCoreApplication::translate("lanyardctl", "Prints an account with its secrets, encrypted."),
            {passphraseOption()},
            exportAccount};
}

Command importCommand()
{
    return {
        QStringLiteral("import"),
        QStringLiteral("import FILE --passphrase-file FILE"),
        QCoreApplication::translate("lanyardctl", "Links an account that was exported on another machine."),
        {passphraseOption(),
         {QStringLiteral("format"),
          QCoreApplication::translate("lanyardctl",
                                      "What the file is: lanyard, or msal for the token cache of another program "
                                      "for Microsoft 365."),
          QStringLiteral("FORMAT")},
         {QStringLiteral("client-secret-file"),
          QCoreApplication::translate("lanyardctl", "The secret of the client that is in the cache, if it has one."),
          QStringLiteral("FILE")}},
        importAccount};
}

} // namespace Lanyard
