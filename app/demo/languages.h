// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "language.h"

namespace Lanyard::Demo {

//! The languages of the pages. The server speaks to each request in its own, so nothing is installed in the
//! application.
class Languages
{
public:
    //! The best one for `Accept-Language` (RFC 9110 §12.5.4), else English.
    [[nodiscard]] const Language &accepted(const QByteArray &acceptLanguage) const;
    //! The first of `ui_locales` (OpenID Connect Core §3.1.2.1) that is spoken here, else what the browser accepts.
    [[nodiscard]] const Language &preferred(const QString &uiLocales, const QByteArray &acceptLanguage) const;

private:
    [[nodiscard]] const Language *find(QStringView tag) const;

    Language m_english{QStringLiteral("en")};
    Language m_german{QStringLiteral("de")};
    Language m_french{QStringLiteral("fr")};
};

} // namespace Lanyard::Demo
