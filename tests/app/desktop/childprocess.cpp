// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#include "childprocess.h"

#include <QTest>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

ChildProcess::ChildProcess()
{
#ifdef Q_OS_LINUX
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

ChildProcess::~ChildProcess() { stop(); }

bool ChildProcess::start(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    m_process.start(program, arguments);
    m_process.write(input);
    m_process.closeWriteChannel();
    return m_process.waitForStarted(10'000);
}

void ChildProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

bool ChildProcess::waitForEnd()
{
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 10'000);
}

QByteArray ChildProcess::output(const QString &program, const QStringList &arguments)
{
    ChildProcess child;
    const bool ended = child.start(program, arguments) && child.waitForEnd();
    if (ended && child.m_process.exitCode() == 0)
        return child.m_process.readAllStandardOutput();
    qWarning().noquote() << program << arguments.join(QLatin1Char(' '))
                         << "failed:" << child.m_process.readAllStandardError() << child.m_process.errorString();
    return {};
}
