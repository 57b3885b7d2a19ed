// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace Lanyard::Demo {

struct OAuthError;

//! An answer, free of the HTTP server's own types.
struct HttpReply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    //! The same answer with one header more.
    [[nodiscard]] HttpReply with(QByteArray name, QByteArray value) &&;

    [[nodiscard]] static HttpReply empty(int status);
    [[nodiscard]] static HttpReply json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static HttpReply oauthError(const OAuthError &error);
    //! 303, so that a form that was posted isn't posted on (RFC 9700 §4.12).
    [[nodiscard]] static HttpReply redirect(const QByteArray &location);
};

} // namespace Lanyard::Demo
