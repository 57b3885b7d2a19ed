// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>

namespace Lanyard {

//! A certificate that nobody vouches for, with its key, made anew for each test.
struct TestCertificate
{
    QSslCertificate certificate;
    QSslKey key;

    //! Signed by itself, for an IP address, or a host name where it is none.
    [[nodiscard]] static TestCertificate selfSigned(const QString &host, const QDateTime &validUntil);
};

} // namespace Lanyard
