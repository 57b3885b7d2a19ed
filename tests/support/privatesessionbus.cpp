// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "privatesessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace {

constexpr auto configuration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

//! A connection of its own, so that the program's own ones stay as they are.
class Connection
{
public:
    explicit Connection(const QString &address)
        : bus(QDBusConnection::connectToBus(address, QStringLiteral("private-session-bus-helper")))
    { }

    ~Connection() { QDBusConnection::disconnectFromBus(bus.name()); }
    Q_DISABLE_COPY_MOVE(Connection)

    QDBusConnection bus;
};

} // namespace

PrivateSessionBus::PrivateSessionBus()
{
    for (const char *name :
         {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = m_directory.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(name, path.toUtf8());
    }
    QDir().mkpath(m_directory.filePath(QStringLiteral("services")));
    qunsetenv("GNOME_KEYRING_CONTROL");
    m_address = QLatin1String("unix:path=") + m_directory.filePath(QStringLiteral("bus"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

PrivateSessionBus::~PrivateSessionBus()
{
    stopKeyring();
    stop();
}

void PrivateSessionBus::addService(const QString &name, const QStringList &command)
{
    QStringList quoted;
    for (const QString &part : command)
        quoted.append(QLatin1Char('"') + part + QLatin1Char('"'));
    const QString text = QStringLiteral("[D-BUS Service]\nName=%1\nExec=%2\n").arg(name, quoted.join(QLatin1Char(' ')));
    if (!writeFile(m_directory.filePath(QLatin1String("services/") + name + QLatin1String(".service")), text))
        qFatal("can't write a service file");
}

void PrivateSessionBus::startBound(QProcess &process, const QStringList &command)
{
    process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
    process.start(command.first(), command.mid(1));
}

bool PrivateSessionBus::start()
{
    const QString file = m_directory.filePath(QStringLiteral("bus.conf"));
    if (!writeFile(file, QString::fromLatin1(configuration).arg(m_directory.path())))
        return false;
    startBound(m_bus,
               {QStringLiteral("dbus-daemon"), QLatin1String("--config-file=") + file, QStringLiteral("--nofork"),
                QStringLiteral("--print-address")});
    return m_bus.waitForReadyRead(10'000); // it prints its address once it listens
}

void PrivateSessionBus::stop() { stop(m_bus); }

void PrivateSessionBus::stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished(3000);
    }
}

QStringList PrivateSessionBus::keyringCommand() const
{
    return {QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")), QStringLiteral("--foreground"),
            QStringLiteral("--components=secrets"),
            QLatin1String("--control-directory=") + m_directory.filePath(QStringLiteral("control"))};
}

bool PrivateSessionBus::startKeyring(const QByteArray &unlockWith)
{
    stopKeyring();
    QStringList command = keyringCommand();
    if (!unlockWith.isEmpty())
        command.append(QStringLiteral("--unlock"));
    const QString input = m_directory.filePath(QStringLiteral("password"));
    if (!writeFile(input, QString::fromUtf8(unlockWith)))
        return false;
    m_keyring.setStandardInputFile(input);
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    startBound(m_keyring, command);
    return m_keyring.waitForStarted(10'000) && waitForSecrets();
}

bool PrivateSessionBus::waitForSecrets() const
{
    const Connection connection(m_address);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 10'000) {
        if (connection.bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")))
            return true;
        QThread::msleep(10);
    }
    return false;
}

void PrivateSessionBus::stopKeyring()
{
    thawKeyring();
    stop(m_keyring);
}

void PrivateSessionBus::crashKeyring()
{
    m_keyring.kill();
    m_keyring.waitForFinished(3000);
}

void PrivateSessionBus::forgetKeyrings()
{
    QDir(qEnvironmentVariable("XDG_DATA_HOME") + QLatin1String("/keyrings")).removeRecursively();
}

void PrivateSessionBus::freezeKeyring() const
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void PrivateSessionBus::thawKeyring() const
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

bool PrivateSessionBus::lockKeyring() const
{
    const Connection connection(m_address);
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
    const QList<QDBusObjectPath> paths{QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))};
    message << QVariant::fromValue(paths);
    return connection.bus.call(message).type() == QDBusMessage::ReplyMessage;
}
