// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktopsession.h"
#include "services/demoprocess.h"

#include <lanyard/agent/agentsocket.h>
#include <lanyard/flows/systembrowser.h>
#include <lanyard/ui/theme/portalappearance.h>
#include <lanyard/ui/theme/theme.h>

#include <QSettings>
#include <QTemporaryDir>

class QApplication;

namespace Lanyard {

//! The desktop program: window, tray and what they work on, built and connected.
class DesktopApplication final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool demo = false; //!< on the demo provider, in a place of its own that is gone afterwards
        bool background = false; //!< started with the session: no window until the tray or another start asks for it
    };

    //! Tells the Lanyard that is running already of another start, which it answers with its window unless that start
    //! was one in the background. False where none is running.
    [[nodiscard]] static bool handOver(const Options &options, const Paths &paths);

    DesktopApplication(QApplication &application, const Options &options, const Paths &paths);
    ~DesktopApplication() override;

    void start();

private:
    bool open(StoreKind store);
    void followTo(StoreKind store, const Secret &passphrase);
    void chooseEncryptedFile();
    void showWindow();
    void listen();

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_demoHome;
    Paths m_paths;
    SystemClock m_clock;
    QSettings m_settings;
    PortalAppearance m_appearance;
    Theme m_theme;
    ClipboardSecret m_clipboard;
    MainWindow m_window;
    Tray m_tray;
    DialogPassphrases m_passphrases;
    SystemBrowser m_browser;
    DemoProcess m_demo;
    std::unique_ptr<AgentSocket> m_socket;
    std::vector<std::unique_ptr<Services>> m_former; //!< of former sessions, whose calls may still be under way
    std::unique_ptr<DesktopSession> m_session;
};

} // namespace Lanyard
