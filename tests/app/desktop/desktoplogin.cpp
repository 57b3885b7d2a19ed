// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "desktoplogin.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto browserScript = "printf '%s\\n' \"$1\" >> '%1'";

constexpr auto providerFile = R"({
    "id": "test",
    "extends": "oidc",
    "name": "Test server",
    "tagline": "For the tests",
    "generic": false,
    "issuer": "%1",
    "variables": [],
    "client": { "id": "native-app", "secret": "must-not-send" }
}
)";

QStringList directories()
{
    return {u"home"_s, u"xdg_config_home"_s, u"xdg_data_home"_s, u"xdg_state_home"_s, u"xdg_cache_home"_s};
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

DesktopLogin::DesktopLogin()
{
    qputenv("PATH", QByteArray(m_bus.path(u"bin"_s).toLocal8Bit() + ':' + qgetenv("PATH")));
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    for (const char *name :
         {"LANYARD_SECRET_STORE", "LANYARD_PASSPHRASE_FILE", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
          "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "LANGUAGE"})
        qunsetenv(name);
}

bool DesktopLogin::start()
{
    if (!QDir().mkpath(m_bus.path(u"bin"_s)))
        return false;
    m_bus.addService(u"org.a11y.Bus"_s, {u"/usr/libexec/at-spi-bus-launcher"_s});
    if (!m_screen.start() || !m_bus.start())
        return false;
    m_prompter = std::make_unique<KeyringPrompter>(m_bus.address());
    m_prompter->password = PrivateSessionBus::password;
    return true;
}

bool DesktopLogin::startAfresh()
{
    m_bus.stopKeyring();
    for (const QString &name : directories()) {
        QDir(m_bus.path(name)).removeRecursively();
        QDir().mkpath(m_bus.path(name));
    }
    QFile::remove(m_bus.path(u"opened"_s));
    m_prompter->answer = KeyringPrompter::Answer::Password;
    m_prompter->prompts = 0;
    return setOpener(QString::fromLatin1(browserScript).arg(m_bus.path(u"opened"_s))) && m_bus.startKeyring();
}

bool DesktopLogin::setOpener(const QString &script) const
{
    const QString opener = m_bus.path(u"bin/xdg-open"_s);
    return write(opener, u"#!/bin/sh\n"_s + script + u'\n')
        && QFile::setPermissions(opener, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

bool DesktopLogin::addProvider(const QUrl &issuer) const
{
    const QString folder = m_bus.path(u"xdg_config_home/lanyard/providers.d"_s);
    return QDir().mkpath(folder)
        && write(folder + u"/test.json"_s, QString::fromLatin1(providerFile).arg(issuer.toString()));
}

QList<QUrl> DesktopLogin::openedAddresses() const
{
    QFile file(m_bus.path(u"opened"_s));
    QList<QUrl> addresses;
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd())
            addresses.append(QUrl::fromEncoded(file.readLine().trimmed()));
    }
    return addresses;
}

QUrl DesktopLogin::openedAddress() const
{
    if (!QTest::qWaitFor([this] { return !openedAddresses().isEmpty(); }, 10'000))
        qWarning() << "no browser was opened";
    return openedAddresses().value(0);
}

QByteArray DesktopLogin::lanyardctl(const QStringList &arguments)
{
    return ChildProcess::output(QStringLiteral(LANYARDCTL), arguments);
}

bool DesktopLogin::startLanyardctl(ChildProcess &process, const QStringList &arguments)
{
    return process.start(QStringLiteral(LANYARDCTL), arguments);
}

QStringList DesktopLogin::files() const
{
    QStringList files;
    for (const QString &name : directories()) {
        QDirIterator each(m_bus.path(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = QDir(m_bus.path({})).relativeFilePath(each.next());
            if (!path.contains(u"/keyrings/"_s))
                files.append(path);
        }
    }
    return files;
}

qsizetype DesktopLogin::keyringEntries()
{
    return ChildProcess::output(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"lanyard"_s}).count("[/");
}
