// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "octets.h"

#include <lanyard/base/secret.h>

#include <openssl/crypto.h>

namespace Lanyard {

//! A buffer for what OpenSSL writes before it becomes a Secret: overwritten at the end of its scope.
class WipedBytes
{
public:
    explicit WipedBytes(qsizetype size)
        : m_bytes(size, '\0')
    { }

    //! The bytes must have no other owner, or that one keeps them.
    explicit WipedBytes(QByteArray &&bytes)
        : m_bytes(std::move(bytes))
    { }

    ~WipedBytes() { OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }

    Q_DISABLE_COPY_MOVE(WipedBytes)

    [[nodiscard]] unsigned char *data() { return writableOctets(m_bytes); }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

    //! The first bytes, for buffers that were larger than what came.
    [[nodiscard]] Secret secret(qsizetype size) const { return Secret(QByteArrayView(m_bytes).first(size)); }

    [[nodiscard]] Secret secret() const { return Secret(QByteArrayView(m_bytes)); }

private:
    QByteArray m_bytes;
};

} // namespace Lanyard
