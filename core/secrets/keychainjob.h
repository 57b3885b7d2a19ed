// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secret.h>

#include <qt6keychain/keychain.h>

namespace Lanyard {

//! One thing to be done by QtKeychain, as a value. Writing and removing end with reading: QtKeychain reports success
//! even where nothing was removed.
struct KeychainJob
{
    enum class Kind { Read, Write, Remove };

    Kind kind = Kind::Read;
    QString service;
    QString key;
    Secret value{}; //!< of a Write
};

//! What came of it; after a Remove that succeeded, EntryNotFound.
struct KeychainOutcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString detail;
    Secret value{}; //!< what was read, at the end of a Write too
};

} // namespace Lanyard
