// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "linkconversation.h"

#include "output.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

QJsonObject urlEvent(const char *event, const QUrl &url)
{
    return {{QStringLiteral("event"), QLatin1String(event)}, {QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}};
}

QJsonObject codeEvent(const DevicePrompt &prompt)
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("device-code")},
                      {QStringLiteral("user_code"), prompt.userCode},
                      {QStringLiteral("verification_uri"), prompt.verificationUri.toString(QUrl::FullyEncoded)},
                      {QStringLiteral("expires_in"), static_cast<qint64>(prompt.lifetime.count())},
                      {QStringLiteral("interval"), static_cast<qint64>(prompt.interval.count())}};
    if (!prompt.verificationUriComplete.isEmpty())
        event.insert(QStringLiteral("verification_uri_complete"),
                     prompt.verificationUriComplete.toString(QUrl::FullyEncoded));
    return event;
}

// A line of its own, set off: an address or a code that the person reads from here.
QString setOff(const QString &text) { return QStringLiteral("\n\n  ") + text + QStringLiteral("\n\n"); }

} // namespace

LinkConversation::LinkConversation(LinkSession &session, BrowserLauncher *browser, bool json)
    : m_session(session)
    , m_browser(browser)
    , m_json(json)
{
    connect(&session, &LinkSession::openUrl, this, &LinkConversation::showUrl);
    connect(&session, &LinkSession::pasteCode, this, &LinkConversation::askForPaste);
    connect(&session, &LinkSession::enterCode, this, &LinkConversation::showCode);
    connect(&session, &LinkSession::confirmElsewhere, this, &LinkConversation::askForAnswer);
    connect(&session, &LinkSession::inputRefused, this, &LinkConversation::refuseInput);
    connect(&session, &LinkSession::notice, this, [](const Error &error) { Output::note(toText(error)); });
}

void LinkConversation::showUrl(const QUrl &url)
{
    if (m_json)
        Output::json(urlEvent("open-url", url));
    else
        Output::note(QCoreApplication::translate("lanyardctl", "Sign in here with a browser on this machine:")
                     + QStringLiteral("\n\n  ") + url.toString(QUrl::FullyEncoded) + QLatin1Char('\n'));
    if (m_browser) {
        if (const auto opened = m_browser->open(url); !opened)
            Output::note(toText(opened.error()));
    }
    if (!m_json && StandardInput::isTerminal()) {
        // browsers do block the way back to a loopback address; what they show can be brought over by hand
        Output::note(QCoreApplication::translate(
            "lanyardctl", "If the browser ends on a page that can't be reached, paste its address here."));
        m_mayTryAgain = true;
        readPaste();
    }
}

void LinkConversation::askForPaste(const QUrl &url)
{
    if (m_json) {
        Output::json(urlEvent("paste-code", url));
    } else {
        Output::note(QCoreApplication::translate("lanyardctl", "Sign in here with any browser:")
                     + QStringLiteral("\n\n  ") + url.toString(QUrl::FullyEncoded) + QStringLiteral("\n\n")
                     + QCoreApplication::translate("lanyardctl",
                                                   "Then paste the code, or the address that the browser ends on:"));
    }
    if (m_browser) {
        if (const auto opened = m_browser->open(url); !opened)
            Output::note(toText(opened.error()));
    }
    m_mayTryAgain = !m_json && StandardInput::isTerminal();
    readPaste();
    connect(m_input.get(), &StandardInput::ended, this, &LinkConversation::missInput);
}

void LinkConversation::showCode(const DevicePrompt &prompt) const
{
    if (m_json)
        return Output::json(codeEvent(prompt));
    QString text = QCoreApplication::translate("lanyardctl", "On any device, open this page:")
        + setOff(prompt.verificationUri.toString(QUrl::FullyEncoded))
        + QCoreApplication::translate("lanyardctl", "and enter this code there:") + setOff(prompt.userCode);
    if (!prompt.verificationUriComplete.isEmpty())
        text += QCoreApplication::translate("lanyardctl", "This page has the code in it already:")
            + setOff(prompt.verificationUriComplete.toString(QUrl::FullyEncoded));
    // RFC 8628 §5.4: who is talked into entering somebody else's code signs that somebody in
    const QString end = QLocale().toString(prompt.expiresAt.toLocalTime().time(), QLocale::ShortFormat);
    text += QCoreApplication::translate(
                "lanyardctl", "Give the code to nobody. It is good until %1; Lanyard waits until you have signed in.")
                .arg(end);
    Output::note(text);
}

void LinkConversation::askForAnswer(const CibaPrompt &prompt) const
{
    if (m_json) {
        return Output::json(QJsonObject{{QStringLiteral("event"), QStringLiteral("ciba")},
                                        {QStringLiteral("auth_req_id_issued"), true},
                                        {QStringLiteral("binding_message"), prompt.bindingMessage},
                                        {QStringLiteral("expires_in"), static_cast<qint64>(prompt.lifetime.count())},
                                        {QStringLiteral("interval"), static_cast<qint64>(prompt.interval.count())}});
    }
    const QString end = QLocale().toString(prompt.expiresAt.toLocalTime().time(), QLocale::ShortFormat);
    Output::note(
        QCoreApplication::translate("lanyardctl",
                                    "The server asks you on your own device. Agree there only if it shows this:")
        + setOff(prompt.bindingMessage)
        + QCoreApplication::translate("lanyardctl", "There is time until %1; Lanyard waits until you have answered.")
              .arg(end));
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
    Q_EMIT gaveUp(
        {ErrorKind::Cancelled,
         QStringLiteral("no_input"),
         QCoreApplication::translate("lanyardctl", "Standard input ended before a code came."),
         QCoreApplication::translate(
             "lanyardctl", "Nothing was kept. Start again and write the code, or the address, to standard input."),
         {}});
}

void LinkConversation::refuseInput(const Error &error)
{
    // a script gets one try: it can't know better the second time
    if (!m_mayTryAgain)
        return Q_EMIT gaveUp(error);
    Output::note(toText(error));
}

} // namespace Lanyard
