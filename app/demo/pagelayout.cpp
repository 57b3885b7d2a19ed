// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "pagelayout.h"

#include "contentsecuritypolicy.h"
#include "htmltemplate.h"
#include "language.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/demo/pages/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %ls is missing", qUtf16Printable(name));
    return file.readAll();
}

} // namespace

PageLayout::PageLayout()
    : m_style(QString::fromUtf8(resource(u"style.css"_s)))
    , m_styleSource(styleSource(m_style.toUtf8()))
{ }

HttpReply PageLayout::page(const Language &language, const QString &title, const HtmlTemplate &content,
                           const QByteArray &redirectUri) const
{
    const QString footer = language.translate(
        "DemoProvider", "A demonstration on your own computer. It forgets everything when it stops.");
    const QString html = HtmlTemplate("layout"_L1)
                             .text("language"_L1, language.code())
                             .text("title"_L1, title)
                             .markup("style"_L1, m_style)
                             .markup("content"_L1, content.html())
                             .text("footer"_L1, footer)
                             .html();
    return HttpReply{200, "text/html; charset=utf-8"_ba, html.toUtf8(), {}}
        .with("Content-Language"_ba, language.code().toLatin1())
        .with("Content-Security-Policy"_ba, contentSecurityPolicy(m_styleSource, redirectUri));
}

HttpReply PageLayout::icon() const { return {200, "image/svg+xml"_ba, resource(u"icon.svg"_s), {}}; }

} // namespace Lanyard::Demo
