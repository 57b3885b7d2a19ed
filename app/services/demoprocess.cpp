// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "demoprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Lanyard {

namespace {

constexpr int exitCodeOfWrongArguments = 2;

QString program()
{
    const QString name = QStringLiteral("lanyard-demo-provider");
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &path :
         {here.filePath(name), here.filePath(QStringLiteral("../" LANYARD_LIBEXEC_DIR "/") + name)}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

} // namespace

DemoProcess::DemoProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readIssuer);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        if (m_isStarted)
            return Q_EMIT ended(exitCode);
        if (exitCode == exitCodeOfWrongArguments) {
            return Q_EMIT failed(
                {ErrorKind::Usage,
                 QStringLiteral("wrong_arguments"),
                 QCoreApplication::translate("DemoProcess", "The demo provider can't be run that way."),
                 QCoreApplication::translate("DemoProcess", "What it said itself tells why."),
                 {}});
        }
        Q_EMIT failed({ErrorKind::Internal,
                       QStringLiteral("demo_failed"),
                       QCoreApplication::translate("DemoProcess", "The demo provider ended before it was ready."),
                       {},
                       QStringLiteral("exit code %1").arg(exitCode)});
    });
}

DemoProcess::~DemoProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000))
        m_process.kill();
}

void DemoProcess::start(const QStringList &arguments)
{
    const QString path = program();
    if (path.isEmpty()) {
        Q_EMIT failed({ErrorKind::Internal,
                       QStringLiteral("demo_missing"),
                       QCoreApplication::translate("DemoProcess", "The demo provider is not installed."),
                       QCoreApplication::translate("DemoProcess", "Install Lanyard's package again."),
                       {}});
        return;
    }
    // its standard input is a pipe from us: when we are gone, it sees the end and goes too
    m_process.start(path, QStringList{QStringLiteral("--exit-with-parent")} + arguments);
}

void DemoProcess::readIssuer()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        const QString issuer = QJsonDocument::fromJson(line).object().value(QLatin1String("issuer")).toString();
        if (issuer.isEmpty() || m_isStarted)
            continue;
        m_isStarted = true;
        Q_EMIT started(issuer);
    }
}

} // namespace Lanyard
