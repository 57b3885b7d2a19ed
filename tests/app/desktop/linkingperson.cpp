// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkingperson.h"

#include "support/formsignin.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

LinkingPerson::LinkingPerson(const DesktopLogin &login, const DesktopProgram &program)
    : m_login(login)
    , m_program(program)
{ }

bool LinkingPerson::chooseProvider() const
{
    // what was typed leaves one tile, which is chosen then
    return m_program.press(u"Add account"_s) && m_program.fill(u"Search providers"_s, u"test server"_s)
        && m_program.waitUntilGone(u"list item"_s, u"GitHub*"_s)
        && m_program.waitFor(u"list item"_s, u"Test server*"_s).isFocused() && m_program.press(u"Continue"_s)
        && m_program.waitFor(u"label"_s, u"Ready when you are."_s).isValid();
}

bool LinkingPerson::continueInBrowser() const
{
    return m_program.press(u"Continue"_s) && m_program.waitFor(u"label"_s, u"Waiting for your browser…"_s).isValid();
}

bool LinkingPerson::signIn() const
{
    const auto visit = Lanyard::BrowserPeer::visit({.url = m_login.openedAddress()});
    if (!visit.error.isEmpty())
        qWarning().noquote() << "in the browser:" << visit.error;
    return visit.error.isEmpty() && m_program.waitFor(u"text"_s, u"Name in Lanyard"_s).isValid();
}

bool LinkingPerson::finish() const
{
    return m_program.press(u"Finish"_s) && m_program.waitUntilGone(u"dialog"_s, u"Add account"_s)
        && m_program.waitFor(u"list item"_s, QString::fromLatin1(row)).isValid();
}

bool LinkingPerson::answerAs(const QString &user) const
{
    if (m_login.openedAddress().isEmpty())
        return false;
    const QUrl address = m_login.openedAddresses().constLast();
    const QUrl redirect(QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    Lanyard::FormSignIn browser(user);
    const QUrl answer = browser.signIn(address, redirect);
    if (answer.isEmpty())
        qWarning().noquote() << "in the browser:" << browser.errorText();
    // the page there is one that waits until the account is kept
    return !answer.isEmpty()
        && !ChildProcess::output(u"curl"_s, {u"--silent"_s, u"--location"_s, answer.toString(QUrl::FullyEncoded)})
                .isEmpty();
}

bool LinkingPerson::linkAccount() const
{
    return chooseProvider() && continueInBrowser() && answerAs(u"ada"_s)
        && m_program.waitFor(u"text"_s, u"Name in Lanyard"_s).isValid() && finish();
}
