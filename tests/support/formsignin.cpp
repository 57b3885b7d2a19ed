// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "formsignin.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace std::chrono_literals;

namespace Lanyard {

namespace {

std::unique_ptr<QNetworkReply> load(QNetworkAccessManager &network, const QUrl &url, const QByteArray &form)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? network.get(request) : network.post(request, form));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec();
    return reply;
}

} // namespace

FormSignIn::FormSignIn(const QString &user)
    : m_user(user)
{ }

QUrl FormSignIn::signIn(const QUrl &authorizationUrl, const QUrl &redirectUri)
{
    constexpr int mostPages = 12;
    QUrl url = authorizationUrl;
    QByteArray form;
    for (int i = 0; i < mostPages; ++i) {
        const auto reply = load(m_network, url, form);
        form.clear();
        const QUrl target = QUrl::fromEncoded(reply->rawHeader("Location")); // Qt's own parsing knows no relative ones
        if (!target.isEmpty()) {
            url = url.resolved(target);
            if (url.matches(redirectUri, QUrl::RemoveQuery))
                return url;
            continue;
        }
        const QByteArray page = reply->readAll();
        form = formFor(page);
        if (form.isEmpty()) {
            m_error = reply->errorString() + QLatin1Char('\n') + QString::fromUtf8(page.left(500));
            return {};
        }
    }
    m_error = QStringLiteral("the sign-in goes in circles");
    return {};
}

QByteArray FormSignIn::formFor(const QByteArray &page) const
{
    if (page.contains("name=\"login\""))
        return "login=" + m_user.toUtf8().toPercentEncoding() + "&password=any&answer=yes";
    return page.contains("<h1>Allow access<") ? "answer=yes" : QByteArray();
}

} // namespace Lanyard
