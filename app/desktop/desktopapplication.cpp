// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktopapplication.h"

#include <lanyard/ui/keyring/secretstorechoice.h>

#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>

namespace Lanyard {

namespace {

Paths below(const QString &home)
{
    return {home + QStringLiteral("/config"), home + QStringLiteral("/data"), home + QStringLiteral("/state"), home + QStringLiteral("/run")};
}

} // namespace

DesktopApplication::DesktopApplication(QApplication &application, const Options &options, const Paths &paths)
    : m_options(options)
    , m_paths(options.demo ? below(m_demoHome.path()) : paths)
    , m_settings(m_paths.settings(), QSettings::IniFormat)
    , m_appearance(QDBusConnection::sessionBus())
    , m_theme(application, m_appearance)
    , m_clipboard(*QApplication::clipboard(), m_clock)
    , m_window(m_clock, m_clipboard, m_settings)
    , m_passphrases(m_window)
{
    connect(&m_window, &MainWindow::quitRequested, &application, &QApplication::quit);
    connect(&m_window, &MainWindow::chooseEncryptedFileRequested, this, &DesktopApplication::chooseEncryptedFile);
    connect(&m_tray, &Tray::quitRequested, &application, &QApplication::quit);
    connect(&m_tray, &Tray::openRequested, this, &DesktopApplication::showWindow);
    connect(&m_tray, &Tray::accountOpenRequested, this, [this](const QString &accountId) {
        showWindow();
        m_window.select(accountId);
    });
    connect(&m_demo, &DemoProcess::started, this, [this](const QString &issuer) {
        m_session->links().settle(QStringLiteral("demo"), {{QStringLiteral("issuer"), issuer}});
        m_session->start();
    });
    connect(&m_demo, &DemoProcess::failed, this, [this](const Error &error) { m_window.showError({}, error); });
}

DesktopApplication::~DesktopApplication() = default;

void DesktopApplication::start()
{
    if (!m_options.demo)
        listen();
    const auto store = m_options.demo ? StoreKind::Memory : Services::chosenStore({}, m_paths);
    if (!store)
        m_window.showError({}, store.error());
    else
        open(*store);
    if (m_options.demo && m_session)
        m_demo.start({});
    m_tray.show();
    // without a tray the window is the only door
    if (!m_options.background || !m_tray.isShown())
        showWindow();
}

void DesktopApplication::open(StoreKind store)
{
    auto services = Services::open(m_paths, store, m_passphrases, QLocale().uiLanguages());
    if (!services)
        return m_window.showError({}, services.error());
    m_session.reset();
    m_session = std::make_unique<DesktopSession>(std::move(*services), m_passphrases, m_window, m_tray, m_clipboard, m_browser, m_settings);
    m_session->start();
}

void DesktopApplication::chooseEncryptedFile()
{
    auto *choice = new SecretStoreChoice(&m_window);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &SecretStoreChoice::encryptedFileChosen, this, [this](const Secret &passphrase) {
        const auto accounts = m_session ? m_session->services().accounts().accounts() : Result<QList<Account>>();
        if (accounts && !accounts->isEmpty()) {
            return m_window.showError({}, {ErrorKind::SecretStore, QStringLiteral("store_in_use"),
                                           tr("The accounts that are linked have their secrets in the keyring."),
                                           tr("Start the keyring to use them, or unlink them before you change to the encrypted file."), {}});
        }
        m_settings.setValue(QStringLiteral("secret_store"), storeName(StoreKind::EncryptedFile));
        m_passphrases.prepare(passphrase);
        open(StoreKind::EncryptedFile);
        if (m_session)
            m_session->store().ensureReady();
    });
    choice->open();
}

void DesktopApplication::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopApplication::listen()
{
    auto socket = AgentSocket::listen(m_paths.runtime + QStringLiteral("/agent.sock"));
    if (!socket)
        return m_window.showError({}, socket.error());
    m_socket = std::move(*socket);
    connect(m_socket.get(), &AgentSocket::received, this, [this](const QJsonObject &message) {
        if (message.value(QLatin1String("do")).toString() == QLatin1String("open"))
            showWindow();
    });
}

} // namespace Lanyard
