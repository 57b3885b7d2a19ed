// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <lanyard/base/httptransport.h>
#include <lanyard/base/result.h>

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUrl>

#include <chrono>

namespace Lanyard {

//! Where a server's device authorization grant departs from RFC 8628; from its provider file.
struct DeviceQuirks
{
    QString verificationUriMember{}; //!< what it calls verification_uri, if neither that nor verification_url
    QMap<QString, QString> errorAliases{}; //!< error codes of its own, and the standard ones that they stand for

    friend bool operator==(const DeviceQuirks &, const DeviceQuirks &) = default;
};

//! A device authorization response (RFC 8628 §3.2), checked: what the person needs to sign in on another device, and
//! what we need to wait for it.
struct DeviceAuthorization
{
    Secret deviceCode;
    QString userCode; //!< as it came; printable characters on one line
    QUrl verificationUri; //!< https, or http on loopback
    QUrl verificationUriComplete{}; //!< the same with the code in it; empty where the server has none
    QDateTime expiresAt; //!< of both codes, by our clock
    std::chrono::seconds lifetime; //!< what the server said: expires_in
    std::chrono::seconds interval; //!< the least time between two polls
};

//! Reads an answer; \a now is when it came. Errors: the server's OAuth error whatever the status, by its standard name
//! where it is one of the quirks' aliases; Rejected, code invalid_device_authorization_response, where the answer
//! breaks the protocol, and unsafe_verification_uri where it points somewhere that must be neither opened nor shown;
//! Network for 429 and 5xx.
[[nodiscard]] Result<DeviceAuthorization>
processDeviceAuthorizationResponse(const QUrl &endpoint, const HttpResponse &response, const QDateTime &now,
                                   const DeviceQuirks &quirks = {}, const QList<Secret> &secrets = {});

} // namespace Lanyard
