// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "demobrowser.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject Answer::json() const { return QJsonDocument::fromJson(body).object(); }

QString Answer::error() const { return json().value("error"_L1).toString(); }

QString Answer::field(QStringView name) const
{
    const QRegularExpression field(u"<input type=\"hidden\" name=\"%1\" value=\"([^\"]*)\">"_s.arg(name));
    return field.match(QString::fromUtf8(body)).captured(1);
}

DemoBrowser::DemoBrowser(const QString &issuer)
    : m_issuer(issuer)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(10000);
}

Answer DemoBrowser::get(const QString &pathAndQuery, const Headers &headers)
{
    return wait(m_network.get(request(pathAndQuery, headers)));
}

Answer DemoBrowser::post(const QString &path, const Form &form, const Headers &headers)
{
    QByteArrayList items;
    for (const auto &[name, value] : form)
        items.append(name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding());
    Headers all = headers;
    all.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
    return postBody(path, items.join('&'), all);
}

Answer DemoBrowser::postBody(const QString &path, const QByteArray &body, const Headers &headers)
{
    return wait(m_network.post(request(path, headers), body));
}

Answer DemoBrowser::follow(const Answer &redirect) { return get(redirect.location().toString(QUrl::FullyEncoded)); }

Answer DemoBrowser::press(const Answer &page, const QString &name, const QString &value)
{
    const QRegularExpression action(u"<form method=\"post\" action=\"([^\"]+)\">"_s);
    return post(action.match(QString::fromUtf8(page.body)).captured(1),
                {{u"sign_in"_s, page.field(u"sign_in")}, {u"form_token"_s, page.field(u"form_token")}, {name, value}});
}

QNetworkRequest DemoBrowser::request(const QString &pathAndQuery, const Headers &headers) const
{
    QNetworkRequest request(m_issuer.resolved(QUrl(pathAndQuery)));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

Answer DemoBrowser::wait(QNetworkReply *reply)
{
    const std::unique_ptr<QNetworkReply> owner(reply);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs()};
}
