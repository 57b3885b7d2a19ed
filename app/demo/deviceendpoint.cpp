// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "deviceendpoint.h"

#include "clientcheck.h"
#include "deviceauthorizations.h"
#include "languages.h"
#include "noticepages.h"
#include "scopes.h"
#include "signinendpoint.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

DeviceEndpoint::DeviceEndpoint(QString issuer, DeviceAuthorizations &devices, SignInEndpoint &signIn,
                               const SignInPages &pages, const NoticePages &notices, const Languages &languages)
    : m_issuer(std::move(issuer))
    , m_devices(devices)
    , m_signIn(signIn)
    , m_pages(pages)
    , m_notices(notices)
    , m_languages(languages)
{ }

HttpReply DeviceEndpoint::authorize(const HttpRequest &request)
{
    if (const auto checked = checkClient(request); !checked)
        return refuseClient(request, checked.error());
    const QStringList scopes =
        knownScopes(request.form->contains(u"scope") ? request.form->value(u"scope") : u"profile"_s);
    if (scopes.isEmpty())
        return HttpReply::oauthError({"invalid_scope", "none of the requested scopes is known"});
    const auto codes = m_devices.start(scopes);
    const QString page = m_issuer + u"/device"_s;
    return HttpReply::json({{u"device_code"_s, QString::fromLatin1(codes.deviceCode)},
                            {u"user_code"_s, codes.userCode},
                            {u"verification_uri"_s, page},
                            {u"verification_uri_complete"_s, QString(page + u"?user_code="_s + codes.userCode)},
                            {u"expires_in"_s, static_cast<qint64>(DeviceAuthorizations::lifetime.count())},
                            {u"interval"_s, static_cast<qint64>(DeviceAuthorizations::firstInterval.count())}});
}

HttpReply DeviceEndpoint::verify(const HttpRequest &request)
{
    const Language &language = m_languages.accepted(request.acceptLanguage);
    if (!request.query)
        return m_notices.badRequest(language, "the request can not be read");
    const QString userCode = request.query->value(u"user_code");
    const auto authorization = m_devices.find(userCode);
    if (!authorization)
        return m_pages.enterCode(language, !userCode.isEmpty());

    const auto finish = [this, shown = authorization->userCode, &language](const std::optional<Grant> &grant) {
        const bool inTime = grant ? m_devices.approve(shown, *grant) : m_devices.deny(shown);
        return inTime ? m_notices.deviceDone(language, grant.has_value()) : m_pages.enterCode(language, true);
    };
    return m_signIn.begin(request, {&language, authorization->scopes, {}, authorization->userCode, {}, finish});
}

} // namespace Lanyard::Demo
