// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "httpreply.h"

namespace Lanyard::Demo {

class HtmlTemplate;
class Language;

//! The frame of every page. A page stands alone: no script, nothing loaded but the tab's icon, and a content security
//! policy that says so.
class PageLayout
{
public:
    PageLayout();

    //! `redirectUri`: where a form on the page may lead to besides this server; empty: nowhere.
    [[nodiscard]] HttpReply page(const Language &language, const QString &title, const HtmlTemplate &content,
                                 const QByteArray &redirectUri = {}) const;
    [[nodiscard]] HttpReply icon() const;

private:
    QString m_style;
    QByteArray m_styleSource;
};

} // namespace Lanyard::Demo
