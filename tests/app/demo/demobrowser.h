// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>
#include <QUrlQuery>

//! An answer of the provider; status 0 if there was none.
struct Answer
{
    int status = 0;
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    //! Where it redirects to, empty if it doesn't.
    [[nodiscard]] QUrl location() const { return QUrl(QString::fromLatin1(header("location"))); }

    [[nodiscard]] QUrlQuery redirected() const { return QUrlQuery(location()); }

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString error() const;
    //! The value of a hidden field of the form on the page.
    [[nodiscard]] QString field(QStringView name) const;
};

//! A browser without a window: it keeps cookies, follows no redirect by itself, and waits for each answer.
class DemoBrowser
{
public:
    using Headers = QList<QNetworkReply::RawHeaderPair>;
    using Form = QList<std::pair<QString, QString>>;

    explicit DemoBrowser(const QString &issuer);

    [[nodiscard]] Answer get(const QString &pathAndQuery, const Headers &headers = {});
    [[nodiscard]] Answer post(const QString &path, const Form &form, const Headers &headers = {});
    [[nodiscard]] Answer postBody(const QString &path, const QByteArray &body, const Headers &headers);
    //! Opens what an answer redirects to.
    [[nodiscard]] Answer follow(const Answer &redirect);
    //! Presses a button of the form on a page.
    [[nodiscard]] Answer press(const Answer &page, const QString &name, const QString &value);

private:
    [[nodiscard]] QNetworkRequest request(const QString &pathAndQuery, const Headers &headers) const;
    [[nodiscard]] static Answer wait(QNetworkReply *reply);

    QUrl m_issuer;
    QNetworkAccessManager m_network;
};
