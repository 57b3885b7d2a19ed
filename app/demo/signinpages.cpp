// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "signinpages.h"

#include "htmltemplate.h"
#include "language.h"
#include "pagelayout.h"
#include "people.h"
#include "scopetexts.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Lanyard::Demo {

namespace {

// Everyone, the one whom the program expects first (OpenID Connect Core §3.1.2.1, login_hint)
QString peopleList(const QString &loginHint)
{
    const auto everyone = people();
    std::vector<Person> sorted(everyone.begin(), everyone.end());
    const Person *expected = findPerson(loginHint);
    std::ranges::stable_partition(
        sorted, [expected](const Person &person) { return expected && person.subject == expected->subject; });
    QString items;
    for (const Person &person : sorted) {
        items += HtmlTemplate("person"_L1)
                     .text("username"_L1, person.username)
                     .text("initial"_L1, person.givenName.first(1))
                     .text("name"_L1, person.name())
                     .text("email"_L1, person.email)
                     .html();
    }
    return items;
}

QString scopeList(const QStringList &scopes, const Language &language)
{
    QString items;
    for (const QString &scope : scopes)
        items += HtmlTemplate("scope"_L1).text("text"_L1, scopeText(scope, language)).html();
    return items;
}

// RFC 8628 §5.4: the person compares the code, so that nobody else's device is let in
QString userCodeBlock(const QString &userCode, const Language &language)
{
    if (userCode.isEmpty())
        return {};
    return HtmlTemplate("user-code"_L1)
        .text("code"_L1, userCode)
        .text("warning"_L1, language.translate("DemoProvider", "Approve only if Lanyard shows you this very code."))
        .html();
}

} // namespace

SignInPages::SignInPages(const PageLayout &layout)
    : m_layout(layout)
{ }

HttpReply SignInPages::person(const View &view) const
{
    const Language &language = view.language;
    HtmlTemplate content("person-choice"_L1);
    content
        .text("introduction"_L1,
              language.translate("DemoProvider",
                                 "Lanyard wants to link an account. Pick one to go on; the demo needs no password."))
        .text("signIn"_L1, QString::fromLatin1(view.id))
        .text("formToken"_L1, QString::fromLatin1(view.formToken))
        .markup("people"_L1, peopleList(view.loginHint))
        .text("cancel"_L1, language.translate("DemoProvider", "Cancel"));
    return m_layout.page(language, language.translate("DemoProvider", "Who is signing in?"), content, view.redirectUri);
}

HttpReply SignInPages::consent(const View &view) const
{
    const Language &language = view.language;
    HtmlTemplate content("consent"_L1);
    content.text("username"_L1, view.person->username)
        .text("initial"_L1, view.person->givenName.first(1))
        .text("name"_L1, view.person->name())
        .text("email"_L1, view.person->email)
        .text("changeUrl"_L1, u"/sign-in?sign_in="_s + QString::fromLatin1(view.id))
        .text("change"_L1, language.translate("DemoProvider", "Change"))
        .markup("userCode"_L1, userCodeBlock(view.userCode, language))
        .text("heading"_L1, language.translate("DemoProvider", "Lanyard will be able to"))
        .markup("scopes"_L1, scopeList(view.scopes, language))
        .text("signIn"_L1, QString::fromLatin1(view.id))
        .text("formToken"_L1, QString::fromLatin1(view.formToken))
        .text("approve"_L1, language.translate("DemoProvider", "Approve"))
        .text("deny"_L1, language.translate("DemoProvider", "Deny"));
    return m_layout.page(language, language.translate("DemoProvider", "Let Lanyard use this account?"), content,
                         view.redirectUri);
}

HttpReply SignInPages::enterCode(const Language &language, bool wasWrong) const
{
    QString problem;
    if (wasWrong) {
        problem = HtmlTemplate("problem"_L1)
                      .text("text"_L1,
                            language.translate("DemoProvider",
                                               "This code is not known, or it has expired. Compare it with the one in "
                                               "Lanyard, or ask there for a new one."))
                      .html();
    }
    HtmlTemplate content("enter-code"_L1);
    content
        .text("introduction"_L1,
              language.translate("DemoProvider", "Lanyard shows a code of eight letters. Type it here."))
        .markup("problem"_L1, problem)
        .text("label"_L1, language.translate("DemoProvider", "Code"))
        .text("continue"_L1, language.translate("DemoProvider", "Continue"));
    return m_layout.page(language, language.translate("DemoProvider", "Enter the code"), content);
}

HttpReply SignInPages::formPost(const Language &language, const QByteArray &target,
                                const QList<std::pair<QByteArray, QByteArray>> &parameters) const
{
    QString fields;
    for (const auto &[name, value] : parameters) {
        fields += HtmlTemplate("field"_L1)
                      .text("name"_L1, QString::fromUtf8(name))
                      .text("value"_L1, QString::fromUtf8(value))
                      .html();
    }
    HtmlTemplate content("form-post"_L1);
    content.text("introduction"_L1, language.translate("DemoProvider", "One step is left: let Lanyard know."))
        .text("target"_L1, QString::fromLatin1(target))
        .markup("fields"_L1, fields)
        .text("continue"_L1, language.translate("DemoProvider", "Go back to Lanyard"));
    return m_layout.page(language, language.translate("DemoProvider", "Almost done"), content, target);
}

} // namespace Lanyard::Demo
