// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "boundedtable.h"
#include "grant.h"
#include "httprequest.h"
#include "signinpages.h"
#include "wallclock.h"

#include <functional>
#include <optional>

namespace Lanyard::Demo {

class Languages;
class NoticePages;

//! What a flow wants of the person.
struct SignInRequest
{
    const Language *language;
    QStringList scopes;
    QString loginHint;
    QString userCode;
    QByteArray redirectUri;
    //! Called once at the most, with the answer: the grant, or nothing if the person denied it. Returns the last page.
    std::function<HttpReply(const std::optional<Grant> &)> finish;
};

//! Leads a person through signing in and consent, whatever flow asked for it. Each step is bound to the browser that
//! began (a cookie) and to the page that was sent to it (a token in the form).
class SignInEndpoint
{
public:
    //! `autoApprove`: signs in as this person at once and approves everything; null: asks.
    SignInEndpoint(const SignInPages &pages, const NoticePages &notices, const Languages &languages, WallClock clock,
                   const Person *autoApprove);

    [[nodiscard]] bool asksNobody() const { return m_autoApprove; }

    [[nodiscard]] HttpReply begin(const HttpRequest &request, SignInRequest signIn);
    //! The choice of a person, again.
    [[nodiscard]] HttpReply showPeople(const HttpRequest &request);
    [[nodiscard]] HttpReply choosePerson(const HttpRequest &request);
    [[nodiscard]] HttpReply showConsent(const HttpRequest &request);
    [[nodiscard]] HttpReply decide(const HttpRequest &request);

private:
    struct Entry
    {
        SignInRequest request;
        QByteArray formToken;
        QByteArray browser;
        QDateTime expiresAt;
        const Person *person = nullptr;
        QDateTime signedInAt;
    };

    //! The sign-in that the parameters name, if this browser began it; null otherwise.
    [[nodiscard]] Entry *find(const HttpRequest &request, const std::optional<FormParameters> &parameters);
    //! The same, for a form that was posted: it must also carry the token of the page.
    [[nodiscard]] Entry *findPosted(const HttpRequest &request);
    [[nodiscard]] SignInPages::View view(const QByteArray &id, const Entry &entry) const;
    [[nodiscard]] HttpReply finish(const QByteArray &id, bool approved);
    [[nodiscard]] HttpReply gone(const HttpRequest &request) const;

    const SignInPages &m_pages;
    const NoticePages &m_notices;
    const Languages &m_languages;
    WallClock m_clock;
    const Person *m_autoApprove;
    BoundedTable<Entry> m_entries{200};
};

} // namespace Lanyard::Demo
