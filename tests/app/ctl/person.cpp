// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "person.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include <memory>

namespace Lanyard {

namespace {

constexpr int mostPages = 15;
constexpr int patience = 20'000;

} // namespace

Person::Person(QString name)
    : m_name(std::move(name))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QUrl Person::signIn(const QUrl &authorizationUrl, bool consents)
{
    const QUrl client(QUrlQuery(authorizationUrl).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    QUrl url = authorizationUrl;
    QByteArray form;
    for (int i = 0; i < mostPages; ++i) {
        const Page page = exchange(url, form);
        form.clear();
        if (!page.redirect.isEmpty()) {
            url = page.redirect;
            if (url.authority() == client.authority() && url.path() == client.path())
                return url;
        } else if (page.body.contains("name=\"login\"")) {
            form = "login=" + QUrl::toPercentEncoding(m_name) + "&password=any&answer=yes";
        } else if (page.body.contains("<h1>Allow access<")) {
            form = consents ? "answer=yes" : "answer=no";
        } else {
            return {};
        }
    }
    return {};
}

Person::Page Person::visit(const QUrl &url) { return exchange(url, {}); }

Person::Page Person::signInAndReturn(const QUrl &authorizationUrl, bool consents)
{
    Page page = visit(signIn(authorizationUrl, consents));
    return page.redirect.isEmpty() ? page : visit(page.redirect);
}

Person::Page Person::exchange(const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(patience);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request) : m_network.post(request, form));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QUrl redirect = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            redirect.isEmpty() ? QUrl() : url.resolved(redirect), reply->readAll()};
}

} // namespace Lanyard
