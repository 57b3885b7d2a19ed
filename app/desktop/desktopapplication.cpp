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
    return {home + QStringLiteral("/config"), home + QStringLiteral("/data"), home + QStringLiteral("/state"),
            home + QStringLiteral("/run")};
}

const QString verbKey = QStringLiteral("do");
const QString openVerb = QStringLiteral("open");
const QString stayVerb = QStringLiteral("stay");
const QString tokenKey = QStringLiteral("activation_token");
constexpr auto activationVariable = "XDG_ACTIVATION_TOKEN";
const QString pausedKey = QStringLiteral("tray/paused");

// Long enough to be looked at before it has to be renewed, short enough to see that happen.
QStringList demoArguments() { return {QStringLiteral("--access-token-lifetime"), QStringLiteral("900")}; }

} // namespace

bool DesktopApplication::handOver(const Options &options, const Paths &paths)
{
    return AgentSocket::send(
        paths.windowSocket(),
        {{verbKey, options.background ? stayVerb : openVerb}, {tokenKey, qEnvironmentVariable(activationVariable)}});
}

DesktopApplication::DesktopApplication(QApplication &application, const Options &options, const Paths &paths)
    : m_options(options)
    , m_demoHome(options.demo ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_paths(m_demoHome ? below(m_demoHome->path()) : paths)
    , m_settings(m_paths.settings(), QSettings::IniFormat)
    , m_appearance(QDBusConnection::sessionBus())
    , m_theme(application, m_appearance)
    , m_clipboard(*QApplication::clipboard(), m_clock)
    , m_window(m_clock, m_clipboard, m_settings)
    , m_tray(&m_settings)
    , m_passphrases(m_window)
{
    connect(&m_window, &MainWindow::quitRequested, &application, &QApplication::quit);
    connect(&m_window, &MainWindow::chooseEncryptedFileRequested, this, &DesktopApplication::chooseEncryptedFile);
    connect(&application, &QApplication::lastWindowClosed, this, [this] {
        if (!m_tray.isShown())
            QApplication::quit();
    });
    m_tray.setPaused(m_settings.value(pausedKey).toBool());
    connect(&m_tray, &Tray::pauseNotificationsToggled, this,
            [this](bool paused) { m_settings.setValue(pausedKey, paused); });
    connect(&m_tray, &Tray::quitRequested, &application, &QApplication::quit);
    connect(&m_tray, &Tray::openRequested, this, &DesktopApplication::showWindow);
    connect(&m_tray, &Tray::accountOpenRequested, this, [this](const QString &accountId) {
        showWindow();
        m_window.select(accountId);
    });
    connect(&m_demo, &DemoProcess::started, this, [this](const QString &issuer) {
        m_session->links().settle(QStringLiteral("demo"), {{QStringLiteral("issuer"), issuer}});
        m_session->start();
        showWindow();
    });
    connect(&m_demo, &DemoProcess::failed, this, [this](const Error &error) {
        showWindow();
        m_window.showError({}, error);
    });
}

DesktopApplication::~DesktopApplication() = default;

void DesktopApplication::start()
{
    if (!m_options.demo)
        listen();
    if (m_demoHome && !m_demoHome->isValid()) {
        showWindow();
        return m_window.showError(
            {},
            {ErrorKind::Internal, QStringLiteral("no_temporary_folder"), tr("There is no room for the demo."),
             tr("Make room in the folder for temporary files, and start it again."), m_demoHome->errorString()});
    }
    const auto store = m_options.demo ? StoreKind::Memory : Services::chosenStore({}, m_paths);
    if (!store)
        m_window.showError({}, store.error());
    else
        open(*store);
    m_tray.show();
    if (m_options.demo && m_session)
        m_demo.start(demoArguments()); // the window comes once there is something to choose in it
    else if (!m_options.background)
        showWindow();
}

bool DesktopApplication::open(StoreKind store)
{
    auto services = Services::open(m_paths, store, m_passphrases, QLocale().uiLanguages());
    if (!services) {
        m_window.showError({}, services.error());
        return false;
    }
    if (m_session)
        m_former.push_back(m_session->takeServices());
    m_session.reset();
    m_session = std::make_unique<DesktopSession>(std::move(*services), m_passphrases, m_window, m_tray, m_clipboard,
                                                 m_browser, m_settings);
    // it is replaced when it has nothing more to do itself
    connect(m_session.get(), &DesktopSession::secretsMoved, this, &DesktopApplication::followTo, Qt::QueuedConnection);
    m_session->start();
    return true;
}

void DesktopApplication::followTo(StoreKind store, const Secret &passphrase)
{
    if (m_session && m_session->services().storeKind() == store)
        return; // told twice
    if (!open(store))
        return;
    if (store == StoreKind::EncryptedFile && !passphrase.isEmpty()) {
        m_passphrases.prepare(passphrase);
        m_session->store().ensureReady();
    }
}

void DesktopApplication::chooseEncryptedFile()
{
    auto *choice = new SecretStoreChoice(SecretStoreChoice::Reason::NoKeyring, &m_window);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    connect(choice, &SecretStoreChoice::encryptedFileChosen, this, [this](const Secret &passphrase) {
        const auto accounts = m_session ? m_session->services().accounts().accounts() : Result<QList<Account>>();
        if (accounts && !accounts->isEmpty()) {
            return m_window.showError(
                {},
                {ErrorKind::SecretStore,
                 QStringLiteral("store_in_use"),
                 tr("The accounts that are linked have their secrets in the keyring."),
                 tr("Start the keyring to use them; then “Move secrets” takes them to the encrypted file. Or unlink "
                    "them before you change to it."),
                 {}});
        }
        m_passphrases.prepare(passphrase);
        if (!open(StoreKind::EncryptedFile))
            return;
        m_settings.setValue(QStringLiteral("secret_store"), storeName(StoreKind::EncryptedFile));
        m_session->store().ensureReady();
    });
    choice->open();
}

void DesktopApplication::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopApplication::listen()
{
    auto socket = AgentSocket::listen(m_paths.windowSocket());
    if (!socket)
        return m_window.showError({}, socket.error());
    m_socket = std::move(*socket);
    connect(m_socket.get(), &AgentSocket::requested, this,
            [this](AgentConnection *connection, const QJsonObject &message) {
                connection->answer(message, QJsonObject());
                if (message.value(verbKey).toString() != openVerb)
                    return;
                // Wayland lets a window come to the front only with what the other start was given for it.
                if (const QString token = message.value(tokenKey).toString(); !token.isEmpty())
                    qputenv(activationVariable, token.toUtf8());
                showWindow();
            });
}

} // namespace Lanyard
