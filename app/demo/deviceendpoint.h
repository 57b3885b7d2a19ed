// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"
#include "httprequest.h"

namespace Lanyard::Demo {

class DeviceAuthorizations;
class Language;
class Languages;
class NoticePages;
class SignInEndpoint;
class SignInPages;

//! The device authorization endpoint, and the page that the person opens elsewhere (RFC 8628 §3.1, §3.3).
class DeviceEndpoint
{
public:
    DeviceEndpoint(QString issuer, DeviceAuthorizations &devices, SignInEndpoint &signIn, const SignInPages &pages,
                   const NoticePages &notices, const Languages &languages);

    [[nodiscard]] HttpReply authorize(const HttpRequest &request);
    [[nodiscard]] HttpReply verify(const HttpRequest &request);

private:
    QString m_issuer;
    DeviceAuthorizations &m_devices;
    SignInEndpoint &m_signIn;
    const SignInPages &m_pages;
    const NoticePages &m_notices;
    const Languages &m_languages;
};

} // namespace Lanyard::Demo
