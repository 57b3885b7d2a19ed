// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/secrets/passphrasesource.h>

#include <memory>

namespace Lanyard {

//! The passphrase of the encrypted file: from the file that LANYARD_PASSPHRASE_FILE names, else asked on the terminal.
[[nodiscard]] std::unique_ptr<PassphraseSource> terminalOrFilePassphrases();

} // namespace Lanyard
