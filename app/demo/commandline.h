// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "demoprovider.h"

#include <QStringList>

#include <expected>

namespace Lanyard::Demo {

//! What the program was asked for.
struct CommandLine
{
    quint16 port = 0;
    bool exitWithParent = false;
    DemoProvider::Settings provider;

    //! The error is a sentence for the person at the terminal. Ends the process for --help and --version.
    [[nodiscard]] static std::expected<CommandLine, QString> parse(const QStringList &arguments);
};

} // namespace Lanyard::Demo
