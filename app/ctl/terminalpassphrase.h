// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/secrets/passphrasesource.h>

#include <memory>

namespace Lanyard {

//! The passphrase of the encrypted file: from that file, where - is standard input, else from the one that
//! LANYARD_PASSPHRASE_FILE names, else asked on the terminal.
[[nodiscard]] std::unique_ptr<PassphraseSource> terminalOrFilePassphrases(const QString &file = {});

} // namespace Lanyard
