// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "services/services.h"

#include <lanyard/agent/agentclient.h>

#include <QCommandLineParser>

#include <functional>

namespace Lanyard {

//! What a command was called with.
struct CommandLine
{
    const QCommandLineParser &parser;
    QStringList arguments; //!< after the command's name
    bool json = false;

    //! The one argument that the command takes. Errors: Usage.
    [[nodiscard]] Result<QString> soleArgument() const;
    //! For commands that take none. Errors: Usage.
    [[nodiscard]] Result<> noArgument() const;

    [[nodiscard]] QString value(const char *option) const { return parser.value(QLatin1String(option)); }

    [[nodiscard]] QStringList values(const char *option) const { return parser.values(QLatin1String(option)); }

    [[nodiscard]] bool isSet(const char *option) const { return parser.isSet(QLatin1String(option)); }
};

//! A call of a command, and what it works on.
struct Invocation : CommandLine
{
    Services &services;
    PassphraseSource &passphrases; //!< of the encrypted file

    //! The account that the argument names. Errors: Usage, NotFound.
    [[nodiscard]] Result<Account> account() const;
};

//! A command of lanyardctl: its name, what it says of itself, its options, and what it does. It ends in an error or in
//! nothing; reporting the error and the exit code are the caller's.
struct Command
{
    QString name;
    QString synopsis;
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Task<Result<>>(Invocation)> run;
    //! How the running agent does it, for commands that it can do; nothing where none runs. Then run() does it.
    std::function<Task<std::optional<Result<>>>(CommandLine, AgentClient)> runByAgent{};
};

//! For the servers that a command waits for: commands end within 45 seconds.
[[nodiscard]] CallContext serverContext();

} // namespace Lanyard
