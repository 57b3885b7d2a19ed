// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "democlient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// RFC 7636 appendix B
const auto Verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const auto Challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;

DemoClient::Parameters changed(DemoClient::Parameters parameters, const DemoClient::Parameters &changes)
{
    for (const auto &change : changes) {
        parameters.removeIf([&change](const auto &item) { return item.first == change.first; });
        if (!change.second.isNull())
            parameters.append(change);
    }
    return parameters;
}

} // namespace

DemoClient::DemoClient(const QString &issuer)
    : m_browser(issuer)
{ }

QString DemoClient::authorizationRequest(const Parameters &changes) const
{
    const Parameters parameters = changed({{u"response_type"_s, u"code"_s},
                                           {u"client_id"_s, u"lanyard-demo"_s},
                                           {u"redirect_uri"_s, u"http://127.0.0.1:49152/callback"_s},
                                           {u"scope"_s, u"openid profile email offline_access"_s},
                                           {u"state"_s, u"a state & more"_s},
                                           {u"nonce"_s, u"a nonce"_s},
                                           {u"code_challenge"_s, Challenge},
                                           {u"code_challenge_method"_s, u"S256"_s}},
                                          changes);
    QString query;
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? u'?' : u'&') + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return u"/authorize"_s + query;
}

Answer DemoClient::approve(const Parameters &changes, const QString &person)
{
    const Answer people = m_browser.get(authorizationRequest(changes));
    const Answer consent = m_browser.follow(m_browser.press(people, u"person"_s, person));
    return m_browser.press(consent, u"decision"_s, u"approve"_s);
}

Answer DemoClient::exchange(const QString &code, const Parameters &changes)
{
    return token({{u"grant_type"_s, u"authorization_code"_s},
                  {u"client_id"_s, u"lanyard-demo"_s},
                  {u"code"_s, code},
                  {u"redirect_uri"_s, u"http://127.0.0.1:49152/callback"_s},
                  {u"code_verifier"_s, Verifier}},
                 changes);
}

Answer DemoClient::refresh(const QString &refreshToken, const Parameters &changes)
{
    return token({{u"grant_type"_s, u"refresh_token"_s},
                  {u"client_id"_s, u"lanyard-demo"_s},
                  {u"refresh_token"_s, refreshToken}},
                 changes);
}

Answer DemoClient::revoke(const QString &token)
{
    return m_browser.post(u"/revoke"_s, {{u"client_id"_s, u"lanyard-demo"_s}, {u"token"_s, token}});
}

QJsonObject DemoClient::signIn(const Parameters &changes, const QString &person)
{
    return exchange(approve(changes, person).redirected().queryItemValue(u"code"_s)).json();
}

Answer DemoClient::call(const QString &path, const QString &accessToken)
{
    return m_browser.get(path, {{"Authorization"_ba, "Bearer " + accessToken.toLatin1()}});
}

Answer DemoClient::token(Parameters form, const Parameters &changes)
{
    return m_browser.post(u"/token"_s, changed(std::move(form), changes));
}
