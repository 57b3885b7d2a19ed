// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "formparameters.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Lanyard::Demo {

//! What the endpoints want to know of a request, free of the HTTP server's own types.
struct HttpRequest
{
    QByteArray method; //!< GET, POST, HEAD, or empty for any other
    QString path;
    std::optional<FormParameters> query; //!< nothing: malformed
    std::optional<FormParameters> form; //!< nothing: malformed, or not a form
    QByteArray host;
    QByteArray origin;
    QByteArray authorization;
    QByteArray cookie;
    QByteArray acceptLanguage;

    //! The value of a cookie, empty if it wasn't sent.
    [[nodiscard]] QByteArray cookieValue(QByteArrayView name) const;
    //! The token of `Authorization: Bearer` (RFC 6750 §2.1), empty if there is none.
    [[nodiscard]] QByteArray bearerToken() const;
};

} // namespace Lanyard::Demo
