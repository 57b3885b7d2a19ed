// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace Lanyard {

//! The stores that a person or an administrator can choose. Apps build the chosen one; none is ever chosen silently.
enum class StoreKind {
    Keychain, //!< the system's keyring, see KeychainStore
    EncryptedFile, //!< see EncryptedFileStore
    Memory, //!< gone with the process, see MemoryStore
};

//! The kind of a name as it stands in --store, the settings and LANYARD_SECRET_STORE; none for any other text.
[[nodiscard]] std::optional<StoreKind> storeKind(QStringView name);
//! That name: keychain, file or memory.
[[nodiscard]] QString storeName(StoreKind kind);

} // namespace Lanyard
