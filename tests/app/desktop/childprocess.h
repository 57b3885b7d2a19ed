// SPDX-FileCopyrightText: 2026 The Lanyard Authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

//! A program that goes when the test goes, even where the test crashes.
class ChildProcess
{
public:
    ChildProcess();
    //! Asks it to end, and ends it by its process id where that is not enough.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    [[nodiscard]] bool start(const QString &program, const QStringList &arguments = {}, const QByteArray &input = {});
    void stop();
    //! The event loop goes on meanwhile. False where it is still running after ten seconds.
    [[nodiscard]] bool waitForEnd();

    [[nodiscard]] QProcess &process() { return m_process; }

    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    //! Runs a program to its end; empty where it failed, with the reason in the test's log.
    [[nodiscard]] static QByteArray output(const QString &program, const QStringList &arguments = {});

private:
    QProcess m_process;
};
