// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Lanyard {

//! What a person needs to sign in on another device (RFC 8628 §3.3). It holds nothing secret from the person: the
//! device code stays with the session.
struct DevicePrompt
{
    QString userCode; //!< to be shown as it is; printable characters on one line
    QUrl verificationUri; //!< https, or http on loopback
    QUrl verificationUriComplete{}; //!< the same with the code in it; may be empty
    QDateTime expiresAt{};
    std::chrono::seconds lifetime{};
    std::chrono::seconds interval{};
};

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::DevicePrompt)
