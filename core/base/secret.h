// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

#include <memory>

namespace Lanyard {

//! Bytes that must not leak by habit: a token, a code, a verifier, a password. Copies share one buffer, which is
//! overwritten when the last of them dies. It prints as dots, has no conversion to a string and no stream operator
//! that shows it; whoever needs the bytes says so with reveal(). Safe to hand between threads, as a shared_ptr is.
class Secret
{
public:
    Secret() = default;
    //! Copies the bytes; the caller's buffer stays as it is.
    explicit Secret(QByteArrayView bytes);
    explicit Secret(QStringView text);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->empty(); }

    [[nodiscard]] qsizetype size() const { return m_bytes ? static_cast<qsizetype>(m_bytes->size()) : 0; }

    //! The bytes themselves, valid as long as this Secret or a copy of it.
    [[nodiscard]] QByteArrayView reveal() const;
    //! The bytes as text; a copy that is not wiped, for the places that need a QString.
    [[nodiscard]] QString revealText() const;

    //! In constant time for equal lengths.
    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    std::shared_ptr<const std::string> m_bytes;
};

//! Compares in constant time for equal lengths: for states, nonces and hashes that an attacker may guess at.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace Lanyard
