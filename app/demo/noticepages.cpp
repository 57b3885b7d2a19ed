// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "noticepages.h"

#include "htmltemplate.h"
#include "language.h"
#include "pagelayout.h"

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

NoticePages::NoticePages(const PageLayout &layout)
    : m_layout(layout)
{ }

HttpReply NoticePages::home(const Language &language, const QString &issuer) const
{
    HtmlTemplate content("home"_L1);
    content
        .text("introduction"_L1,
              language.translate("DemoProvider",
                                 "This is a small sign-in service to try Lanyard with. It knows two people, asks for "
                                 "no password, and needs no network."))
        .text("next"_L1, language.translate("DemoProvider", "To begin, add an account in Lanyard and choose the demo."))
        .text("issuerLabel"_L1, language.translate("DemoProvider", "Address of this service"))
        .text("issuer"_L1, issuer);
    return m_layout.page(language, language.translate("DemoProvider", "The demo is running"), content);
}

HttpReply NoticePages::notFound(const Language &language) const
{
    return notice(language,
                  {404, language.translate("DemoProvider", "There is nothing here"),
                   language.translate("DemoProvider", "The demo has no page at this address."),
                   language.translate("DemoProvider", "Close this tab and go back to Lanyard.")});
}

HttpReply NoticePages::deviceDone(const Language &language, bool approved) const
{
    if (approved) {
        return notice(language,
                      {200, language.translate("DemoProvider", "You're signed in"),
                       language.translate("DemoProvider", "Lanyard goes on by itself."),
                       language.translate("DemoProvider", "You can close this tab.")});
    }
    return notice(language,
                  {200, language.translate("DemoProvider", "Nothing was linked"),
                   language.translate("DemoProvider", "Lanyard gets no access to the account."),
                   language.translate("DemoProvider", "You can close this tab.")});
}

HttpReply NoticePages::badRequest(const Language &language, const QByteArray &detail) const
{
    return notice(language,
                  {400, language.translate("DemoProvider", "Signing in stopped here"),
                   language.translate("DemoProvider",
                                      "The program that opened this page asked for something that the demo does not "
                                      "allow. Nothing was shared with it."),
                   language.translate("DemoProvider", "Close this tab and start again from Lanyard.")},
                  detail);
}

HttpReply NoticePages::signInGone(const Language &language) const
{
    return notice(
        language,
        {403, language.translate("DemoProvider", "This sign-in is over"),
         language.translate("DemoProvider", "It was finished, it took too long, or it was begun in another browser."),
         language.translate("DemoProvider", "Close this tab and start again from Lanyard.")});
}

HttpReply NoticePages::notice(const Language &language, const Notice &notice, const QByteArray &detail) const
{
    QString details;
    if (!detail.isEmpty()) {
        details = HtmlTemplate("detail"_L1)
                      .text("label"_L1, language.translate("DemoProvider", "Details"))
                      .text("text"_L1, QString::fromLatin1(detail))
                      .html();
    }
    HtmlTemplate content("notice"_L1);
    content.text("text"_L1, notice.text).text("next"_L1, notice.next).markup("detail"_L1, details);
    HttpReply reply = m_layout.page(language, notice.title, content);
    reply.status = notice.status;
    return reply;
}

} // namespace Lanyard::Demo
