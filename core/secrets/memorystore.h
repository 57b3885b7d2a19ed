// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

#include <QHash>

namespace Lanyard {

//! Keeps secrets as long as the process lives and nowhere else. Always ready.
class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

private:
    QHash<QString, Secret> m_entries;
};

} // namespace Lanyard
