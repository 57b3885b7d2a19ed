// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signinendpoint.h"

#include "languages.h"
#include "noticepages.h"
#include "opaquetoken.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

constexpr qint64 lifetimeSeconds = 600;
constexpr QByteArrayView browserCookie("lanyard_demo_browser");

} // namespace

SignInEndpoint::SignInEndpoint(const SignInPages &pages, const NoticePages &notices, const Languages &languages,
                               WallClock clock, const Person *autoApprove)
    : m_pages(pages)
    , m_notices(notices)
    , m_languages(languages)
    , m_clock(std::move(clock))
    , m_autoApprove(autoApprove)
{ }

HttpReply SignInEndpoint::begin(const HttpRequest &request, SignInRequest signIn)
{
    if (m_autoApprove)
        return signIn.finish(Grant{m_autoApprove, signIn.scopes, {}, m_clock()});

    QByteArray browser = request.cookieValue(browserCookie);
    if (browser.size() != opaqueToken().size()) // none yet, or none of ours
        browser = opaqueToken();
    const QByteArray id = opaqueToken(16);
    const QDateTime expiresAt = m_clock().addSecs(lifetimeSeconds);
    m_entries.insert(id, {std::move(signIn), opaqueToken(), browser, expiresAt, nullptr, {}});
    // Lax, since the first page is opened from another program; forms are only accepted from our own pages anyway
    return m_pages.person(view(id, *m_entries.find(id)))
        .with("Set-Cookie"_ba, browserCookie.toByteArray() + '=' + browser + "; HttpOnly; SameSite=Lax; Path=/");
}

HttpReply SignInEndpoint::showPeople(const HttpRequest &request)
{
    const Entry *entry = find(request, request.query);
    return entry ? m_pages.person(view(request.query->value(u"sign_in").toLatin1(), *entry)) : gone(request);
}

HttpReply SignInEndpoint::choosePerson(const HttpRequest &request)
{
    Entry *entry = findPosted(request);
    if (!entry)
        return gone(request);
    const QByteArray id = request.form->value(u"sign_in").toLatin1();
    if (request.form->contains(u"cancel"))
        return finish(id, false);
    entry->person = findPerson(request.form->value(u"person"));
    entry->signedInAt = m_clock();
    return HttpReply::redirect((entry->person ? "/consent?sign_in=" : "/sign-in?sign_in=") + id);
}

HttpReply SignInEndpoint::showConsent(const HttpRequest &request)
{
    const Entry *entry = find(request, request.query);
    return entry && entry->person ? m_pages.consent(view(request.query->value(u"sign_in").toLatin1(), *entry))
                                  : gone(request);
}

HttpReply SignInEndpoint::decide(const HttpRequest &request)
{
    const Entry *entry = findPosted(request);
    if (!entry || !entry->person)
        return gone(request);
    return finish(request.form->value(u"sign_in").toLatin1(), request.form->value(u"decision") == "approve"_L1);
}

SignInEndpoint::Entry *SignInEndpoint::find(const HttpRequest &request, const std::optional<FormParameters> &parameters)
{
    if (!parameters)
        return nullptr;
    Entry *entry = m_entries.find(parameters->value(u"sign_in").toLatin1());
    const bool isGood = entry && m_clock() < entry->expiresAt
        && equalInConstantTime(entry->browser, request.cookieValue(browserCookie));
    return isGood ? entry : nullptr;
}

SignInEndpoint::Entry *SignInEndpoint::findPosted(const HttpRequest &request)
{
    // Old browsers send no Origin; what then stands in the way of another site is the token
    if (!request.origin.isEmpty() && request.origin != "http://" + request.host)
        return nullptr;
    Entry *entry = find(request, request.form);
    const bool isOurs = entry && equalInConstantTime(entry->formToken, request.form->value(u"form_token").toLatin1());
    return isOurs ? entry : nullptr;
}

SignInPages::View SignInEndpoint::view(const QByteArray &id, const Entry &entry) const
{
    const SignInRequest &request = entry.request;
    return {*request.language, id,          entry.formToken, request.redirectUri, request.userCode, request.loginHint,
            request.scopes,    entry.person};
}

HttpReply SignInEndpoint::finish(const QByteArray &id, bool approved)
{
    const Entry entry = *m_entries.find(id);
    m_entries.remove(id);
    if (!approved)
        return entry.request.finish(std::nullopt);
    return entry.request.finish(Grant{entry.person, entry.request.scopes, {}, entry.signedInAt});
}

HttpReply SignInEndpoint::gone(const HttpRequest &request) const
{
    return m_notices.signInGone(m_languages.accepted(request.acceptLanguage));
}

} // namespace Lanyard::Demo
