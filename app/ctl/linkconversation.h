// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "standardinput.h"

#include <lanyard/base/browserlauncher.h>
#include <lanyard/flows/linksession.h>

#include <QObject>

#include <memory>

namespace Lanyard {

//! The command line's side of a LinkSession: prints what it signals, as events or in words, opens the browser if that
//! is wanted, and hands over what is pasted on standard input.
class LinkConversation final : public QObject
{
    Q_OBJECT

public:
    //! \a browser is null where none may be opened. The session and the browser outlive it.
    LinkConversation(LinkSession &session, BrowserLauncher *browser, bool json);

Q_SIGNALS:
    //! What was pasted is not it, or nothing was, and nobody is there to try again.
    void gaveUp(const Lanyard::Error &error);

private:
    void showUrl(const QUrl &url);
    void askForPaste(const QUrl &url);
    void showCode(const DevicePrompt &prompt) const;
    void askForAnswer(const CibaPrompt &prompt) const;
    void readPaste();
    void missInput();
    void refuseInput(const Error &error);

    LinkSession &m_session;
    BrowserLauncher *m_browser;
    bool m_json;
    bool m_mayTryAgain = false;
    std::unique_ptr<StandardInput> m_input;
};

} // namespace Lanyard
