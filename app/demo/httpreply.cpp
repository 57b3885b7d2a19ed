// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "httpreply.h"

#include "oautherror.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

HttpReply HttpReply::with(QByteArray name, QByteArray value) &&
{
    headers.emplaceBack(std::move(name), std::move(value));
    return std::move(*this);
}

HttpReply HttpReply::empty(int status) { return {status, "text/plain; charset=utf-8"_ba, {}, {}}; }

HttpReply HttpReply::json(const QJsonObject &object, int status)
{
    return {status, "application/json"_ba, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

HttpReply HttpReply::oauthError(const OAuthError &error)
{
    return json({{u"error"_s, QString::fromLatin1(error.code)},
                 {u"error_description"_s, QString::fromLatin1(error.description)}},
                error.status);
}

HttpReply HttpReply::redirect(const QByteArray &location) { return empty(303).with("Location"_ba, location); }

} // namespace Lanyard::Demo
