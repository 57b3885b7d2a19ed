// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "storechoice.h"

namespace Lanyard {

std::optional<StoreKind> storeKind(QStringView name)
{
    for (const auto kind : {StoreKind::Keychain, StoreKind::EncryptedFile, StoreKind::Memory}) {
        if (name == storeName(kind))
            return kind;
    }
    return {};
}

QString storeName(StoreKind kind)
{
    switch (kind) {
    case StoreKind::EncryptedFile:
        return QStringLiteral("file");
    case StoreKind::Memory:
        return QStringLiteral("memory");
    case StoreKind::Keychain:
        break;
    }
    return QStringLiteral("keychain");
}

} // namespace Lanyard
