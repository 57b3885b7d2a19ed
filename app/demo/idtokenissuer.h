// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "grant.h"
#include "wallclock.h"

#include <QByteArray>

namespace Lanyard::Demo {

class SigningKey;

//! Makes ID tokens (OpenID Connect Core §2).
class IdTokenIssuer
{
public:
    IdTokenIssuer(QByteArray issuer, const SigningKey &key, WallClock clock);

    [[nodiscard]] QByteArray issue(const Grant &grant, const QByteArray &accessToken) const;

private:
    QByteArray m_issuer;
    const SigningKey &m_key;
    WallClock m_clock;
};

} // namespace Lanyard::Demo
