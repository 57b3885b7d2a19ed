// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkconversation.h"

#include "output.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

QJsonObject urlEvent(const char *event, const QUrl &url)
{
    return {{QStringLiteral("event"), QLatin1String(event)}, {QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}};
}

} // namespace

LinkConversation::LinkConversation(LinkSession &session, BrowserLauncher *browser, bool json)
    : m_session(session)
    , m_browser(browser)
    , m_json(json)
{
    connect(&session, &LinkSession::openUrl, this, &LinkConversation::showUrl);
    connect(&session, &LinkSession::pasteCode, this, &LinkConversation::askForPaste);
    connect(&session, &LinkSession::inputRefused, this, &LinkConversation::refuseInput);
    connect(&session, &LinkSession::notice, this, [](const Error &error) { Output::note(toText(error)); });
}

void LinkConversation::showUrl(const QUrl &url)
{
    if (m_json)
        Output::json(urlEvent("open-url", url));
    else
        Output::note(QCoreApplication::translate("lanyardctl", "Sign in here with a browser on this machine:") + QStringLiteral("\n\n  ")
                     + url.toString(QUrl::FullyEncoded) + QLatin1Char('\n'));
    if (m_browser) {
        if (const auto opened = m_browser->open(url); !opened)
            Output::note(toText(opened.error()));
    }
    if (!m_json && StandardInput::isTerminal()) {
        // browsers do block the way back to a loopback address; what they show can be brought over by hand
        Output::note(QCoreApplication::translate("lanyardctl", "If the browser ends on a page that can't be reached, paste its address here."));
        m_mayTryAgain = true;
        readPaste();
    }
}

void LinkConversation::askForPaste(const QUrl &url)
{
    if (m_json) {
        Output::json(urlEvent("paste-code", url));
    } else {
        Output::note(QCoreApplication::translate("lanyardctl", "Sign in here with any browser:") + QStringLiteral("\n\n  ") + url.toString(QUrl::FullyEncoded)
                     + QStringLiteral("\n\n") + QCoreApplication::translate("lanyardctl", "Then paste the code, or the address that the browser ends on:"));
    }
    if (m_browser) {
        if (const auto opened = m_browser->open(url); !opened)
            Output::note(toText(opened.error()));
    }
    m_mayTryAgain = !m_json && StandardInput::isTerminal();
    readPaste();
    connect(m_input.get(), &StandardInput::ended, this, &LinkConversation::missInput);
}

void LinkConversation::readPaste()
{
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::line, &m_session, &LinkSession::submit);
}

void LinkConversation::missInput()
{
    if (m_session.stage() != LinkSession::Stage::WaitingForPerson)
        return;
    Q_EMIT gaveUp({ErrorKind::Cancelled, QStringLiteral("no_input"), QCoreApplication::translate("lanyardctl", "Standard input ended before a code came."),
                   QCoreApplication::translate("lanyardctl", "Nothing was kept. Start again and write the code, or the address, to standard input."), {}});
}

void LinkConversation::refuseInput(const Error &error)
{
    // a script gets one try: it can't know better the second time
    if (!m_mayTryAgain)
        return Q_EMIT gaveUp(error);
    Output::note(toText(error));
}

} // namespace Lanyard
