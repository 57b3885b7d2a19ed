// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "demoprovider.h"

#include "discoverydocument.h"

#include <QByteArrayList>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

DemoProvider::DemoProvider(const QString &issuer, const Settings &settings, const WallClock &clock)
    : m_issuer(issuer)
    , m_notices(m_layout)
    , m_pages(m_layout)
    , m_codes(clock, settings.codeLifetime)
    , m_devices(clock)
    , m_tokens(clock, settings.accessTokenLifetime)
    , m_idTokens(issuer.toLatin1(), m_key, clock)
    , m_signIn(m_pages, m_notices, m_languages, clock, settings.autoApprove)
    , m_authorization({issuer.toLatin1(), m_pages}, m_codes, m_signIn, m_notices, m_languages)
    , m_device(issuer, m_devices, m_signIn, m_pages, m_notices, m_languages)
    , m_token(m_codes, m_devices, m_tokens, m_idTokens)
    , m_api(m_tokens)
    , m_routes(routes())
{ }

HttpReply DemoProvider::answer(const HttpRequest &request)
{
    // Any other name was made to point here by someone else (DNS rebinding)
    const bool isForeign = u"http://"_s + QString::fromLatin1(request.host) != m_issuer;
    HttpReply reply = isForeign ? HttpReply::empty(421) : route(request);
    if (request.method == "HEAD")
        reply.body.clear();
    // RFC 6749 §5.1 for tokens, and the pages aren't for keeping either
    return std::move(reply)
        .with("Cache-Control"_ba, "no-store"_ba)
        .with("X-Content-Type-Options"_ba, "nosniff"_ba)
        .with("Referrer-Policy"_ba, "same-origin"_ba);
}

HttpReply DemoProvider::route(const HttpRequest &request)
{
    const auto methods = m_routes.find(request.path);
    if (methods == m_routes.end())
        return m_notices.notFound(m_languages.accepted(request.acceptLanguage));
    const auto endpoint = methods->second.find(request.method == "HEAD" ? "GET"_ba : request.method);
    if (endpoint != methods->second.end())
        return endpoint->second(request);
    QByteArrayList allowed;
    for (const auto &[method, unused] : methods->second)
        allowed.append(method);
    return HttpReply::empty(405).with("Allow"_ba, allowed.join(", "));
}

std::map<QString, DemoProvider::Methods> DemoProvider::routes()
{
    const Endpoint metadata = [this](const HttpRequest &) { return HttpReply::json(discoveryDocument(m_issuer)); };
    const Endpoint keys = [this](const HttpRequest &) { return HttpReply::json(m_key.publicKeySet()); };
    const Endpoint home = [this](const HttpRequest &request) {
        return m_notices.home(m_languages.accepted(request.acceptLanguage), m_issuer);
    };
    const Endpoint userInfo = [this](const HttpRequest &request) { return m_api.userInfo(request); };
    return {
        {u"/"_s, {{"GET"_ba, home}}},
        {u"/icon.svg"_s, {{"GET"_ba, [this](const HttpRequest &) { return m_layout.icon(); }}}},
        {u"/.well-known/openid-configuration"_s, {{"GET"_ba, metadata}}},
        {u"/.well-known/oauth-authorization-server"_s, {{"GET"_ba, metadata}}},
        {u"/jwks"_s, {{"GET"_ba, keys}}},
        {u"/authorize"_s,
         {{"GET"_ba, [this](const HttpRequest &request) { return m_authorization.get(request); }},
          {"POST"_ba, [this](const HttpRequest &request) { return m_authorization.post(request); }}}},
        {u"/sign-in"_s,
         {{"GET"_ba, [this](const HttpRequest &request) { return m_signIn.showPeople(request); }},
          {"POST"_ba, [this](const HttpRequest &request) { return m_signIn.choosePerson(request); }}}},
        {u"/consent"_s,
         {{"GET"_ba, [this](const HttpRequest &request) { return m_signIn.showConsent(request); }},
          {"POST"_ba, [this](const HttpRequest &request) { return m_signIn.decide(request); }}}},
        {u"/device"_s, {{"GET"_ba, [this](const HttpRequest &request) { return m_device.verify(request); }}}},
        {u"/device_authorization"_s,
         {{"POST"_ba, [this](const HttpRequest &request) { return m_device.authorize(request); }}}},
        {u"/token"_s, {{"POST"_ba, [this](const HttpRequest &request) { return m_token.token(request); }}}},
        {u"/revoke"_s, {{"POST"_ba, [this](const HttpRequest &request) { return m_token.revoke(request); }}}},
        {u"/userinfo"_s, {{"GET"_ba, userInfo}, {"POST"_ba, userInfo}}},
        {u"/api/me"_s, {{"GET"_ba, [this](const HttpRequest &request) { return m_api.me(request); }}}},
        {u"/api/notes"_s, {{"GET"_ba, [this](const HttpRequest &request) { return m_api.notes(request); }}}},
    };
}

} // namespace Lanyard::Demo
