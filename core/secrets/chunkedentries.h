// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/secretstore.h>

#include <memory>
#include <optional>

namespace Lanyard {

//! A store on top of one that caps its entries: a longer value is split over several of them. The entry of the key
//! itself then holds how many there are and the SHA-256 of the whole; it is written last, so a write that breaks off
//! leaves the old value. A set that is not whole, or not what was written, is an error of code damaged, never a value.
//! Values are text. Owns nothing; the store below outlives it.
class ChunkedEntries final : public SecretStore
{
public:
    //! The cap is in bytes; without one, nothing is split.
    ChunkedEntries(SecretStore &below, std::optional<qsizetype> cap);

    //! The cap of this platform's keyring with the QtKeychain that this was built with.
    [[nodiscard]] static std::optional<qsizetype> platformCap();

    [[nodiscard]] Task<SecretStoreStatus> status(CallContext context) override;
    [[nodiscard]] Task<Result<>> unlock(CallContext context) override;
    [[nodiscard]] Task<Result<Secret>> read(QString key, CallContext context) override;
    [[nodiscard]] Task<Result<>> write(QString key, Secret value, CallContext context) override;
    [[nodiscard]] Task<Result<>> remove(QString key, CallContext context) override;

private:
    [[nodiscard]] Task<Result<Secret>> readHead(QString key, CallContext context);
    [[nodiscard]] Task<Result<Secret>> readChunks(QString key, Secret text, CallContext context);
    [[nodiscard]] Task<Result<>> writeChunks(QString key, Secret value, CallContext context);
    [[nodiscard]] Task<Result<>> removeChunks(QString key, Secret text, CallContext context);

    SecretStore &m_below;
    std::optional<qsizetype> m_cap;
};

} // namespace Lanyard
