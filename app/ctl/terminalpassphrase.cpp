// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "terminalpassphrase.h"

#include "output.h"
#include "standardinput.h"

#include <lanyard/secrets/filepassphrasesource.h>

#include <QCoreApplication>

#include <array>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace Lanyard {

namespace {

constexpr size_t longestPassphrase = 1024;

Secret askedOnTerminal(const QString &prompt)
{
    (void)std::fputs(qPrintable(prompt), stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::array<char, longestPassphrase> line{};
    const bool isRead = std::fgets(line.data(), line.size(), stdin) != nullptr;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    (void)std::fputc('\n', stderr);
    QByteArrayView text(isRead ? line.data() : "");
    if (text.endsWith('\n'))
        text.chop(1);
    const Secret passphrase(text);
    line.fill(0);
    return passphrase;
}

class TerminalPassphrase final : public PassphraseSource
{
public:
    Task<Result<Secret>> passphrase(bool forNewVault, CallContext /*context*/) override
    {
        if (!StandardInput::isTerminal()) {
            co_return failure(
                ErrorKind::SecretStore, QStringLiteral("no_passphrase"),
                QCoreApplication::translate("lanyardctl",
                                            "The encrypted file needs its passphrase, and there is nobody to ask."),
                QCoreApplication::translate("lanyardctl", "Name a file that holds it in LANYARD_PASSPHRASE_FILE."));
        }
        if (forNewVault)
            Output::note(QCoreApplication::translate("lanyardctl",
                                                     "Choose a passphrase for the encrypted file. Make it long, six "
                                                     "words or more; without it nothing can be read again."));
        const Secret first = askedOnTerminal(QCoreApplication::translate("lanyardctl", "Passphrase: "));
        if (forNewVault && !(first == askedOnTerminal(QCoreApplication::translate("lanyardctl", "The same again: ")))) {
            co_return failure(ErrorKind::Cancelled, QStringLiteral("passphrases_differ"),
                              QCoreApplication::translate("lanyardctl", "The two passphrases are not the same."),
                              QCoreApplication::translate("lanyardctl", "Nothing was kept. Start again."));
        }
        if (first.isEmpty())
            co_return failure(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                              QCoreApplication::translate("lanyardctl", "No passphrase was given."));
        co_return first;
    }
};

} // namespace

std::unique_ptr<PassphraseSource> terminalOrFilePassphrases(const QString &file)
{
    const QString path = file.isEmpty() ? qEnvironmentVariable("LANYARD_PASSPHRASE_FILE") : file;
    if (!path.isEmpty())
        return std::make_unique<FilePassphraseSource>(path == QLatin1String("-") ? QStringLiteral("/dev/stdin") : path);
    return std::make_unique<TerminalPassphrase>();
}

} // namespace Lanyard
